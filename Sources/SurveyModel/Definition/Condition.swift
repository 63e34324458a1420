/// Skip logic: a question is put only to respondents who gave one of certain answers to an earlier one.
package struct Condition: Sendable, Equatable {
  /// The id of the earlier question, a closed one.
  package var question: String
  /// The codes of the answers that lead to the question.
  package var codes: [Int]

  /// Creates a condition.
  package init(question: String, codes: [Int]) {
    self.question = question
    self.codes = codes
  }
}
