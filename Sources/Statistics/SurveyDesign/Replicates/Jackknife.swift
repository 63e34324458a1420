extension SampleTotals {
  /// Replicates that leave out one primary unit each: JK1 without strata, JKn with them.
  ///
  /// The other units of its stratum stand in for the one left out, with n/(n − 1) times their weight. Source: Wolter
  /// (2007), "Introduction to Variance Estimation", 2nd ed., §4.5. R: `survey::as.svrepdesign(type = "JKn")`.
  ///
  /// Complexity: O(m log m) for m primary units.
  ///
  /// - Parameters:
  ///   - primaryUnits: the number of primary units in the population by stratum, for the finite population correction.
  ///   - centre: what the replicates are compared with.
  /// - Throws: `singlePrimaryUnit`, `populationExceeded` or `numericOverflow`.
  package func jackknife(
    primaryUnits: [Int: Int] = [:], centre: Replication.Centre = .replicateMean
  ) throws(NotEstimable) -> ReplicateTotals {
    let whole = try UnitTotals.sums(of: units.values)
    var replicates: [WeightedSums] = []
    var scales: [Double] = []
    for (stratum, members) in strata {
      let count = Double(members.count)
      var correction = 1.0
      if let population = primaryUnits[stratum] {
        guard population >= members.count else { throw .populationExceeded }
        correction = Double(population - members.count) / Double(population)
      }
      guard correction > 0 else { continue }
      guard members.count > 1 else { throw .singlePrimaryUnit }
      let sums = try UnitTotals.sums(of: members.map(\.totals))
      for member in members {
        let others = sums - (try member.totals.sums())
        replicates.append(whole - sums + count / (count - 1) * others)
        scales.append(correction * (count - 1) / count)
      }
    }
    let replication = Replication(
      scale: 1, replicateScales: scales, degreesOfFreedom: degreesOfFreedom, centre: centre)
    return ReplicateTotals(replication, n: n, whole: whole, replicates: replicates)
  }
}
