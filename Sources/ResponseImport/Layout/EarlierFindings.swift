import SurveyModel

/// What an earlier import noticed about the answers that are now typed responses, and that these do not show any more.
package struct EarlierFindings: Sendable, Equatable {
  /// How many forms could be compared with those of the minutes before; see `SameAnswers`.
  package var comparedForms = 0
  /// How many of them hold the same answers as another one of the minutes before.
  package var repeatedForms = 0
  /// How many gave a number outside its range, by the id of the question.
  package var outOfRange: [String: Int] = [:]

  /// Nothing was noticed.
  package init() {}

  /// The same by the positions of a definition's questions; questions that it does not have are left out.
  package func findings(of definition: SurveyDefinition) -> ImportFindings {
    var findings = ImportFindings(questions: definition.questions.count)
    (findings.comparedForms, findings.repeatedForms) = (comparedForms, repeatedForms)
    findings.outOfRange = definition.questions.map { outOfRange[$0.id] ?? 0 }
    return findings
  }
}
