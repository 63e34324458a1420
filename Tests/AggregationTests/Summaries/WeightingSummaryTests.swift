import Statistics
import SurveyModel
import Testing

@testable import Aggregation

/// Weighted figures from tallies against the same figures from the single rows with the weights of the oracles.
@Suite struct WeightingSummaryTests {
  private func summary(_ rows: WeightedRows) throws -> WeightingSummary {
    var tally = SurveyTally(definition: rows.definition, isWeighted: true)
    tally.add(rows.batch)
    return try #require(SurveySummary(tally, definition: rows.definition, level: 0.9).weighting)
  }

  private func isNear(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) <= 1e-6 * max(1, abs(expected))
  }

  private func agrees(_ estimation: Estimation?, _ expected: Estimation) -> Bool {
    guard let actual = estimation?.estimate, let expected = expected.estimate else {
      return estimation?.reason == expected.reason
    }
    return isNear(actual.value, expected.value) && isNear(actual.interval?.low, expected.interval?.low)
      && isNear(actual.interval?.high, expected.interval?.high) && actual.n == expected.n
      && actual.method == expected.method
  }

  @Test func figuresAreThoseOfTheRows() throws {
    let cases = try WeightedRows.cases()
    #expect(cases.count > 100)
    for item in cases {
      let rows = WeightedRows(item)
      let summary = try summary(rows)
      let weighting = try #require(try summary.weighting?.get(), "\(item.label)")
      #expect(isNear(weighting.balance.effectiveSampleSize, item.effectiveSampleSize), "\(item.label)")
      let first = item.margins.count
      let largest = rows.weights.max() ?? 1
      let weights = rows.weights.map { $0 / largest }
      let weighted = try (first..<(first + 3)).map { try #require(summary.questions[$0].weighted) }
      let rating = WeightedValueCounts(answers: zip(rows.answers.map { Double($0 + 1) }, weights))
      for (position, share) in weighted[0].shares.enumerated() {
        let expected = Share.wilson(rating.sum { $0 == Double(position + 1) }, of: rating.total, level: 0.9)
        #expect(agrees(share, expected), "\(item.label)")
      }
      let figures = Dictionary(uniqueKeysWithValues: weighted[0].statistics.map { ($0.name, $0.estimation) })
      #expect(agrees(figures[.mean], Location.mean(of: rating, level: 0.9)), "\(item.label)")
      #expect(agrees(figures[.topTwoBox], Share.wilson(rating.sum { $0 >= 4 }, of: rating.total, level: 0.9)))
      #expect(figures[.standardDeviation] == nil)
      // Two equal halves by the weights of one are none by those of the other: a difference of 10⁻⁹ decides the median.
      #expect(isMedian(figures[.median]?.estimate?.value, of: rating), "\(item.label)")
      let points = WeightedValueCounts(answers: zip(rows.answers.map { Double(2 * $0 + 1) }, weights))
      let score = weighted[1].statistics.first { $0.name == .recommendationScore }?.estimation
      #expect(agrees(score, WeightedNetPromoterScore(ratings: points).estimate(level: 0.9)), "\(item.label)")
      let numbers = WeightedValueCounts(answers: zip(rows.answers.map { Double($0) * 1.5 }, weights))
      #expect(weighted[2].statistics.map(\.name) == [.mean] && weighted[2].shares.isEmpty)
      #expect(agrees(weighted[2].statistics.first?.estimation, Location.mean(of: numbers, level: 0.9)))
      #expect(weighted.allSatisfy { isNear($0.effectiveNumber, item.effectiveSampleSize) })
    }
  }

  /// Whether about half of the weight lies on either side of a value.
  private func isMedian(_ value: Double?, of counts: WeightedValueCounts) -> Bool {
    guard let value else { return counts.values.isEmpty }
    let below = counts.sum { $0 < value }
    let above = counts.sum { $0 > value }
    let half = Share.wilson(below, of: counts.total, level: 0.9).estimate?.value ?? 1
    let other = Share.wilson(above, of: counts.total, level: 0.9).estimate?.value ?? 1
    return half <= 0.5 + 1e-6 && other <= 0.5 + 1e-6
  }

  /// The figures of a part are exactly what `Statistics` makes of the tallied weights.
  @Test func equalWeightsGiveTheUnweightedFigures() throws {
    let questions = [
      Question("t", .single([Category(code: 1, label: "a"), Category(code: 2, label: "b")])),
      Question("rating", .rating(.points(5, .higherIsBetter))),
    ]
    let weights = WeightingTargets(
      targets: [
        .init(question: "t", measure: .counts, answers: [.init(code: 1, value: 300), .init(code: 2, value: 200)])
      ], source: "a register")
    let definition = SurveyDefinition(id: "w", title: "W", questions: questions, weights: weights)
    var tally = SurveyTally(definition: definition, isWeighted: true)
    tally.add(
      .coded([.answers(30, 20), (0..<50).map { AnswerCode(category: $0 % 5) }]))
    let summary = SurveySummary(tally, definition: definition, level: 0.95)
    let weighted = try #require(summary.weighting?.questions[1].weighted)
    let plain = summary.questions[1].overall
    #expect(weighted.n == 50 && abs(weighted.effectiveNumber - 50) < 1e-9)
    for (share, category) in zip(weighted.shares, plain.categories) {
      #expect(isNear(share.estimate?.value, category.share.estimate?.value))
      #expect(isNear(share.estimate?.interval?.low, category.share.estimate?.interval?.low))
    }
    for name in [StatisticName.mean, .median, .topTwoBox] {
      let estimate = weighted.statistics.first { $0.name == name }?.estimation.estimate
      #expect(isNear(estimate?.value, plain.estimate(name)?.value))
    }
  }

  @Test func hugeWeightsDoNotOverflow() throws {
    // One respondent who stands for half of a population of which 4,194,304 others answered.
    let pair = QuestionKind.single([Category(code: 1, label: "a"), Category(code: 2, label: "b")])
    let questions = [Question("t", pair), Question("q", pair)]
    let weights = WeightingTargets(
      targets: [
        .init(question: "t", measure: .shares, answers: [.init(code: 1, value: 0.5), .init(code: 2, value: 0.5)])
      ], source: "a register")
    let definition = SurveyDefinition(id: "w", title: "W", questions: questions, weights: weights)
    var others = SurveyTally(definition: definition, isWeighted: true)
    others.add(.coded([.answers(0, 1), .answers(0, 1)]))
    for _ in 0..<22 { others.merge(others) }
    var tally = SurveyTally(definition: definition, isWeighted: true)
    tally.add(.coded([.answers(1, 0), .answers(1, 0)]))
    tally.merge(others)
    let summary = SurveySummary(tally, definition: definition, level: 0.95)
    let weighted = try #require(summary.weighting?.questions[1].weighted)
    #expect(isNear(weighted.shares[0].estimate?.value, 0.5))
    #expect(weighted.effectiveNumber > 3.9 && weighted.effectiveNumber < 4.1)
  }
}
