extension SampleTotals {
  /// The units of each stratum, strata and units in ascending order; complexity O(m log m) for m units.
  var strata: [(stratum: Int, units: [(unit: PrimaryUnit, totals: UnitTotals)])] {
    var strata: [(stratum: Int, units: [(unit: PrimaryUnit, totals: UnitTotals)])] = []
    for (unit, totals) in units.sorted(by: { $0.key < $1.key }) {
      if strata.last?.stratum != unit.stratum { strata.append((unit.stratum, [])) }
      strata[strata.count - 1].units.append((unit, totals))
    }
    return strata
  }

  /// The number of answers that count; complexity O(m).
  package var n: Int { units.values.reduce(0) { $0 + $1.n } }

  /// The number of primary units with answers that count less the number of their strata, as R's `survey::degf`.
  ///
  /// Complexity: O(m).
  package var degreesOfFreedom: Int {
    let answering = units.filter { $0.value.n > 0 }.keys
    return answering.count - Set(answering.map(\.stratum)).count
  }
}
