/// A run of respondents with their typed answers, in file order.
package struct ResponseBatch: Sendable, Equatable {
  /// How far a respondent came, as the platform records it.
  package enum Completion: Sendable, Hashable {
    /// The platform says that the form was submitted.
    case complete
    /// The platform says that it was not, and at least one question has an answer.
    case partial
    /// The platform does not say, and at least one question has an answer.
    case unrecorded
    /// No question has an answer.
    case empty
  }

  /// How far each respondent came.
  package var completion: [Completion]
  /// One column a question, in the order of the definition; each as long as `completion`.
  package var columns: [AnswerColumn]

  /// Creates a batch.
  package init(completion: [Completion], columns: [AnswerColumn]) {
    self.completion = completion
    self.columns = columns
  }

  /// The number of respondents.
  package var count: Int { completion.count }
}
