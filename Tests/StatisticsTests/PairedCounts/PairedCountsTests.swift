import TestSupport
import Testing

@testable import Statistics

@Suite("Counts of pairs")
struct PairedCountsTests {
  static func randomPairs(_ generator: inout SeededGenerator) -> [(Double, Double, Int)] {
    (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      (Double(Int.random(in: 1...5, using: &generator)), Double(Int.random(in: 1...5, using: &generator)), 1)
    }
  }

  @Test("Equal pairs are one cell, blank cells none, and −0 is 0")
  func cells() {
    let pairs = PairedCounts([(2, 1, 3), (1, 5, 2), (2, 1, 4), (-0.0, 1, 1), (0, 1, 1), (3, 3, 0)])
    #expect(pairs.n == 11)
    #expect(pairs.cells.map(\.first) == [0, 1, 2] && pairs.cells.map(\.second) == [1, 5, 1])
    #expect(pairs.cells.map(\.count) == [2, 2, 7])
  }

  @Test("A contingency table gives the same pairs as its single rows")
  func table() {
    let table = [[3, 0, 1], [0, 2, 2], [1, 0, 5]]
    let fromTable = PairedCounts(table: table, firstValues: [1, 2, 3], secondValues: [3, 2, 1])
    var rows: [(Double, Double, Int)] = []
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        rows += Array(repeating: (Double(row + 1), Double(3 - column), 1), count: count)
      }
    }
    #expect(fromTable == PairedCounts(rows))
    #expect(fromTable.first == ValueCounts([(1, 4), (2, 4), (3, 6)]))
    #expect(fromTable.second == ValueCounts([(3, 4), (2, 2), (1, 8)]))
    #expect(fromTable.differences == ValueCounts([(-2, 5), (-1, 2), (0, 4), (2, 3)]))
  }

  @Test("Merging random parts in any order gives the whole")
  func merging() {
    var generator = SeededGenerator(seed: 30)
    for _ in 0..<100 {
      let rows = (0..<3).map { _ in Self.randomPairs(&generator) }
      let parts = rows.map { PairedCounts($0) }
      let whole = PairedCounts(rows.flatMap { $0 })
      let empty = PairedCounts([])
      #expect(parts[0].merged(with: parts[1]).merged(with: parts[2]) == whole)
      #expect(parts[2].merged(with: parts[1].merged(with: parts[0])) == whole)
      #expect(whole.merged(with: empty) == whole && empty.merged(with: whole) == whole)
      #expect(whole.swapped.swapped == whole && whole.swapped.first == whole.second)
    }
  }
}
