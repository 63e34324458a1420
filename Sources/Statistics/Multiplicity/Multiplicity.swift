/// p-values corrected for the number of tests that are made together.
///
/// A test rejects at level α where its corrected p-value is at most α. All corrections keep the order of the p-values, and
/// give them in the order in which they came.
package enum Multiplicity {
  /// Holm's step-down correction, which holds the probability of any false rejection under every dependence.
  ///
  /// The k-th smallest of m p-values becomes the largest of (m − j + 1) p₍ⱼ₎ for j ≤ k, at most 1. Holm (1979), "A simple
  /// sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6:65–70. R:
  /// `p.adjust(p, "holm")`. Complexity: O(m log m).
  ///
  /// - Parameter pValues: in 0...1.
  package static func holm(_ pValues: [Double]) -> [Double] {
    let m = pValues.count
    var largest = 0.0
    return adjusted(pValues, ranks: Array(1...max(1, m)).prefix(m)) { p, rank in
      largest = max(largest, min(1, Double(m - rank + 1) * p))
      return largest
    }
  }

  /// Hochberg's step-up correction, which holds the same probability where the tests are independent or positively
  /// dependent, and is never stricter than Holm's.
  ///
  /// The k-th smallest of m p-values becomes the smallest of (m − j + 1) p₍ⱼ₎ for j ≥ k. Hochberg (1988), "A sharper
  /// Bonferroni procedure for multiple tests of significance", Biometrika 75:800–802. R: `p.adjust(p, "hochberg")`.
  /// Complexity: O(m log m).
  ///
  /// - Parameter pValues: in 0...1.
  package static func hochberg(_ pValues: [Double]) -> [Double] {
    let m = pValues.count
    return stepUp(pValues) { p, rank in Double(m - rank + 1) * p }
  }

  /// Benjamini and Hochberg's correction, which holds the expected share of false ones among the rejections where the tests
  /// are independent or positively dependent.
  ///
  /// The k-th smallest of m p-values becomes the smallest of m p₍ⱼ₎ / j for j ≥ k. Benjamini and Hochberg (1995),
  /// "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57:289–300. R:
  /// `p.adjust(p, "BH")`. Complexity: O(m log m).
  ///
  /// - Parameter pValues: in 0...1.
  package static func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
    let m = pValues.count
    return stepUp(pValues) { p, rank in Double(m) / Double(rank) * p }
  }

  /// From the largest p-value down, the smallest of what a rule makes of it and those before.
  private static func stepUp(_ pValues: [Double], _ rule: (_ p: Double, _ rank: Int) -> Double) -> [Double] {
    var smallest = 1.0
    return adjusted(pValues, ranks: (1...max(1, pValues.count)).reversed().suffix(pValues.count)) { p, rank in
      smallest = min(smallest, rule(p, rank))
      return smallest
    }
  }

  /// Applies a rule to the p-values by rank, 1 for the smallest, and gives the results in the order of the input.
  private static func adjusted(
    _ pValues: [Double], ranks: some Sequence<Int>, _ rule: (_ p: Double, _ rank: Int) -> Double
  ) -> [Double] {
    precondition(pValues.allSatisfy { $0 >= 0 && $0 <= 1 })
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var result = pValues
    for rank in ranks { result[order[rank - 1]] = rule(pValues[order[rank - 1]], rank) }
    return result
  }
}
