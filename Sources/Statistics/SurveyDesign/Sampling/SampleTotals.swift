/// The weighted totals of a sample by primary sampling unit, for one figure of one domain.
///
/// Merging is associative and commutative with the empty sample as identity, to the last bit. A person outside the domain
/// (of another subgroup, or without a valid answer) is to be counted all the same, so that the variance knows the units
/// in which nobody belongs to it: Cochran (1977), "Sampling Techniques", 3rd ed., §2.13 and §5A.14.
package struct SampleTotals: Sendable, Equatable {
  /// The totals of each unit.
  package private(set) var units: [PrimaryUnit: UnitTotals] = [:]

  /// Creates the totals of an empty sample.
  package init() {}

  /// Counts a person of the domain.
  ///
  /// - Parameters:
  ///   - y: the answer: a number, or 1 and 0 for a share.
  ///   - x: what y is divided by in a ratio.
  ///   - weight: how many people of the population the person stands for, positive.
  ///   - unit: the primary unit the person was drawn in.
  package mutating func add(_ y: Double, per x: Double = 1, weight: Double, in unit: PrimaryUnit) {
    units[unit, default: UnitTotals()].add(y, per: x, weight: weight)
  }

  /// Counts a person who was drawn but is outside the domain.
  package mutating func addOutsideDomain(in unit: PrimaryUnit) {
    units[unit, default: UnitTotals()].addOutsideDomain()
  }

  /// Adds the totals of several persons of a unit.
  package mutating func add(_ totals: UnitTotals, in unit: PrimaryUnit) {
    units[unit, default: UnitTotals()].merge(totals)
  }

  /// Adds the totals of another part of the same sample; complexity O(units of the other).
  package mutating func merge(_ other: SampleTotals) {
    for (unit, totals) in other.units { add(totals, in: unit) }
  }
}
