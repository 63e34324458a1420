import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of reliability")
struct ReliabilityLawTests {
  /// Rows of four items that share an attitude, without gaps.
  static func scale(_ generator: inout SeededGenerator) -> [[Int]] {
    (0..<Int.random(in: 5...60, using: &generator)).map { _ in
      let attitude = Int.random(in: 1...5, using: &generator)
      return (0..<4).map { _ in min(5, max(1, attitude + Int.random(in: -2...2, using: &generator))) }
    }
  }

  static func moments(_ rows: [[Int]]) -> CoMoments { CoMomentsTests.moments(rows.map { $0 }, items: rows[0].count) }

  static func alpha(_ moments: CoMoments) -> Estimate? {
    Reliability.cronbachAlpha(of: moments, missing: .listwise, level: 0.95).estimate
  }

  @Test("Order of rows and items, another origin and turning the whole scale round change nothing")
  func invariance() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let rows = Self.scale(&generator)
      let expected = Self.alpha(Self.moments(rows))
      let order = [0, 1, 2, 3].shuffled(using: &generator)
      let shifts = (0..<4).map { _ in Int.random(in: -9...9, using: &generator) }
      let others = [
        Self.moments(rows.shuffled(using: &generator)),
        Self.moments(rows.map { row in order.map { row[$0] } }),
        Self.moments(rows.map { row in zip(row, shifts).map(+) }),
        Self.moments(rows).reversing([0, 1, 2, 3], sumOfEndCodes: 6),
      ]
      for other in others {
        let actual = Self.alpha(other)
        #expect(LocationLawTests.close(actual?.value, expected?.value))
        #expect(LocationLawTests.close(actual?.interval?.low, expected?.interval?.low))
        #expect(LocationLawTests.close(actual?.interval?.high, expected?.interval?.high))
      }
    }
  }

  @Test("Standardised alpha follows from the mean correlation as Spearman and Brown say")
  func spearmanBrown() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<200 {
      let rows = Self.scale(&generator)
      for count in 2...4 {
        let moments = Self.moments(rows.map { Array($0.prefix(count)) })
        let mean = try #require(Reliability.meanInterItemCorrelation(of: moments, missing: .listwise).estimate?.value)
        let alpha = Reliability.standardisedAlpha(of: moments, missing: .listwise).estimate?.value
        let factor = Double(count)
        #expect(LocationLawTests.close(alpha, factor * mean / (1 + (factor - 1) * mean)))
      }
    }
  }

  @Test("Alpha without an item is the alpha of a scale that never had it")
  func dropping() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<100 {
      let rows = Self.scale(&generator)
      let dropped = Reliability.alphaIfDropped(of: Self.moments(rows), missing: .listwise)
      for item in 0..<4 {
        let rest = rows.map { row in row.enumerated().filter { $0.offset != item }.map(\.element) }
        #expect(LocationLawTests.close(dropped[item].estimate?.value, Self.alpha(Self.moments(rest))?.value))
      }
    }
  }

  @Test("The interval holds alpha, widens with the level and narrows with more respondents")
  func interval() throws {
    let rows = [[4, 4, 5], [2, 3, 2], [5, 4, 4], [3, 2, 3], [1, 2, 1], [4, 5, 5]]
    func interval(_ times: Int, level: Double) throws -> ConfidenceInterval {
      let moments = Self.moments(Array(repeating: rows, count: times).flatMap { $0 })
      let estimate = try #require(Reliability.cronbachAlpha(of: moments, missing: .listwise, level: level).estimate)
      let interval = try #require(estimate.interval)
      #expect(interval.low < estimate.value && estimate.value < interval.high && interval.high < 1)
      return interval
    }
    let usual = try interval(1, level: 0.95)
    let wider = try interval(1, level: 0.99)
    let narrower = try interval(10, level: 0.95)
    #expect(wider.low < usual.low && wider.high > usual.high)
    #expect(narrower.high - narrower.low < usual.high - usual.low)
  }
}
