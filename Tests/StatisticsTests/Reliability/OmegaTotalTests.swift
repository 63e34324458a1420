import TestSupport
import Testing

@testable import Statistics

@Suite("Omega total of a one-factor model")
struct OmegaTotalTests {
  struct Case: Decodable, Sendable {
    let scale: ScaleCase
    let figures: Figures

    init(from decoder: any Decoder) throws {
      scale = try ScaleCase(from: decoder)
      figures = try Figures(from: decoder)
    }
  }

  struct Figures: Decodable, Sendable {
    let level: Double
    let reason: String?
    let omega: Double?
    let low: Double?
    let high: Double?
    let boundedOmega: Double?
  }

  @Test("Agrees with factanal's model, polished, and fails where that fails")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("omega") {
      let missing = try item.scale.missingCodes()
      let omega = Reliability.omegaTotal(of: item.scale.moments, missing: missing, level: item.figures.level)
      let comment: Comment = "\(item.scale.label), \(item.scale.missing)"
      #expect(agrees(omega.estimate?.value, item.figures.omega), comment)
      #expect(agrees(omega.estimate?.interval?.low, item.figures.low), comment)
      #expect(agrees(omega.estimate?.interval?.high, item.figures.high), comment)
      #expect(omega.reason?.rawValue == item.figures.reason, comment)
    }
  }

  @Test("A model at its bound, as resamples have, is factanal's up to the end of its search")
  func bounded() throws {
    var compared = 0
    for item in try OracleFixture<Case>.load("omega") {
      guard let expected = item.figures.boundedOmega else { continue }
      let items = try item.scale.moments.covariance(try item.scale.missingCodes())
      let model = try OneFactorModel(fittedTo: try items.correlations())
      #expect(!model.isProper && model.residualVariances.allSatisfy { $0 >= OneFactorModel.leastResidualVariance })
      #expect(abs(Reliability.omegaTotal(model, items) - expected) <= 1e-6 * expected, "\(item.scale.label)")
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test("Equals alpha where all items are worth the same and covary equally")
  func parallelItems() throws {
    // Every row and its mirror image in every order of the items: equal variances, equal covariances.
    let patterns = [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    let rows = patterns + Array(repeating: [1, 1, 1], count: 5) + Array(repeating: [3, 3, 3], count: 5)
    let moments = CoMomentsTests.moments(rows.map { $0 }, items: 3)
    let alpha = Reliability.cronbachAlpha(of: moments, missing: .listwise, level: 0.95)
    let omega = Reliability.omegaTotal(of: moments, missing: .listwise, level: 0.95)
    #expect(agrees(omega.estimate?.value, alpha.estimate?.value))
  }

  @Test("Order of items and the unit of the scale change nothing; turning all items round neither")
  func invariance() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<60 {
      let rows = ReliabilityLawTests.scale(&generator)
      let order = [0, 1, 2, 3].shuffled(using: &generator)
      func omega(_ rows: [[Int]]) -> Estimation {
        Reliability.omegaTotal(of: ReliabilityLawTests.moments(rows), missing: .listwise, level: 0.95)
      }
      let expected = omega(rows)
      let others = [
        omega(rows.map { row in order.map { row[$0] } }), omega(rows.map { $0.map { 12 * $0 - 7 } }),
        omega(rows.map { $0.map { 6 - $0 } }),
      ]
      for other in others {
        #expect(other.reason == expected.reason)
        #expect(agrees(other.estimate?.value, expected.estimate?.value))
        #expect(agrees(other.estimate?.interval?.low, expected.estimate?.interval?.low))
      }
    }
  }

  @Test("Whatever the rows, there is an estimate between 0 and 1 or a reason")
  func robustness() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<300 {
      let items = Int.random(in: 1...6, using: &generator)
      let moments = CoMomentsTests.moments(CoMomentsTests.randomRows(&generator, items: items), items: items)
      let omega = Reliability.omegaTotal(of: moments, missing: .pairwise, level: 0.95)
      if let value = omega.estimate?.value { #expect(value >= 0 && value <= 1) }
    }
  }
}
