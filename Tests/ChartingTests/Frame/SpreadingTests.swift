import TestSupport
import Testing

@testable import Charting

@Suite struct SpreadingTests {
  @Test func labelsWithRoomStayWhereTheyAreWanted() {
    #expect(Spreading.middles(wanted: [50, 10], heights: [10, 10], within: 0...100) == [50, 10])
  }

  @Test func labelsThatTouchShareTheMiddleOfWhatTheyWant() {
    #expect(Spreading.middles(wanted: [50, 50], heights: [10, 10], within: 0...100) == [45, 55])
    #expect(Spreading.middles(wanted: [2, 100], heights: [10, 10], within: 0...100) == [5, 95])
  }

  @Test(arguments: 0..<100)
  func noLabelLiesOnAnotherOrLeavesTheBounds(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &random)
    let wanted = (0..<count).map { _ in Double.random(in: -20...220, using: &random) }
    let heights = (0..<count).map { _ in Double.random(in: 4...16, using: &random) }
    let middles = Spreading.middles(wanted: wanted, heights: heights, within: 0...200)
    let spans = zip(middles, heights).map { (top: $0 - $1 / 2, bottom: $0 + $1 / 2) }.sorted { $0.top < $1.top }
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.bottom <= $1.top + 1e-6 })
    #expect(spans.allSatisfy { $0.top >= -1e-6 && $0.bottom <= 200 + 1e-6 })
  }
}
