import Statistics
import SurveyModel

@testable import Aggregation

extension ResponseBatch {
  /// Respondents with these answers to closed questions, question by question; all forms submitted.
  static func coded(_ questions: [[AnswerCode]]) -> ResponseBatch {
    ResponseBatch(
      completion: Array(repeating: .complete, count: questions[0].count), columns: questions.map { .coded($0) })
  }
}

extension [AnswerCode] {
  /// So many answers of each category, by position.
  static func answers(_ counts: Int...) -> [AnswerCode] {
    counts.enumerated().flatMap { Array(repeating: AnswerCode(category: $0), count: $1) }
  }
}

extension Question {
  /// A question whose location does not matter.
  init(_ id: String, _ kind: QuestionKind) {
    self.init(id: id, text: LocalisedText(id), kind: kind, location: .cell(ColumnName(id)))
  }
}

extension SurveySummary {
  /// The figures of these responses.
  static func of(
    _ questions: [Question], _ batch: ResponseBatch, breakdown: String? = nil, population: Population = Population()
  ) -> SurveySummary {
    let definition = SurveyDefinition(
      id: "made-up", title: "Made up", population: population, questions: questions, breakdown: breakdown)
    var tally = SurveyTally(definition: definition)
    tally.add(batch)
    return SurveySummary(tally, definition: definition, level: 0.95)
  }
}

extension AnswerSummary {
  /// The value of a statistic, `nil` where the question has none or it cannot be estimated.
  func estimate(_ name: StatisticName) -> Estimate? { statistics.first { $0.name == name }?.estimation.estimate }
}

extension Scale {
  /// A scale with consecutive codes from 1.
  static func points(_ count: Int, _ polarity: Polarity) -> Scale {
    Scale(
      id: "scale", categories: (1...count).map { Category(code: $0, label: LocalisedText("\($0)")) },
      polarity: polarity)
  }
}
