import Testing

@testable import Statistics

@Suite("Reliability with intervals from resampled respondents")
struct BootstrappedReliabilityTests {
  struct Case: Decodable, Sendable {
    let label: String
    let coefficient: String
    let items: Int
    let rows: [[Int?]]
    let seed: UInt64
    let resamples: Int
    let level: Double
    let value: Double
    let percentile: [Double]?
    let percentileAbsence: String?
    let accelerated: [Double]?
    let acceleratedAbsence: String?
  }

  @Test("The same seed gives the limits that Python finds in the same resamples", arguments: Bootstrap.Limits.allCases)
  func agreement(limits: Bootstrap.Limits) throws {
    for item in try OracleFixture<Case>.load("reliability-bootstrap") {
      let rows = ScaleRows(itemCount: item.items, rows: item.rows)
      let coefficient = item.coefficient == "alpha" ? Self.alpha : Self.omega
      let estimation = coefficient(rows, .listwise, limits, item.level, item.resamples, item.seed)
      let comment: Comment = "\(item.label)"
      let estimate = try #require(estimation.estimate, comment)
      let expected = limits == .percentile ? item.percentile : item.accelerated
      let absence = limits == .percentile ? item.percentileAbsence : item.acceleratedAbsence
      #expect(agrees(estimate.value, item.value), comment)
      #expect(agrees(estimate.interval?.low, expected?[0]), comment)
      #expect(agrees(estimate.interval?.high, expected?[1]), comment)
      #expect(estimate.intervalAbsence?.rawValue == absence, comment)
      #expect(estimate.method == (limits == .percentile ? .percentile : .bca), comment)
    }
  }

  private static func alpha(
    _ rows: ScaleRows, _ missing: MissingCodes, _ limits: Bootstrap.Limits, _ level: Double, _ resamples: Int,
    _ seed: UInt64
  ) -> Estimation {
    Reliability.cronbachAlpha(
      of: rows, missing: missing, limits: limits, level: level, resamples: resamples, seed: seed)
  }

  private static func omega(
    _ rows: ScaleRows, _ missing: MissingCodes, _ limits: Bootstrap.Limits, _ level: Double, _ resamples: Int,
    _ seed: UInt64
  ) -> Estimation {
    Reliability.omegaTotal(of: rows, missing: missing, limits: limits, level: level, resamples: resamples, seed: seed)
  }

  @Test("Degenerate rows fail for the same reasons as their co-moments, and perfect scales have no interval")
  func degenerate() {
    let cases: [([[Int?]], NotEstimable)] = [
      ([], .noAnswers), ([[nil, nil, nil]], .noAnswers), ([[1, 2, 3]], .singleAnswer),
      ([[1, 1, 1], [1, 1, 1]], .noVariation),
      ([[1, nil, 2], [nil, 3, 4]], .noJointAnswers),
    ]
    for (rows, reason) in cases {
      let scale = ScaleRows(itemCount: 3, rows: rows)
      let alpha = Reliability.cronbachAlpha(of: scale, missing: .listwise, level: 0.95, resamples: 99, seed: 1)
      let omega = Reliability.omegaTotal(of: scale, missing: .listwise, level: 0.95, resamples: 99, seed: 1)
      #expect(alpha.reason == reason && omega.reason == reason, "\(rows)")
    }
    let perfect = ScaleRows(itemCount: 2, rows: [[1, 2], [3, 4], [2, 3]])
    let alpha = Reliability.cronbachAlpha(of: perfect, missing: .listwise, level: 0.95, resamples: 99, seed: 1)
    #expect(alpha.estimate?.value == 1 && alpha.estimate?.intervalAbsence == .extremeValue)
  }

  @Test("Turned round rows have turned round moments and medians")
  func reversing() {
    let rows = ScaleRows(itemCount: 3, rows: [[1, nil, 5], [2, 2, nil], [4, 3, 1], [5, 5, 2]])
    let turned = rows.reversing([0, 2], sumOfEndCodes: 6)
    #expect(turned.moments == rows.moments.reversing([0, 2], sumOfEndCodes: 6))
    #expect(rows.medians == [3, 3, 2] && turned.medians == [3, 3, 4])
  }

  @Test("Imputed medians take part in resamples")
  func imputed() throws {
    let rows = ScaleRows(
      itemCount: 3,
      rows: [[4, nil, 5], [2, 3, 2], [5, 4, 4], [3, 2, nil], [1, 2, 1], [nil, 5, 5], [3, 3, 2], [2, 1, 2]])
    let filled = ScaleRows(
      itemCount: 3,
      rows: [[4, 3, 5], [2, 3, 2], [5, 4, 4], [3, 2, 2], [1, 2, 1], [3, 5, 5], [3, 3, 2], [2, 1, 2]])
    let imputed = Self.alpha(rows, .medianImputed(rows.medians), .biasCorrectedAccelerated, 0.95, 199, 7)
    #expect(rows.medians == [3, 3, 2])
    #expect(imputed == Self.alpha(filled, .listwise, .biasCorrectedAccelerated, 0.95, 199, 7))
    #expect(imputed.estimate?.interval != nil)
  }
}
