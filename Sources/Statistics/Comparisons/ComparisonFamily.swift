/// Comparisons that are corrected together for how many they are.
///
/// Declared comparisons are confirmatory and hold the error rate of the whole family (Holm 1979); the others are
/// exploratory and hold the rate of false discoveries (Benjamini and Hochberg 1995). A comparison without a test takes
/// part with p = 1, so that the family has the size that was declared.
package struct ComparisonFamily: Sendable, Equatable {
  /// The comparisons with what the correction makes of them.
  package let members: [Member]
  /// Whether the comparisons were declared before the answers were looked at.
  package let isDeclared: Bool

  /// One comparison of a family.
  package struct Member: Sendable, Equatable {
    /// The comparison.
    package let comparison: SideComparison
    /// The p-value corrected for the size of the family; `nil` where there is no test.
    package let adjusted: Double?
    /// What the comparison says.
    package let word: ComparisonWord
  }

  /// Corrects comparisons together.
  ///
  /// Complexity: O(m log m).
  ///
  /// - Parameters:
  ///   - size: how many comparisons were declared, where some of them could not be made; at least those given.
  ///   - level: the confidence level; the error rate is 1 − level.
  package init(_ comparisons: [SideComparison], size: Int? = nil, isDeclared: Bool, level: Double) {
    let size = size ?? comparisons.count
    precondition(size >= comparisons.count)
    let pValues = comparisons.map { $0.test.result?.pValue ?? 1 } + Array(repeating: 1, count: size - comparisons.count)
    let adjusted = isDeclared ? Multiplicity.holm(pValues) : Multiplicity.benjaminiHochberg(pValues)
    self.isDeclared = isDeclared
    members = zip(comparisons, adjusted).map { comparison, adjusted in
      let adjusted = comparison.test.result == nil ? nil : adjusted
      return Member(comparison: comparison, adjusted: adjusted, word: comparison.word(adjusted: adjusted, level: level))
    }
  }
}
