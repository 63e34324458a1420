import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of association")
struct AssociationLawTests {
  static let measures: [@Sendable (PairedCounts) -> Estimation] = [
    { Association.spearman(of: $0, level: 0.9) }, { Association.kendallTauB(of: $0, level: 0.9) },
    { Association.goodmanKruskalGamma(of: $0, level: 0.9) }, { Association.polychoric(of: $0, level: 0.9) },
  ]

  static func randomPairs(_ generator: inout SeededGenerator) -> PairedCounts {
    PairedCounts(
      (0..<Int.random(in: 8...60, using: &generator)).map { _ in
        let first = Int.random(in: 1...4, using: &generator)
        let second = (first + Int.random(in: 0...4, using: &generator)) / 2
        return (Double(first), Double(second), 1)
      })
  }

  static func close(_ first: Double?, _ second: Double?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= 1e-9
  }

  @Test("Exchanging the two answers changes nothing; reversing one scale mirrors value and interval")
  func symmetry() {
    var generator = SeededGenerator(seed: 40)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      let reversed = PairedCounts(pairs.cells.map { (5 - $0.first, $0.second, $0.count) })
      for measure in Self.measures {
        let estimate = measure(pairs).estimate
        let exchanged = measure(pairs.swapped).estimate
        #expect(Self.close(estimate?.value, exchanged?.value))
        #expect(Self.close(estimate?.interval?.low, exchanged?.interval?.low))
        #expect(Self.close(estimate?.interval?.high, exchanged?.interval?.high))
        let mirrored = measure(reversed).estimate
        #expect(Self.close(estimate?.value, mirrored.map { -$0.value }))
        #expect(Self.close(estimate?.interval?.low, mirrored?.interval.map { -$0.high }))
        #expect(Self.close(estimate?.interval?.high, mirrored?.interval.map { -$0.low }))
      }
    }
  }

  @Test("Only the order of the points counts, not their codes")
  func monotonicity() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      let stretched = PairedCounts(pairs.cells.map { ($0.first * $0.first - 7, 10 * $0.second, $0.count) })
      for measure in Self.measures { #expect(measure(pairs) == measure(stretched)) }
    }
  }

  @Test("Twice the same people: the same value, a narrower interval")
  func doubling() throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      for measure in Self.measures {
        guard let once = measure(pairs).estimate, let interval = once.interval else { continue }
        let twice = try #require(measure(pairs.merged(with: pairs)).estimate)
        let narrower = try #require(twice.interval)
        #expect(Self.close(once.value, twice.value) && narrower.low >= interval.low && narrower.high <= interval.high)
        #expect(interval.low <= once.value && once.value <= interval.high)
      }
    }
  }

  @Test("Concordant and discordant people are those found by comparing everybody with everybody")
  func concordance() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<100 {
      let pairs = Self.randomPairs(&generator)
      for cell in Concordance(of: pairs).cells {
        let mine = (pairs.first.values[cell.row], pairs.second.values[cell.column])
        let signs = pairs.cells.map { (($0.first - mine.0) * ($0.second - mine.1), $0.count) }
        #expect(cell.concordant == signs.filter { $0.0 > 0 }.reduce(0) { $0 + $1.1 })
        #expect(cell.discordant == signs.filter { $0.0 < 0 }.reduce(0) { $0 + $1.1 })
      }
    }
  }

  @Test("Nobody, one person, no variation, too few, and values at the limit are named")
  func degenerate() {
    let diagonal = PairedCounts([(1, 1, 4), (2, 2, 5), (3, 3, 6)])
    for measure in Self.measures {
      #expect(measure(PairedCounts([])) == .notEstimable(.noAnswers))
      #expect(measure(PairedCounts([(1, 2, 1)])) == .notEstimable(.singleAnswer))
      #expect(measure(PairedCounts([(1, 2, 3), (1, 1, 4)])) == .notEstimable(.noVariation))
      #expect(measure(PairedCounts([(1, 2, 3), (2, 2, 4)])) == .notEstimable(.noVariation))
      for (pairs, value) in [
        (diagonal, 1.0), (PairedCounts(diagonal.cells.map { (-$0.first, $0.second, $0.count) }), -1),
      ] {
        let estimate = measure(pairs).estimate
        #expect(estimate?.value == value && estimate?.intervalAbsence == .extremeValue)
      }
    }
    let three = Association.spearman(of: PairedCounts([(1, 2, 1), (2, 1, 1), (3, 3, 1)]), level: 0.95).estimate
    #expect(three?.value == 0.5 && three?.intervalAbsence == .tooFewAnswers)
  }

  @Test(
    "An empty cell of four drives the polychoric correlation to its limit",
    arguments: [[[1, 0], [4, 1]], [[5, 3], [0, 7]]])
  func emptyCell(table: [[Int]]) {
    let pairs = PairedCounts(table: table, firstValues: [1, 2], secondValues: [1, 2])
    let estimate = Association.polychoric(of: pairs, level: 0.95).estimate
    #expect(estimate?.value == 1 && estimate?.intervalAbsence == .extremeValue)
  }

  @Test("100 million people cost what their distinct answers cost")
  func manyPeople() throws {
    let pairs = PairedCounts(
      table: [[30_000_000, 10_000_000, 1], [10_000_000, 20_000_000, 5_000_000], [0, 5_000_000, 19_999_999]],
      firstValues: [1, 2, 3], secondValues: [1, 2, 3])
    for measure in Self.measures {
      let estimate = try #require(measure(pairs).estimate)
      let interval = try #require(estimate.interval)
      #expect(estimate.value > 0.5 && interval.high - interval.low < 1e-3 && interval.low < interval.high)
    }
  }

  @Test("Drivers are ordered by their correlation; an item that nobody varied comes last")
  func keyDrivers() {
    let loose = PairedCounts([(1, 1, 3), (1, 2, 2), (2, 1, 2), (2, 2, 4)])
    let close = PairedCounts([(1, 1, 5), (2, 1, 1), (2, 2, 5)])
    let constant = PairedCounts([(1, 1, 5), (1, 2, 6)])
    let drivers = Association.keyDrivers([constant, loose, close, loose, PairedCounts([])], level: 0.95)
    #expect(drivers.map(\.item) == [2, 1, 3, 0, 4])
    #expect(drivers[0].correlation == Association.spearman(of: close, level: 0.95))
    #expect(drivers[0].correlation.estimate?.n == 11)
    #expect(drivers[3].correlation == .notEstimable(.noVariation))
    #expect(drivers[4].correlation == .notEstimable(.noAnswers))
  }
}
