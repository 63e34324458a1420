import Statistics
import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

/// Reliability from typed responses: the figures of `Statistics` on the single rows, and reasons where there are none.
@Suite struct ReliabilitySummaryTests {
  private func summary(_ survey: BatterySurvey) throws -> ReliabilitySummary {
    var tally = SurveyTally(definition: survey.definition)
    tally.add(survey.batch(survey.rows))
    return try #require(SurveySummary(tally, definition: survey.definition, level: 0.9).reliability.first)
  }

  private func estimation(_ name: ReliabilityFigure, _ summary: ReliabilitySummary) -> Estimation? {
    summary.figures.first { $0.name == name }?.estimation
  }

  /// Codes counted from the lowest one and turned round after adding give the same as the codes themselves.
  @Test(arguments: 0..<20) func figuresAreThoseOfTheRows(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let items = Int.random(in: 2...6, using: &generator)
    let reversed = Set((0..<items).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
    let rows = BatterySurvey.randomRows(
      &generator, items: items, respondents: 70, gaps: seed % 2 == 0 ? 0 : 0.1, reversed: reversed)
    let summary = try summary(BatterySurvey(items: items, rows: rows, reversed: reversed))
    let rated = ScaleRows(itemCount: items, rows: rows.filter { row in row.contains { $0 != nil } })
      .reversing(reversed, sumOfEndCodes: 6)
    let imputed = MissingCodes.medianImputed(rated.medians)
    let expected: [(ReliabilityFigure, Estimation)] = [
      (.alpha, Reliability.cronbachAlpha(of: rated.moments, missing: .listwise, level: 0.9)),
      (.pairwiseAlpha, Reliability.cronbachAlpha(of: rated.moments, missing: .pairwise, level: 0.9)),
      (.medianImputedAlpha, Reliability.cronbachAlpha(of: rated.moments, missing: imputed, level: 0.9)),
      (.standardisedAlpha, Reliability.standardisedAlpha(of: rated.moments, missing: .listwise)),
      (.omegaTotal, Reliability.omegaTotal(of: rated.moments, missing: .listwise, level: 0.9)),
      (.meanInterItemCorrelation, Reliability.meanInterItemCorrelation(of: rated.moments, missing: .listwise)),
    ]
    for (name, estimation) in expected {
      #expect(self.estimation(name, summary).map { agree($0, estimation) } == true, "\(name)")
    }
    #expect(summary.respondents == rated.rows.count)
    #expect(summary.completeRespondents == rows.count { !$0.contains(nil) })
    let correlations = Reliability.itemRestCorrelations(of: rated.moments, missing: .listwise)
    let alphas = Reliability.alphaIfDropped(of: rated.moments, missing: .listwise)
    #expect(zip(summary.items, correlations).allSatisfy { agree($0.itemRestCorrelation, $1) })
    #expect(zip(summary.items, alphas).allSatisfy { agree($0.alphaIfDropped, $1) })
    #expect(summary.findings == Reliability.findings(of: rated.moments, missing: .listwise))
    #expect(Set(summary.items.indices.filter { summary.items[$0].isReverseKeyed }) == reversed)
  }

  @Test func anUndeclaredReversalIsFoundAndADeclaredOneIsNot() throws {
    var generator = SeededGenerator(seed: 5)
    let rows = BatterySurvey.randomRows(&generator, items: 4, respondents: 60, gaps: 0, reversed: [2])
    let declared = try summary(BatterySurvey(items: 4, rows: rows, reversed: [2]))
    let undeclared = try summary(BatterySurvey(items: 4, rows: rows))
    #expect(declared.findings.isEmpty)
    #expect(undeclared.findings.contains { $0.kind == .negativeItemRestCorrelation && $0.items == [2] })
    let alphas = [declared, undeclared].compactMap { estimation(.alpha, $0)?.estimate?.value }
    #expect(alphas.count == 2 && alphas[0] > 0.6 && alphas[1] < 0.4)
  }

  @Test(
    arguments: [
      ([], NotEstimable.noAnswers), ([[nil, nil, nil]], .noAnswers), ([[1, 2, 3]], .singleAnswer),
      ([[1, nil, 2], [2, 3, nil], [nil, 4, 5]], .noJointAnswers), ([[3, 3, 3], [3, 3, 3]], .noVariation),
    ] as [([[Int?]], NotEstimable)])
  func degenerateAnswersGiveAReason(rows: [[Int?]], reason: NotEstimable) throws {
    let summary = try summary(BatterySurvey(items: 3, rows: rows))
    #expect(estimation(.alpha, summary)?.reason == reason)
    #expect(summary.items.allSatisfy { $0.itemRestCorrelation.reason != nil && $0.alphaIfDropped.reason != nil })
  }

  @Test func twoAndThreeRespondentsGiveFiguresOrReasons() throws {
    for rows in [[[1, 2], [4, 5]], [[1, 2], [2, 1], [5, 5]], [[1, 5], [5, 1]]] as [[[Int?]]] {
      let summary = try summary(BatterySurvey(items: 2, rows: rows))
      for figure in summary.figures {
        #expect(figure.estimation.estimate.map { $0.value.isFinite } ?? (figure.estimation.reason != nil))
      }
      #expect(estimation(.omegaTotal, summary)?.reason == .tooFewItems)
      #expect(summary.items.allSatisfy { $0.alphaIfDropped.reason == .tooFewItems })
    }
  }

  private func agree(_ one: Estimation, _ other: Estimation) -> Bool {
    guard let first = one.estimate, let second = other.estimate else { return one.reason == other.reason }
    let limits = [(first.interval?.low, second.interval?.low), (first.interval?.high, second.interval?.high)]
    return first.n == second.n && first.method == second.method && near(first.value, second.value)
      && limits.allSatisfy { near($0 ?? 0, $1 ?? 0) }
  }

  private func near(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }
}
