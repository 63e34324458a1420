extension SampleTotals {
  /// Balanced half samples of a sample with two primary units in every stratum; nil for any other.
  ///
  /// Which unit of a stratum a replicate takes stands in the stratum's column of a Hadamard matrix of Sylvester's kind,
  /// the smallest that has a column more than there are strata. Source: McCarthy (1969), "Pseudo-replication: half
  /// samples", Review of the International Statistical Institute 37:239–264. R: `survey::as.svrepdesign(type = "BRR")`,
  /// which may choose a smaller matrix.
  ///
  /// Complexity: O(H²) for H strata.
  ///
  /// - Parameters:
  ///   - fay: the part of its weight that the other unit keeps, in 0..<1.
  ///   - centre: what the replicates are compared with.
  /// - Throws: `numericOverflow`.
  package func balancedReplicates(
    fay: Double = 0, centre: Replication.Centre = .replicateMean
  ) throws(NotEstimable) -> ReplicateTotals? {
    let strata = strata
    guard !strata.isEmpty, strata.allSatisfy({ $0.units.count == 2 }) else { return nil }
    var pairs: [(first: WeightedSums, second: WeightedSums)] = []
    for (_, units) in strata { pairs.append((try units[0].totals.sums(), try units[1].totals.sums())) }
    var size = 2
    while size <= pairs.count { size *= 2 }
    let replicates = (0..<size).map { row in
      pairs.enumerated().reduce(WeightedSums(numerator: 0, denominator: 0)) { sum, pair in
        // Sylvester's matrix has +1 where row and column share an even number of binary digits 1; its column 0 is all +1.
        let takesFirst = (row & (pair.offset + 1)).nonzeroBitCount.isMultiple(of: 2)
        let (taken, other) = takesFirst ? pair.element : (pair.element.second, pair.element.first)
        return sum + (2 - fay) * taken + fay * other
      }
    }
    let replication = Replication.balanced(
      replicates: size, fay: fay, degreesOfFreedom: degreesOfFreedom, centre: centre)
    return ReplicateTotals(
      replication, n: n, whole: try UnitTotals.sums(of: units.values), replicates: replicates)
  }
}
