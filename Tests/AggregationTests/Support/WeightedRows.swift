import Foundation
import Statistics
import SurveyModel
import Testing

@testable import Aggregation

/// Respondents of the raking oracle, one a row, with made-up answers to a rating, a recommendation and a number.
struct WeightedRows {
  /// A case of the fixture that R's survey package and Newton's method have solved.
  struct Case: Decodable, Sendable {
    let label: String
    let categories: [[Int]]
    let counts: [Int]
    let baseWeights: [Double]
    let margins: [[Double]]
    let ceiling: Double?
    let weights: [Double]
    let effectiveSampleSize: Double
  }

  let definition: SurveyDefinition
  let batch: ResponseBatch
  /// The weight of each row by the oracle.
  let weights: [Double]
  /// The position of the answer to the rating and the recommendation, and the number, of each row.
  let answers: [Int]

  /// The cases without base weights, of at most 2,000 respondents.
  static func cases() throws -> [Case] {
    struct Fixture: Decodable { let cases: [Case] }
    let file = URL(filePath: #filePath).appending(path: "../../../StatisticsTests/Fixtures/raking.json").standardized
    return try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file)).cases.filter {
      $0.baseWeights.allSatisfy { $0 == 1 } && $0.counts.reduce(0, +) <= 2_000
    }
  }

  init(_ item: Case) {
    let rows = zip(item.categories, item.counts).flatMap { Array(repeating: $0, count: $1) }
    weights = zip(item.weights, item.counts).flatMap { Array(repeating: $0, count: $1) }
    answers = rows.indices.map { ($0 * 7 + $0 / 3) % 5 }
    let targets = item.margins.enumerated().map { variable, totals in
      WeightingTargets.Target(
        question: "t\(variable)", measure: .shares,
        answers: totals.enumerated().map { .init(code: $0 + 1, value: $1) })
    }
    let questions = item.margins.enumerated().map { variable, totals in
      Question(
        "t\(variable)",
        .single(totals.indices.map { Category(code: $0 + 1, label: LocalisedText("answer \($0)")) }))
    }
    definition = SurveyDefinition(
      id: "weighted", title: "Weighted",
      questions: questions + [
        Question("rating", .rating(.points(5, .higherIsBetter))), Question("nps", .recommendation),
        Question("number", .number(NumberRange())),
      ], weights: WeightingTargets(targets: targets, source: "an oracle", trim: item.ceiling))
    batch = ResponseBatch(
      completion: rows.map { _ in .complete },
      columns: item.margins.indices.map { variable in .coded(rows.map { AnswerCode(category: $0[variable]) }) } + [
        .coded(answers.map { AnswerCode(category: $0) }), .coded(answers.map { AnswerCode(category: 2 * $0 + 1) }),
        .number(answers.map { .value(Double($0) * 1.5) }),
      ])
  }
}
