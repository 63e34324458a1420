/// A sum of floating-point numbers without rounding, so that neither order nor grouping of the terms can change it.
///
/// The sum is kept as a few numbers whose digits do not overlap. Source: Shewchuk (1997), "Adaptive precision
/// floating-point arithmetic and fast robust geometric predicates", Discrete & Computational Geometry 18:305–363, §2.3;
/// Python's `math.fsum` does the same.
package struct ExactSum: Sendable {
  /// Numbers that add up to the sum, in ascending magnitude, none 0.
  private var parts: [Double] = []

  /// Creates the empty sum, 0.
  package init() {}

  /// Creates the sum of a single term.
  package init(_ term: Double) { add(term) }

  /// Adds a term; complexity O(1) for terms of similar magnitude.
  package mutating func add(_ term: Double) {
    var carried = term
    var kept = 0
    for part in parts {
      let (larger, smaller) = abs(carried) < abs(part) ? (part, carried) : (carried, part)
      carried = larger + smaller
      let lost = smaller - (carried - larger)
      if lost != 0 {
        parts[kept] = lost
        kept += 1
      }
    }
    parts.removeSubrange(kept...)
    if carried != 0 { parts.append(carried) }
  }

  /// Adds another sum; complexity as of adding its few parts.
  package mutating func merge(_ other: ExactSum) {
    for part in other.parts { add(part) }
  }

  /// The nearest number to the sum, ties to even; nil where it, or a sum on the way, is beyond the range of numbers.
  package var value: Double? {
    var remaining = parts[...]
    guard var sum = remaining.popLast() else { return 0 }
    while let part = remaining.popLast() {
      let before = sum
      sum = before + part
      let lost = part - (sum - before)
      guard lost != 0 else { continue }
      // Half a unit in the last place was rounded to even; what is left decides where it belongs.
      if let next = remaining.last, (next < 0) == (lost < 0) {
        let corrected = sum + 2 * lost
        if corrected - sum == 2 * lost { sum = corrected }
      }
      break
    }
    return sum.isFinite ? sum : nil
  }
}

extension ExactSum: Equatable {
  /// Whether two sums are equal, whatever parts they are kept in.
  package static func == (first: ExactSum, second: ExactSum) -> Bool {
    var difference = first
    for part in second.parts { difference.add(-part) }
    return difference.value == 0
  }
}
