import Testing

@testable import Statistics

/// A figure of an oracle, or the reason why there is none.
struct ExpectedFigure: Decodable, Sendable {
  let value: Double?
  let reason: String?

  /// Whether an estimation gave this figure, or failed for this reason.
  func agrees(with estimation: Estimation) -> Bool {
    StatisticsTests.agrees(estimation.estimate?.value, value) && estimation.reason?.rawValue == reason
  }
}

/// A scale as the oracle scripts write it: rows of codes, items to turn round, and what is done about missing codes.
struct ScaleCase: Decodable, Sendable {
  let label: String
  let missing: String
  let items: Int
  let rows: [[Int?]]
  let reversed: [Int]
  let sumOfEndCodes: Int

  /// The co-moments with the declared items turned round.
  var moments: CoMoments {
    var moments = CoMoments(itemCount: items)
    for row in rows { moments.add(row) }
    return moments.reversing(Set(reversed), sumOfEndCodes: sumOfEndCodes)
  }

  /// What is done about missing codes.
  func missingCodes() throws -> MissingCodes {
    switch missing {
    case "pairwise": .pairwise
    case "listwise": .listwise
    default: try #require(missing == "medianImputed" ? MissingCodes.medianImputed(medians) : nil)
    }
  }

  private var medians: [Double?] {
    (0..<items).map { item in
      let codes = rows.compactMap { $0[item] }.map { reversed.contains(item) ? sumOfEndCodes - $0 : $0 }
      return ValueCounts(codes.map { (Double($0), 1) }).median
    }
  }
}

@Suite("Reliability of scales against exact rationals and R's psych")
struct ReliabilityOracleTests {
  struct Case: Decodable, Sendable {
    let scale: ScaleCase
    let level: Double
    let reason: String?
    let figures: Figures?

    enum CodingKeys: CodingKey { case level, reason }

    init(from decoder: any Decoder) throws {
      scale = try ScaleCase(from: decoder)
      let container = try decoder.container(keyedBy: CodingKeys.self)
      level = try container.decode(Double.self, forKey: .level)
      reason = try container.decodeIfPresent(String.self, forKey: .reason)
      figures = reason == nil ? try Figures(from: decoder) : nil
    }
  }

  struct Figures: Decodable, Sendable {
    let n: Int
    let alpha: ExpectedFigure
    let intervalAbsence: String?
    let low: Double?
    let high: Double?
    let standardisedAlpha: ExpectedFigure
    let meanInterItemCorrelation: ExpectedFigure
    let alphaIfDropped: [ExpectedFigure]
    let itemRestCorrelations: [ExpectedFigure]
    let negativePairs: [[Int]]
  }

  @Test("All coefficients agree, and what is missing is missing for the right reason")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("reliability") {
      let moments = item.scale.moments
      let missing = try item.scale.missingCodes()
      let comment: Comment = "\(item.scale.label), \(item.scale.missing)"
      let alpha = Reliability.cronbachAlpha(of: moments, missing: missing, level: item.level)
      let standardised = Reliability.standardisedAlpha(of: moments, missing: missing)
      let mean = Reliability.meanInterItemCorrelation(of: moments, missing: missing)
      let dropped = Reliability.alphaIfDropped(of: moments, missing: missing)
      let rest = Reliability.itemRestCorrelations(of: moments, missing: missing)
      guard let expected = item.figures else {
        let all = [alpha, standardised, mean] + dropped + rest
        #expect(all.allSatisfy { $0.reason?.rawValue == item.reason }, comment)
        #expect(Reliability.findings(of: moments, missing: missing).isEmpty, comment)
        continue
      }
      #expect(expected.alpha.agrees(with: alpha), comment)
      #expect(agrees(alpha.estimate?.interval?.low, expected.low), comment)
      #expect(agrees(alpha.estimate?.interval?.high, expected.high), comment)
      #expect(alpha.estimate?.intervalAbsence?.rawValue == expected.intervalAbsence, comment)
      #expect(expected.standardisedAlpha.agrees(with: standardised), comment)
      #expect(expected.meanInterItemCorrelation.agrees(with: mean), comment)
      #expect(zip(expected.alphaIfDropped, dropped).allSatisfy { $0.agrees(with: $1) }, comment)
      #expect(zip(expected.itemRestCorrelations, rest).allSatisfy { $0.agrees(with: $1) }, comment)
      #expect(dropped.count == moments.itemCount && rest.count == moments.itemCount, comment)
      let estimates = ([alpha, standardised, mean] + dropped + rest).compactMap(\.estimate)
      #expect(estimates.allSatisfy { $0.n == expected.n }, comment)
    }
  }

  @Test("Negative correlations, constant items and short scales are found, and only those")
  func findings() throws {
    for item in try OracleFixture<Case>.load("reliability") {
      guard let expected = item.figures else { continue }
      let findings = Reliability.findings(of: item.scale.moments, missing: try item.scale.missingCodes())
      let comment: Comment = "\(item.scale.label), \(item.scale.missing)"
      func items(_ kind: ScaleFinding.Kind) -> [[Int]] { findings.filter { $0.kind == kind }.map(\.items) }
      let places = Array(0..<item.scale.items)
      let negative = places.filter { (expected.itemRestCorrelations[$0].value ?? 0) < 0 }
      #expect(items(.negativeInterItemCorrelation) == expected.negativePairs, comment)
      #expect(items(.negativeItemRestCorrelation) == negative.map { [$0] }, comment)
      if item.scale.label.contains("without variation") {
        let constant = item.scale.label == "an item without variation" ? [[0]] : [[0], [1]]
        #expect(items(.itemWithoutVariation) == constant, comment)
      }
      #expect(items(.fewerThanThreeItems) == (places.count < 3 ? [places] : []), comment)
    }
  }
}
