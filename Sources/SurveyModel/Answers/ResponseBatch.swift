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
  /// For each question whether a respondent wrote own words beside the answer, in the column that the question names for
  /// them; empty for a question without such a column.
  package var ownWords: [[Bool]]
  /// What became of the records of the run, these respondents among them.
  package var funnel: RespondentFunnel
  /// What the export records about the filling-in of the forms.
  package var paradata: Paradata
  /// What the import noticed about the answers.
  package var findings: ImportFindings

  /// Creates a batch; without `ownWords` nobody wrote any, without `findings` nothing was noticed.
  ///
  /// - Parameter funnel: what became of the records; without it each of them became a respondent.
  package init(
    completion: [Completion], columns: [AnswerColumn], ownWords: [[Bool]]? = nil, funnel: RespondentFunnel? = nil,
    paradata: Paradata = Paradata(), findings: ImportFindings? = nil
  ) {
    self.completion = completion
    self.columns = columns
    self.ownWords = ownWords ?? columns.map { _ in [] }
    self.funnel = funnel ?? RespondentFunnel(respondents: completion.count)
    self.paradata = paradata
    self.findings = findings ?? ImportFindings(questions: columns.count)
  }

  /// The number of respondents.
  package var count: Int { completion.count }
}
