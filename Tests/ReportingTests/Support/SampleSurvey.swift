import Aggregation
import Disclosure
import SurveyModel

@testable import Reporting

/// A small survey taken down the whole road, so that tests see what emitters really get.
struct SampleSurvey {
  var definition: SurveyDefinition
  var columns: [AnswerColumn] = []
  var diagnostics: [Diagnostic] = []
  var stopped: [ReportMaterial.StoppedQuestion] = []
  var guesses: [ReportMaterial.Guess] = []
  var policy = DisclosurePolicy()
  var isWeighted = false

  init(_ definition: SurveyDefinition) { self.definition = definition }

  /// Adds a question with its answers, one a respondent.
  mutating func ask(_ question: Question, _ answers: AnswerColumn) {
    definition.questions.append(question)
    columns.append(answers)
  }

  var material: ReportMaterial {
    let count = columns.first.map(Self.count) ?? 0
    var tally = SurveyTally(definition: definition, isWeighted: isWeighted)
    let batch = ResponseBatch(completion: Array(repeating: .complete, count: count), columns: columns)
    tally.add(batch)
    var votes = OpinionVotes.needed(by: definition)
    for battery in votes.indices { votes[battery].add(batch) }
    return ReportMaterial(
      summary: DisclosureControl.release(
        SurveySummary(tally, definition: definition, level: 0.95, votes: votes), diagnostics: diagnostics,
        policy: policy),
      sources: [
        ImportedSource(
          file: "a.csv", sha256: String(repeating: "0f", count: 32), platform: "generic", encoding: "utf-8",
          records: count, imported: count)
      ],
      columns: definition.questions.indices.map { [ColumnReference(file: "a.csv", index: $0, header: "c\($0)")] },
      stopped: stopped, guesses: guesses, date: nil
    )
  }

  private static func count(_ column: AnswerColumn) -> Int {
    switch column {
    case .coded(let codes): codes.count
    case .multiple(let selections): selections.count
    case .number(let answers): answers.count
    case .date(let answers): answers.count
    case .text(let answers): answers.count
    case .ranks(let column): column.count
    case .amounts(let column): column.count
    }
  }
}

extension AnswerColumn {
  /// The answers at these positions of the categories, each as often as said, one kind behind the other.
  static func counts(_ counts: [Int], missing: Int = 0) -> AnswerColumn {
    .coded(
      counts.enumerated().flatMap { Array(repeating: AnswerCode(category: $0), count: $1) }
        + Array(repeating: AnswerCode(.noAnswer), count: missing))
  }

  /// Repeats a pattern of positions over a number of respondents.
  static func pattern(_ positions: [Int], count: Int) -> AnswerColumn {
    .coded((0..<count).map { AnswerCode(category: positions[$0 % positions.count]) })
  }
}

extension Question {
  /// A question whose text is its id in words.
  static func sample(
    _ id: String, _ kind: QuestionKind, text: LocalisedText? = nil, battery: String? = nil
  ) -> Question {
    Question(
      id: id, text: text ?? LocalisedText(id), kind: kind, location: .cell(ColumnName(id)), battery: battery)
  }
}
