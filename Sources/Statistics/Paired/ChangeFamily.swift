/// Changes that were declared together and whose tests are corrected together.
///
/// A change counts only where it was declared which two questions belong together, so all of them are one confirmatory
/// family, corrected after Holm (1979). One that could not be tested takes part with p = 1, so that the family has the
/// size that was declared.
package struct ChangeFamily: Sendable, Hashable {
  /// The changes with what the correction makes of them.
  package let members: [Member]

  /// One change of a family.
  package struct Member: Sendable, Hashable {
    /// The change.
    package let change: PairedChange
    /// The p-value of the sign test corrected for the size of the family; `nil` where there is no test.
    package let adjusted: Double?
    /// What the change says.
    package let word: ChangeWord
  }

  /// Corrects changes together.
  ///
  /// Complexity: O(m log m).
  ///
  /// - Parameters:
  ///   - size: how many changes were declared; at least those given.
  ///   - level: the confidence level; the error rate is 1 − level.
  package init(_ changes: [PairedChange], size: Int, level: Double) {
    precondition(size >= changes.count)
    let untested = Array(repeating: 1.0, count: size - changes.count)
    let adjusted = Multiplicity.holm(changes.map { $0.signTest.result?.pValue ?? 1 } + untested)
    members = zip(changes, adjusted).map { change, adjusted in
      let adjusted = change.signTest.result == nil ? nil : adjusted
      return Member(change: change, adjusted: adjusted, word: change.word(adjusted: adjusted, level: level))
    }
  }
}
