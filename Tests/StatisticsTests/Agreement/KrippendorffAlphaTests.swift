import TestSupport
import Testing

@testable import Statistics

@Suite("Krippendorff's alpha")
struct KrippendorffAlphaTests {
  struct Case: Decodable, Sendable {
    let label: String
    let units: [[Int]]
    let metric: String
    let values: [Double]
    let level: Double
    let seed: UInt64
    let resamples: Int
    let reason: String?
    let n: Int?
    let alpha: Double?
    let percentile: [Double]?
    let percentileAbsence: String?
    let accelerated: [Double]?
    let acceleratedAbsence: String?

    var distance: Agreement.Metric? {
      switch metric {
      case "nominal": .nominal
      case "ordinal": .ordinal
      case "interval": .interval(values)
      default: nil
      }
    }

    var table: CoincidenceTable { KrippendorffAlphaTests.table(units, categories: values.count) }
  }

  static func table(_ units: [[Int]], categories: Int) -> CoincidenceTable {
    var table = CoincidenceTable(categoryCount: categories)
    for unit in units { table.add(unit) }
    return table
  }

  @Test(
    "Agrees with the krippendorff package, and in every resample of the same seed", arguments: Bootstrap.Limits.allCases
  )
  func agreement(limits: Bootstrap.Limits) throws {
    for item in try OracleFixture<Case>.load("krippendorff-alpha") {
      let metric = try #require(item.distance)
      let comment: Comment = "\(item.label), \(item.metric)"
      let alpha = Agreement.krippendorffAlpha(
        item.units, metric: metric, limits: limits, level: item.level, resamples: item.resamples, seed: item.seed)
      let expected = limits == .percentile ? item.percentile : item.accelerated
      let absence = limits == .percentile ? item.percentileAbsence : item.acceleratedAbsence
      #expect(alpha.reason?.rawValue == item.reason, comment)
      #expect(alpha.estimate?.n == item.n, comment)
      #expect(agrees(alpha.estimate?.value, item.alpha), comment)
      #expect(agrees(alpha.estimate?.interval?.low, expected?[0]), comment)
      #expect(agrees(alpha.estimate?.interval?.high, expected?[1]), comment)
      #expect(alpha.estimate?.intervalAbsence?.rawValue == absence, comment)
    }
  }

  @Test("The table of coincidences gives the same value without an interval")
  func fromTable() throws {
    for item in try OracleFixture<Case>.load("krippendorff-alpha") {
      let metric = try #require(item.distance)
      let alpha = Agreement.krippendorffAlpha(item.table, metric: metric)
      #expect(agrees(alpha.estimate?.value, item.alpha), "\(item.label), \(item.metric)")
      #expect(alpha.reason?.rawValue == (item.reason == "noAnswers" ? "noJointAnswers" : item.reason))
    }
  }

  @Test("Published: .743, .815 and .849 for the four observers of Krippendorff (2011)")
  func published() throws {
    let item = try #require(
      try OracleFixture<Case>.load("krippendorff-alpha").first { $0.label == "Krippendorff 2011" })
    let metrics: [(Agreement.Metric, Double)] = [
      (.nominal, 0.743), (.ordinal, 0.815), (.interval([1, 2, 3, 4, 5]), 0.849),
    ]
    for (metric, published) in metrics {
      let value = try #require(Agreement.krippendorffAlpha(item.table, metric: metric).estimate?.value)
      #expect(abs(value - published) < 0.0005)
    }
  }

  static func randomUnits(_ generator: inout SeededGenerator, categories: Int) -> [[Int]] {
    (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      (0..<categories).map { _ in Int.random(in: 0...2, using: &generator) }
    }
  }

  @Test("However the units are split, ordered and merged, the bits are the same")
  func merging() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<200 {
      let units = Self.randomUnits(&generator, categories: 3)
      let whole = Self.table(units, categories: 3)
      var parts = (0..<3).map { _ in CoincidenceTable(categoryCount: 3) }
      for unit in units.shuffled(using: &generator) { parts[Int.random(in: 0..<3, using: &generator)].add(unit) }
      var merged = parts[2]
      for part in [parts[0], CoincidenceTable(categoryCount: 3), parts[1]] { merged.merge(part) }
      #expect(merged == whole)
      #expect(merged.coincidences == whole.coincidences)
      var doubled = CoincidenceTable(categoryCount: 3)
      for unit in units { doubled.add(unit, count: 2) }
      merged.merge(whole)
      #expect(merged == doubled)
    }
  }

  @Test("Another origin, another unit and the reversed order change nothing; equal steps make values of places")
  func invariance() {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<200 {
      let units = Self.randomUnits(&generator, categories: 4)
      func alpha(_ units: [[Int]], _ metric: Agreement.Metric) -> Double? {
        Agreement.krippendorffAlpha(Self.table(units, categories: 4), metric: metric).estimate?.value
      }
      let values = (0..<4).map { _ in Double(Int.random(in: -9...9, using: &generator)) }
      let moved = Agreement.Metric.interval(values.map { 7 - 3 * $0 })
      #expect(LocationLawTests.close(alpha(units, .interval(values)), alpha(units, moved)))
      let reversed = units.map { Array($0.reversed()) }
      #expect(LocationLawTests.close(alpha(units, .ordinal), alpha(reversed, .ordinal)))
      #expect(LocationLawTests.close(alpha(units, .nominal), alpha(reversed, .nominal)))
    }
  }

  @Test("Values beyond the arithmetic are named")
  func overflow() {
    let table = Self.table([[2, 0], [1, 1], [0, 2]], categories: 2)
    #expect(Agreement.krippendorffAlpha(table, metric: .interval([0, 1e300])) == .notEstimable(.numericOverflow))
    #expect(Agreement.krippendorffAlpha(table, metric: .interval([0, 1e-300])) == .notEstimable(.noVariation))
  }

  @Test("Two values make all metrics the same")
  func twoCategories() {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<100 {
      let table = Self.table(Self.randomUnits(&generator, categories: 2), categories: 2)
      let nominal = Agreement.krippendorffAlpha(table, metric: .nominal).estimate?.value
      #expect(LocationLawTests.close(nominal, Agreement.krippendorffAlpha(table, metric: .ordinal).estimate?.value))
      let interval = Agreement.krippendorffAlpha(table, metric: .interval([3, 8])).estimate?.value
      #expect(LocationLawTests.close(nominal, interval))
    }
  }
}
