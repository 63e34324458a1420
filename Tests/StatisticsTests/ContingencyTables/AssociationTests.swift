import TestSupport
import Testing

@testable import Statistics

@Suite("Tests of independence and Cramér's V")
struct AssociationTests {
  struct Case: Decodable, Sendable {
    let label: String
    let rows: [[Int]]
    let level: Double
    let absence: String?
    let statistic: Double?
    let degreesOfFreedom: Double?
    let pValue: Double?
    let smallestExpectedCount: Double?
    let cramersV: Double?
    let intervalAbsence: String?
    let low: Double?
    let high: Double?
    let biasCorrected: Double?
    let freemanHalton: Double?
    let tableProbability: Double?
  }

  @Test("Agree with exact rationals, mpmath and R")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("contingency") {
      let table = ContingencyTable(item.rows)
      let comment: Comment = "\(item.label)"
      let test = Association.chiSquaredTest(of: table)
      #expect(agrees(test.result?.statistic, item.statistic), comment)
      #expect(agrees(test.result?.degreesOfFreedom.first, item.degreesOfFreedom), comment)
      #expect(agrees(test.result?.pValue, item.pValue), comment)
      #expect(test.reason?.rawValue == item.absence, comment)

      let exact = Association.freemanHaltonTest(of: table, seed: 1)
      #expect(agrees(exact.result?.pValue, item.freemanHalton), comment)
      #expect(agrees(exact.result?.statistic, item.tableProbability), comment)
      #expect(exact.reason?.rawValue == item.absence, comment)

      let measure = Association.cramersV(of: table, level: item.level)
      #expect(agrees(measure.estimate?.value, item.cramersV), comment)
      #expect(agrees(measure.estimate?.interval?.low, item.low), comment)
      #expect(agrees(measure.estimate?.interval?.high, item.high), comment)
      #expect(measure.estimate?.intervalAbsence?.rawValue == item.intervalAbsence, comment)
      #expect(measure.reason?.rawValue == item.absence, comment)

      let corrected = Association.biasCorrectedCramersV(of: table)
      #expect(agrees(corrected.estimate?.value, item.biasCorrected), comment)
      let isDivided = item.absence != nil || item.biasCorrected != nil
      #expect(corrected.reason?.rawValue == (isDivided ? item.absence : "zeroDenominator"), comment)
      if let expected = item.smallestExpectedCount { #expect(agrees(table.smallestExpectedCount, expected), comment) }
    }
  }

  @Test("Published: Agresti's job satisfaction by income, p = 0.7827 by R's fisher.test, here by a sample")
  func sampled() throws {
    let table = ContingencyTable([[1, 2, 1, 0], [3, 3, 6, 1], [10, 10, 14, 9], [6, 7, 12, 11]])
    let test = Association.freemanHaltonTest(of: table, seed: 5, exactLimit: 1_000)
    let result = try #require(test.result)
    #expect(abs(result.pValue - 0.7827) < 0.02 && result.method == .freemanHaltonMonteCarlo)
    #expect(result.n == [4, 13, 43, 36])
    #expect(test == Association.freemanHaltonTest(of: table, seed: 5, exactLimit: 1_000))
    #expect(test != Association.freemanHaltonTest(of: table, seed: 6, exactLimit: 1_000))
  }

  @Test("Rows, columns and their order change places: everything stays")
  func permutation() throws {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<60 {
      let rows = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 0...4, using: &generator) } }
      let table = ContingencyTable(rows)
      let transposed = ContingencyTable((0..<3).map { column in rows.map { $0[column] } })
      let shuffled = ContingencyTable(rows.shuffled(using: &generator).map { [$0[2], 0, $0[0], $0[1]] })
      for other in [transposed, shuffled] {
        #expect(
          agrees(
            Association.chiSquaredTest(of: table).result?.pValue, Association.chiSquaredTest(of: other).result?.pValue))
        #expect(
          agrees(
            Association.freemanHaltonTest(of: table, seed: 1).result?.pValue,
            Association.freemanHaltonTest(of: other, seed: 1).result?.pValue))
        let limits = [table, other].map { Association.cramersV(of: $0, level: 0.9).estimate?.interval?.high }
        #expect(agrees(limits[0], limits[1]))
      }
    }
  }

  @Test("Two rows and two columns: the exact test is that of two shares")
  func twoShares() throws {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<100 {
      let rows = (0..<2).map { _ in (0..<2).map { _ in Int.random(in: 0...12, using: &generator) } }
      let exact = Association.freemanHaltonTest(of: ContingencyTable(rows), seed: 1)
      let shares = rows.map { (successes: $0[0], trials: $0[0] + $0[1]) }
      #expect(agrees(exact.result?.pValue, Share.fisherExactTest(shares[0], shares[1]).result?.pValue))
    }
  }

  @Test("The interval of Cramér's V holds V, stays within 0 and 1 and excludes 0 where χ² is significant")
  func interval() throws {
    var generator = SeededGenerator(seed: 54)
    var rejections = 0
    for _ in 0..<200 {
      let rows = (0..<3).map { row in (0..<4).map { Int.random(in: 0...(row == $0 ? 14 : 7), using: &generator) } }
      let table = ContingencyTable(rows)
      let estimate = try #require(Association.cramersV(of: table, level: 0.95).estimate)
      guard let interval = estimate.interval else { continue }
      #expect(0 <= interval.low && interval.low <= estimate.value)
      #expect(estimate.value <= interval.high && interval.high <= 1)
      let pValue = try #require(Association.chiSquaredTest(of: table).result?.pValue)
      #expect((interval.low > 0) == (pValue < 0.025))
      rejections += interval.low > 0 ? 1 : 0
    }
    #expect(rejections > 20 && rejections < 180)
  }

  @Test("A hundred million answers")
  func large() throws {
    let table = ContingencyTable([[20_000_000, 30_000_000, 0], [20_020_000, 29_980_000, 0]])
    let test = try #require(Association.chiSquaredTest(of: table).result)
    // The deviation of a cell is 10,000, so χ² = 10,000² (2 / 20,010,000 + 2 / 29,990,000).
    #expect(agrees(test.statistic, 1e8 * (2 / 20_010_000.0 + 2 / 29_990_000.0)))
    let interval = try #require(Association.cramersV(of: table, level: 0.95).estimate?.interval)
    #expect(interval.low > 0.0002 && interval.high < 0.0007)
  }
}
