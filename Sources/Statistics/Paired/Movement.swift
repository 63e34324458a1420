/// How many people's second answer is above, equal to and below their first.
///
/// Up and down are those of the codes; which of the two is the better direction, the scale says.
package struct Movement: Sendable, Hashable {
  /// The people whose second answer is above the first.
  package let up: Int
  /// The people whose answers are equal.
  package let same: Int
  /// The people whose second answer is below the first.
  package let down: Int

  /// The number of people.
  package var n: Int { up + same + down }
  /// The people whose answers differ.
  package var moved: Int { up + down }

  /// Creates a movement from its three groups, each 0 or more.
  package init(up: Int, same: Int, down: Int) {
    precondition(up >= 0 && same >= 0 && down >= 0)
    self.up = up
    self.same = same
    self.down = down
  }

  /// Creates a movement from the differences second − first.
  package init(of differences: ValueCounts) {
    var groups = (up: 0, same: 0, down: 0)
    for (difference, count) in zip(differences.values, differences.counts) {
      if difference > 0 {
        groups.up += count
      } else if difference < 0 {
        groups.down += count
      } else {
        groups.same += count
      }
    }
    self.init(up: groups.up, same: groups.same, down: groups.down)
  }

  /// Creates a movement into a property and out of it: up are those whose second answer only has it, down those whose
  /// first answer only has it.
  ///
  /// - Parameters:
  ///   - property: whether an answer has the property, such as being one of the two most favourable.
  ///   - pairs: the answers.
  package init(into property: (Double) -> Bool, in pairs: PairedCounts) {
    self.init(
      of: ValueCounts(
        pairs.cells.map { ((property($0.second) ? 1.0 : 0.0) - (property($0.first) ? 1.0 : 0.0), $0.count) }))
  }
}
