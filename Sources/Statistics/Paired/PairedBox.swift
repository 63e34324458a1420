/// How many people had a property in their first answer and how many in their second, such as an answer in the top 2 box.
package struct PairedBox: Sendable, Hashable {
  /// The share that had it in the first answer, with Wilson's interval.
  package let first: Estimation
  /// The share that had it in the second answer, likewise.
  package let second: Estimation
  /// The second share less the first, in −1...1, with Newcombe's interval for pairs.
  package let difference: Estimation
  /// McNemar's exact test of equal shares.
  package let test: TestOutcome

  /// Counts the property in pairs of answers; without any pairs nothing is estimable.
  ///
  /// - Parameters:
  ///   - property: whether an answer has it.
  ///   - level: the confidence level, strictly between 0 and 1.
  package init(of property: (Double) -> Bool, in pairs: PairedCounts, level: Double) {
    func count(_ condition: (PairedCounts.Cell) -> Bool) -> Int {
      pairs.cells.reduce(0) { $0 + (condition($1) ? $1.count : 0) }
    }
    let both = count { property($0.first) && property($0.second) }
    let movement = Movement(into: property, in: pairs)
    first = Share.wilson(successes: both + movement.down, of: pairs.n, level: level)
    second = Share.wilson(successes: both + movement.up, of: pairs.n, level: level)
    // As the difference is the first of its shares less the second, the second answers come first.
    difference = Share.pairedDifference(
      both: both, onlyFirst: movement.up, onlySecond: movement.down, neither: movement.same - both, level: level)
    test = Paired.mcNemarTest(movement)
  }
}
