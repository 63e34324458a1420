/// What an import noticed about the answers of a run of respondents that the answers alone do not show.
package struct ImportFindings: Sendable, Equatable {
  /// For each question how many answered it although its `asked-if` does not hold.
  package var answeredThoughNotAsked: [Int]
  /// For each question how many gave a number outside its range, which counts as unreadable.
  package var outOfRange: [Int]
  /// How many forms could be compared with those of the minutes before; see `SameAnswers`.
  package var comparedForms = 0
  /// How many of them hold the same answers as another one of the minutes before.
  package var repeatedForms = 0

  /// Nothing was noticed about any of so many questions.
  package init(questions: Int) {
    answeredThoughNotAsked = Array(repeating: 0, count: questions)
    outOfRange = answeredThoughNotAsked
  }
}
