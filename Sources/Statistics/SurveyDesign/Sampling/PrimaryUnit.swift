/// A primary sampling unit: a cluster that was drawn as a whole in one stratum, such as a class or an office.
///
/// Where single persons were drawn, each of them is a primary unit.
package struct PrimaryUnit: Sendable, Hashable, Comparable {
  /// The stratum it was drawn in; any number, the same one for all where there are no strata.
  package let stratum: Int
  /// The number of the unit, unique in its stratum.
  package let unit: Int

  /// Creates a unit.
  package init(stratum: Int = 0, unit: Int) {
    self.stratum = stratum
    self.unit = unit
  }

  /// By stratum, then by number.
  package static func < (first: PrimaryUnit, second: PrimaryUnit) -> Bool {
    (first.stratum, first.unit) < (second.stratum, second.unit)
  }
}
