import Aggregation
import Disclosure
import Reporting
import ResponseImport
import SurveyModel

/// The questions that are left out of an evaluation because their cells hold texts that stand for no declared answer.
struct StoppedQuestions {
  private static let code = "question-left-out"

  /// The definition without them.
  let rest: SurveyDefinition

  /// One finding a question.
  let findings: [Diagnostic]

  /// The questions with their texts.
  let unknownLabels: [(question: Question, labels: UnknownLabels)]

  private let positions: Set<Int>

  /// Stops the questions with texts that nobody declared.
  ///
  /// - Parameters:
  ///   - unknown: for each question the texts that stand for no declared answer.
  ///   - places: for each question the first column that holds such a text.
  ///   - isLenient: whether such texts are counted as unreadable instead.
  init(
    in definition: SurveyDefinition, unknown: [UnknownLabels], places: [ColumnReference?], isLenient: Bool
  ) {
    let stopped = isLenient ? [] : unknown.indices.filter { unknown[$0].cells > 0 }
    positions = Set(stopped)
    rest = definition.removing(positions)
    unknownLabels = stopped.map { (definition.questions[$0], unknown[$0]) }
    findings = stopped.map {
      Self.finding(definition.questions[$0], labels: unknown[$0], column: places[$0])
    }
  }

  /// The counts without those of the questions.
  func leftOut(of tally: SurveyTally) -> SurveyTally {
    positions.isEmpty ? tally : tally.removing(positions, leaving: rest)
  }

  /// What belongs to the questions that are evaluated, of what stands for all.
  func leftOut<Value>(of values: [Value]) -> [Value] {
    values.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
  }

  /// The account of the questions for outputs, by what is released of the findings about them.
  func account(_ diagnostics: [ReleasableDiagnostic]) -> [ReportMaterial.StoppedQuestion] {
    unknownLabels.compactMap { question, _ in
      let finding = diagnostics.first { $0.code == Self.code && $0.subject == .answers(question: question.id) }
      return finding.map {
        ReportMaterial.StoppedQuestion(id: question.id, text: question.text, cells: $0.occurrences)
      }
    }
  }

  private static func finding(_ question: Question, labels: UnknownLabels, column: ColumnReference?) -> Diagnostic {
    Diagnostic(
      code, .error,
      "question `\(question.id)` is not evaluated, because cells hold a text that stands for none of its declared "
        + "answers; map the texts under `labels:` in survey.yaml, or count them as unreadable with --lenient",
      at: SourceLocation(file: column?.file ?? "", column: column?.header), about: .answers(question: question.id),
      occurrences: labels.cells)
  }
}
