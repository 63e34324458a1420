/// The joint moments of the items of a scale: what all coefficients of reliability are computed from, without the rows.
///
/// Codes are whole numbers and every sum is an integer: whatever the order of adding and merging, the bits are the same.
/// Rows with a code for every item stand apart from those with a gap, so that missing codes can be handled pairwise,
/// listwise and by imputed medians (`MissingCodes`). For k items there are k(k + 1) tables of four numbers.
package struct CoMoments: Sendable, Hashable {
  /// The codes that can be added; their sums stay in range up to 10¹⁰ rows.
  package static let codes = -10_000...10_000

  /// The number of items.
  package let itemCount: Int
  /// The number of rows added, also of those without any code.
  package private(set) var rows: Int
  /// The pairs of items, each with itself too, in the rows with a code for every item.
  private(set) var complete: [PairMoments]
  /// The pairs of items, each with itself too, in the other rows.
  private(set) var incomplete: [PairMoments]

  /// Creates the moments of no rows.
  ///
  /// - Parameter itemCount: at least 1.
  package init(itemCount: Int) {
    let none = Self.pairs(of: itemCount).map { _ in PairMoments() }
    self.init(itemCount: itemCount, rows: 0, complete: none, incomplete: none)
  }

  /// Creates moments from their tables, in the order of `pairs`.
  init(itemCount: Int, rows: Int, complete: [PairMoments], incomplete: [PairMoments]) {
    precondition(itemCount > 0)
    self.itemCount = itemCount
    self.rows = rows
    self.complete = complete
    self.incomplete = incomplete
  }

  /// Adds the codes of a respondent, or of several who gave the same; complexity O(k²) for k items.
  ///
  /// A row without any code counts as a row: with imputed medians it is one more respondent in the middle of everything,
  /// as in R's psych. Leave out those who were not asked.
  ///
  /// - Parameters:
  ///   - row: one code in `codes` for each item, nil where it is missing.
  ///   - count: how many respondents, 0 or more.
  package mutating func add(_ row: [Int?], count: Int = 1) {
    precondition(count >= 0 && row.count == itemCount && row.allSatisfy { $0.map(Self.codes.contains) ?? true })
    rows += count
    if row.contains(nil) {
      Self.add(row, count: count, to: &incomplete)
    } else {
      Self.add(row, count: count, to: &complete)
    }
  }

  /// Adds the rows of other moments of the same items; complexity O(k²) for k items.
  package mutating func merge(_ other: CoMoments) {
    precondition(itemCount == other.itemCount)
    rows += other.rows
    for pair in complete.indices {
      complete[pair].merge(other.complete[pair])
      incomplete[pair].merge(other.incomplete[pair])
    }
  }

  /// The moments of the same rows with some items turned round, so that the code x becomes `sumOfEndCodes` − x.
  ///
  /// Which items are worded against the scale is declared by those who made the form; nothing here guesses it. Items on
  /// another scale can be turned round in a second call. Complexity: O(k²) for k items.
  ///
  /// - Parameters:
  ///   - items: the places of the items to turn round, counted from 0.
  ///   - sumOfEndCodes: the lowest and the highest code of their scale together: 6 for 1 to 5, 0 for −2 to 2.
  package func reversing(_ items: Set<Int>, sumOfEndCodes: Int) -> CoMoments {
    precondition(items.allSatisfy { (0..<itemCount).contains($0) })
    precondition(Self.codes.contains(sumOfEndCodes))
    let sums = (0..<itemCount).map { items.contains($0) ? sumOfEndCodes : nil }
    func reversed(_ pairs: [PairMoments]) -> [PairMoments] {
      zip(pairs, Self.pairs(of: itemCount)).map { $0.reversing(first: sums[$1.first], second: sums[$1.second]) }
    }
    return CoMoments(itemCount: itemCount, rows: rows, complete: reversed(complete), incomplete: reversed(incomplete))
  }

  /// Where the pair of two items stands in the tables.
  ///
  /// - Parameter first: at most `second`.
  static func place(_ first: Int, _ second: Int) -> Int { second * (second + 1) / 2 + first }

  /// The pairs of items in the order of the tables.
  static func pairs(of itemCount: Int) -> [(first: Int, second: Int)] {
    (0..<itemCount).flatMap { second in (0...second).map { ($0, second) } }
  }

  private static func add(_ row: [Int?], count: Int, to pairs: inout [PairMoments]) {
    var pair = 0
    for (position, second) in row.enumerated() {
      if let second {
        for (offset, first) in row[...position].enumerated() {
          if let first { pairs[pair + offset].add(first, second, count: count) }
        }
      }
      pair += position + 1
    }
  }
}
