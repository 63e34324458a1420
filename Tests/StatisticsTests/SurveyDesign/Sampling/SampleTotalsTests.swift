import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of complex samples")
struct SampleTotalsTests {
  struct Row {
    let unit: PrimaryUnit
    let y: Double
    let x: Double
    let weight: Double
    let belongs: Bool
  }

  static func rows(_ generator: inout SeededGenerator) -> [Row] {
    (0..<60).map { index in
      Row(
        unit: PrimaryUnit(stratum: index % 3, unit: Int.random(in: 0..<4, using: &generator)),
        y: Double(Int.random(in: 1...5, using: &generator)), x: Double.random(in: 1...3, using: &generator),
        weight: Double.random(in: 0.2...30, using: &generator), belongs: Bool.random(using: &generator))
    }
  }

  static func totals(_ rows: some Sequence<Row>) -> SampleTotals {
    var totals = SampleTotals()
    for row in rows {
      if row.belongs {
        totals.add(row.y, per: row.x, weight: row.weight, in: row.unit)
      } else {
        totals.addOutsideDomain(in: row.unit)
      }
    }
    return totals
  }

  @Test("Any split of the rows merges to the same totals and the same bits of every figure")
  func merging() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<100 {
      let rows = Self.rows(&generator)
      let whole = Self.totals(rows)
      let shuffled = rows.shuffled(using: &generator)
      let cuts = [Int.random(in: 0...60, using: &generator), Int.random(in: 0...60, using: &generator)].sorted()
      let parts = [shuffled[..<cuts[0]], shuffled[cuts[0]..<cuts[1]], shuffled[cuts[1]...]].map { Self.totals($0) }
      var left = parts[0]
      left.merge(parts[1])
      left.merge(parts[2])
      var tail = parts[2]
      tail.merge(parts[1])
      var right = SampleTotals()
      right.merge(tail)
      right.merge(parts[0])
      #expect(left == whole && right == whole)
      #expect(try ClusterSample(left).ratio() == ClusterSample(whole).ratio())
      #expect(try ClusterSample(right).total() == ClusterSample(whole).total())
    }
  }

  @Test("Adding a constant moves a mean, and scaling weights changes no mean but scales a total")
  func translation() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<50 {
      let rows = Self.rows(&generator).map {
        Row(unit: $0.unit, y: $0.y, x: 1, weight: $0.weight, belongs: $0.belongs)
      }
      let moved = rows.map { Row(unit: $0.unit, y: $0.y + 3, x: 1, weight: 2 * $0.weight, belongs: $0.belongs) }
      let (before, after) = (ClusterSample(Self.totals(rows)), ClusterSample(Self.totals(moved)))
      let (mean, movedMean) = (try before.ratio(), try after.ratio())
      #expect(agrees(movedMean.value, mean.value + 3))
      #expect(agrees(try movedMean.standardError.get(), try mean.standardError.get()))
      let doubled = rows.map { Row(unit: $0.unit, y: $0.y, x: 1, weight: 2 * $0.weight, belongs: $0.belongs) }
      let total = try ClusterSample(Self.totals(doubled)).total()
      #expect(agrees(total.value, 2 * (try before.total().value)))
      #expect(agrees(try total.standardError.get(), 2 * (try before.total().standardError.get())))
    }
  }

  @Test("The shares of complementary answers add up to 1 and mirror their intervals")
  func mirror() throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<50 {
      let rows = Self.rows(&generator)
      func share(_ matches: (Row) -> Bool) -> Estimate? {
        let answers = rows.map {
          Row(unit: $0.unit, y: matches($0) ? 1 : 0, x: 1, weight: $0.weight, belongs: $0.belongs)
        }
        return DesignBased.share(of: ClusterSample(Self.totals(answers)), level: 0.95).estimate
      }
      let some = try #require(share { $0.y >= 4 })
      let others = try #require(share { $0.y < 4 })
      #expect(abs(some.value + others.value - 1) < 1e-12)
      let interval = try #require(some.interval)
      let mirrored = try #require(others.interval)
      #expect(abs(interval.low + mirrored.high - 1) < 1e-9 && abs(interval.high + mirrored.low - 1) < 1e-9)
      #expect(interval.low > 0 && interval.low < some.value && some.value < interval.high && interval.high < 1)
    }
  }

  @Test("For the total of units alone, jackknife and linearisation are one")
  func jackknifeOfTotals() throws {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<50 {
      let totals = Self.totals(Self.rows(&generator))
      let linearised = try ClusterSample(totals).total()
      let jackknife = try totals.jackknife().total()
      #expect(agrees(try jackknife.standardError.get(), try linearised.standardError.get()))
      #expect(jackknife.degreesOfFreedom == linearised.degreesOfFreedom)
    }
  }
}
