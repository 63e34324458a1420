/// Places of groups in a plane such that their distances come as close as they can to those of their profiles.
///
/// Classical multidimensional scaling: Torgerson (1952), "Multidimensional scaling: I. Theory and method", Psychometrika
/// 17:401–419. R: `cmdscale(dist(profiles), k = 2, eig = TRUE)`, whose axes may point the other way.
package struct GroupPlacement: Sendable, Hashable {
  /// The place of each group on both axes; the farthest from the middle is positive on each.
  package let places: [OpinionMap.Position]
  /// The share of the variance between groups that each axis shows, 0…1.
  package let shares: [Double]

  /// Places groups; `nil` for fewer than two groups, and where all profiles are equal.
  ///
  /// Complexity: O(g² · d + g³) for g groups and d figures.
  ///
  /// - Parameter profiles: the figures of each group, equally many, such as its share of agreement with each statement.
  package init?(profiles: [[Double]]) {
    let width = profiles.first?.count ?? 0
    guard profiles.count >= 2, width > 0 else { return nil }
    precondition(profiles.allSatisfy { $0.count == width }, "profiles have equally many figures")
    let means = (0..<width).map { column in profiles.reduce(0) { $0 + $1[column] } / Double(profiles.count) }
    let centred = profiles.map { profile in zip(profile, means).map { $0 - $1 } }
    let products = centred.map { row in centred.map { other in zip(row, other).reduce(0) { $0 + $1.0 * $1.1 } } }
    let eigen = JacobiEigenvalues(products)
    let total = eigen.values.reduce(0) { $0 + max(0, $1) }
    guard total > 0 else { return nil }
    let axes = (0..<2).map { axis -> [Double] in
      guard eigen.values[axis] > 1e-12 * total else { return Array(repeating: 0, count: profiles.count) }
      let places = eigen.vectors[axis].map { $0 * eigen.values[axis].squareRoot() }
      let farthest = places.max { abs($0) < abs($1) } ?? 0
      return farthest < 0 ? places.map { -$0 } : places
    }
    places = profiles.indices.map { OpinionMap.Position(x: axes[0][$0], y: axes[1][$0]) }
    shares = (0..<2).map { max(0, eigen.values[$0]) / total }
  }
}
