import TestSupport
import Testing

@testable import Charting

@Suite struct HistogramBinsTests {
  /// By hand: quartiles 2 and 6.75, 2 · 4.75 / ∛54 = 2.51, and 2 is the nearest good number.
  @Test func widthIsThatOfFreedmanAndDiaconisRoundedToAGoodNumber() throws {
    let bins = try #require(HistogramBins(binning: SampleCharts.years, wholeNumbers: true))
    #expect(bins.edges.first == 0 && bins.edges.last == 32 && bins.counts.count == 16)
    #expect(bins.counts[0] == .shown(10) && bins.counts[15] == .shown(1))
  }

  /// Without a spread between quartiles Sturges' rule holds: 16 answers over a range of 10 in 5 classes.
  @Test func withoutASpreadBetweenQuartilesSturgesRuleHolds() throws {
    let bins = try #require(
      HistogramBins(binning: [(5, 14), (0, 1), (10, 1)].map { (value: $0.0, count: $0.1) }, wholeNumbers: false))
    #expect(bins.edges == [0, 2, 4, 6, 8, 10])
    #expect(bins.counts == [1, 0, 14, 0, 1].map { .shown($0) })
  }

  @Test func wholeNumbersLieInTheMiddlesOfClassesOfWidthOne() throws {
    let bins = try #require(HistogramBins(binning: [1, 2, 2, 3], wholeNumbers: true))
    #expect(bins.edges == [0.5, 1.5, 2.5, 3.5] && bins.counts == [1, 2, 1].map { .shown($0) })
    let single = try #require(HistogramBins(binning: [42], wholeNumbers: true))
    #expect(single.edges == [41.5, 42.5] && single.counts == [.shown(1)])
  }

  @Test func noNumbersHaveNoClasses() {
    #expect(HistogramBins(binning: [Double](), wholeNumbers: true) == nil)
    #expect(HistogramBins(binning: [.nan], wholeNumbers: false) == nil)
  }

  /// Numbers whose distance is lost in their size, or that are as large or small as can be.
  static let extremes: [[Double]] = [
    [1e9, 1_000_000_000.000_001], [1, 1.000_000_000_000_000_2], [1e18, 1e18], [1e16, 10_000_000_000_000_002],
    [-1e100, 1e100], [Double.leastNonzeroMagnitude, Double.leastNormalMagnitude],
  ]

  @Test(arguments: extremes)
  func extremeNumbersHaveClassesToo(_ values: [Double]) throws {
    for isWhole in [true, false] {
      let bins = try #require(HistogramBins(binning: values, wholeNumbers: isWhole))
      #expect(bins.base == values.count && bins.counts.count <= 42)
      let chart = HistogramChart(caption: SampleCharts.caption("Zahl", base: ""), bins: .shown(bins), base: 10)
      #expect(try ParsedSVG(chart.svg()).marks("column").count >= 1)
    }
  }

  @Test func numbersThatNoAxisHoldsHaveNoClasses() {
    #expect(HistogramBins(binning: [1, 2, 1e300], wholeNumbers: true) == nil)
  }

  @Test(arguments: 0..<200)
  func everyNumberFallsIntoTheClassThatHoldsIt(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...300, using: &random)
    let reach = [0.01, 1, 50, 1_000_000][Int(seed % 4)]
    let isWhole = seed.isMultiple(of: 3)
    let values = (0..<size).map { _ in
      let value = Double.random(in: -reach...reach, using: &random)
      return isWhole ? value.rounded() : value
    }
    let bins = try #require(HistogramBins(binning: values, wholeNumbers: isWhole))
    #expect(bins.base == size && bins.counts.count <= 42)
    for (index, count) in bins.counts.enumerated() {
      let isLast = index == bins.counts.count - 1
      let (low, high) = (bins.edges[index], bins.edges[index + 1])
      let slack = (high - low) * 1e-6
      let inside = values.count { $0 >= low - slack && ($0 < high + slack || (isLast && $0 <= high + slack)) }
      #expect((count.value ?? -1) <= inside)
    }
    let table = Dictionary(grouping: values, by: { $0 }).map { (value: $0.key, count: $0.value.count) }
    #expect(HistogramBins(binning: table, wholeNumbers: isWhole) == bins)
  }
}
