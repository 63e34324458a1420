import TestSupport
import Testing

@testable import Statistics

@Suite("Items left out of co-moments, and rounded estimates")
struct CoMomentSelectionTests {
  @Test("Items kept of rows of one pattern are those of the rows without the others")
  func keeping() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<100 {
      let items = Int.random(in: 2...6, using: &generator)
      let gaps = Set((0..<items).filter { _ in Bool.random(using: &generator) })
      let rows = (0..<20).map { _ in
        (0..<items).map { gaps.contains($0) ? nil : Int.random(in: 1...5, using: &generator) as Int? }
      }
      let kept = (0..<items).filter { _ in Bool.random(using: &generator) }
      guard !kept.isEmpty else { continue }
      let left = rows.map { row in kept.map { row[$0] } }
      let moments = CoMomentsTests.moments(rows, items: items)
      let areComplete = gaps.isDisjoint(with: kept)
      #expect(moments.keeping(kept, areComplete: areComplete) == CoMomentsTests.moments(left, items: kept.count))
      #expect(moments.completeRows == (gaps.isEmpty ? 20 : 0))
    }
  }

  @Test("Sums of products are those of complete rows")
  func products() {
    let moments = CoMomentsTests.moments([[1, 2, 3], [4, 5, 6], [7, nil, 8]], items: 3)
    #expect(moments.productSum(0, 2) == 27 && moments.productSum(1, 1) == 29)
  }

  @Test("Value and limits are rounded, never to −0; all else stays")
  func rounding() throws {
    let interval = ConfidenceInterval(low: -0.004, high: 0.876, level: 0.9)
    let rounded = Estimate(value: 0.125, interval: interval, n: 7, method: .feldt).rounded(toPlaces: 2)
    #expect(rounded.value == 0.13 && rounded.interval?.high == 0.88 && rounded.interval?.level == 0.9)
    #expect(rounded.interval?.low.sign == .plus && rounded.interval?.low == 0)
    #expect(rounded.n == 7 && rounded.method == .feldt)
    let absent = Estimate(value: 1, intervalAbsence: .extremeValue, n: 3, method: .feldt).rounded(toPlaces: 2)
    #expect(absent == Estimate(value: 1, intervalAbsence: .extremeValue, n: 3, method: .feldt))
  }
}
