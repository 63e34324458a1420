/// Where participants stand in the plane of the first two principal components of their votes.
///
/// Source: Small, Bjorkegren, Erkkilä, Shaw and Megill (2021), "Polis: Scaling deliberation by mapping high dimensional
/// opinion spaces", Recerca 26(2):1–26. R: `prcomp` of the votes with the statements' means in the place of those not
/// given.
package struct OpinionMap: Sendable, Hashable {
  /// A place in the plane.
  package struct Position: Sendable, Hashable {
    /// On the first component.
    package let x: Double
    /// On the second component, 0 where the votes have only one.
    package let y: Double

    /// The distance from another place.
    func distance(to other: Position) -> Double { squaredDistance(to: other).squareRoot() }

    /// The square of that distance.
    func squaredDistance(to other: Position) -> Double {
      let (across, up) = (x - other.x, y - other.y)
      return across * across + up * up
    }
  }

  /// The mean vote on each statement, by those who take part.
  package let means: [Double]
  /// The components, two or one: of length 1, by statement, each with its largest entry positive.
  package let components: [[Double]]
  /// The variance on each component, with divisor n − 1.
  package let variances: [Double]
  /// The variance of the votes on all statements together.
  package let totalVariance: Double
  /// The place of each participant who takes part, in the order of the rows.
  package let positions: [Position]

  /// Maps participants.
  ///
  /// A vote that was not given counts as the mean vote on its statement, which would draw whoever voted on few towards
  /// the centre; the way from there is therefore multiplied by √(statements / votes), over statements that were voted on.
  ///
  /// - Parameters:
  ///   - matrix: the votes of those who take part.
  ///   - voteCounts: the number of votes of each of them.
  init(_ matrix: SparseRows, voteCounts: [Int]) {
    let divisor = Double(max(1, matrix.height - 1))
    let leading = LeadingComponents(of: matrix, count: 2)
    means = matrix.means
    components = leading.vectors
    variances = leading.values.map { $0 / divisor }
    totalVariance = matrix.sumOfSquares / divisor
    let statements = Double(matrix.filledColumnCount)
    positions = (0..<matrix.height).map { row in
      let factor = (statements / Double(max(1, voteCounts[row]))).squareRoot()
      let places = leading.vectors.map { factor * matrix.dot(row: row, $0) }
      return Position(x: places.first ?? 0, y: places.count > 1 ? places[1] : 0)
    }
  }
}
