import TestSupport
import Testing

@testable import Statistics

@Suite("Co-moments of the items of a scale")
struct CoMomentsTests {
  static func randomRows(_ generator: inout SeededGenerator, items: Int, codes: ClosedRange<Int> = 1...5) -> [[Int?]] {
    let gaps = Double.random(in: 0...0.3, using: &generator)
    return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      (0..<items).map { _ in
        Double.random(in: 0..<1, using: &generator) < gaps ? nil : Int.random(in: codes, using: &generator)
      }
    }
  }

  static func moments(_ rows: some Sequence<[Int?]>, items: Int) -> CoMoments {
    var moments = CoMoments(itemCount: items)
    for row in rows { moments.add(row) }
    return moments
  }

  @Test("However the rows are split, ordered and merged, the bits are the same")
  func merging() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let items = Int.random(in: 1...6, using: &generator)
      let rows = Self.randomRows(&generator, items: items, codes: CoMoments.codes)
      let whole = Self.moments(rows, items: items)
      var parts = (0..<4).map { _ in CoMoments(itemCount: items) }
      for row in rows.shuffled(using: &generator) { parts[Int.random(in: 0..<4, using: &generator)].add(row) }
      var left = parts[0]
      for part in parts.dropFirst() { left.merge(part) }
      var right = parts[3]
      for part in [parts[1], parts[0], CoMoments(itemCount: items), parts[2]] { right.merge(part) }
      #expect(left == whole && right == whole)
    }
  }

  @Test("Turning items round is the same before and after adding, and twice is not at all")
  func reversing() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let items = Int.random(in: 1...6, using: &generator)
      let rows = Self.randomRows(&generator, items: items)
      let reversed = Set((0..<items).filter { _ in Bool.random(using: &generator) })
      let turned = rows.map { row in
        row.enumerated().map { item, code in reversed.contains(item) ? code.map { 6 - $0 } : code }
      }
      let after = Self.moments(rows, items: items).reversing(reversed, sumOfEndCodes: 6)
      #expect(after == Self.moments(turned, items: items))
      #expect(after.reversing(reversed, sumOfEndCodes: 6) == Self.moments(rows, items: items))
    }
  }

  @Test("Pairwise, listwise and imputed are one and the same where nothing is missing")
  func complete() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<100 {
      let rows = (0..<12).map { _ in (0..<4).map { _ in Int.random(in: 1...7, using: &generator) as Int? } }
      let moments = Self.moments(rows, items: 4)
      let medians = (0..<4).map { item in ValueCounts(rows.compactMap { $0[item] }.map { (Double($0), 1) }).median }
      let pairwise = try moments.covariance(.pairwise)
      #expect(try moments.covariance(.listwise) == pairwise)
      #expect(try moments.covariance(.medianImputed(medians)) == pairwise)
    }
  }

  @Test("Imputed co-moments are those of the imputed rows")
  func imputing() throws {
    var generator = SeededGenerator(seed: 14)
    var compared = 0
    for _ in 0..<200 {
      let rows = Self.randomRows(&generator, items: 4)
      let medians = (0..<4).map { item in ValueCounts(rows.compactMap { $0[item] }.map { (Double($0), 1) }).median }
      let doubled = rows.map { row in
        zip(row, medians).map { code, median in code.map { 2 * $0 } ?? median.map { Int(2 * $0) } }
      }
      guard let imputed = try? Self.moments(rows, items: 4).covariance(.medianImputed(medians)) else { continue }
      let expected = try Self.moments(doubled, items: 4).covariance(.listwise)
      let scaled = ItemCovariance(itemCount: 4, n: expected.n) { expected[$0, $1] / 4 }
      #expect(imputed == scaled)
      compared += 1
    }
    #expect(compared > 150)
  }

  @Test("A hundred million rows cost nothing more and overflow nothing")
  func large() throws {
    var moments = Self.moments([[10_000, -10_000], [9_999, -9_998], [-10_000, nil], [10_000, 10_000]], items: 2)
    for _ in 0..<25 { moments.merge(moments) }
    #expect(moments.rows == 4 << 25)
    let listwise = try moments.covariance(.listwise)
    // Three kinds of rows in equal parts: the covariance of the three points, up to the divisor n − 1.
    let points = try Self.moments([[10_000, -10_000], [9_999, -9_998], [10_000, 10_000]], items: 2).covariance(
      .listwise)
    let n = Double(3 << 25)
    #expect(agrees(listwise[0, 1], points[0, 1] * 2 / 3 * n / (n - 1)))
    #expect(agrees(listwise[1, 1], points[1, 1] * 2 / 3 * n / (n - 1)))
  }
}
