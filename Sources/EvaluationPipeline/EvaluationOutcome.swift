import Reporting
import ResponseImport
import SurveyModel

/// What an evaluation came to.
package struct EvaluationOutcome: Sendable {
  /// The material for reports.
  package let material: ReportMaterial
  /// The definition by which the responses were typed, with the questions that were left out.
  package let definition: SurveyDefinition
  /// What became of the records.
  package let funnel: RespondentFunnel
  /// What was noticed about the answers to the questions of the definition.
  package let findings: ImportFindings
  /// What a person who has the data should know about it, with all counts; for the terminal and for no output.
  package let diagnostics: [Diagnostic]
  /// The questions that were left out, with the texts that stand for no declared answer.
  ///
  /// The texts are for the person who mends the definition; no output may hold them.
  package let unknownLabels: [(question: Question, labels: UnknownLabels)]
}

extension SurveyDefinition {
  /// The definition without the questions at these positions, and without a breakdown by one of them.
  func removing(_ removed: Set<Int>) -> SurveyDefinition {
    guard !removed.isEmpty else { return self }
    var rest = self
    rest.questions = questions.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    if let breakdown, rest.questionIndex(breakdown) == nil { rest.breakdown = nil }
    let used = Set(rest.questions.compactMap(\.battery))
    rest.batteries = batteries.filter { used.contains($0.id) }
    return rest
  }
}
