import Foundation

/// The likelihood of a correlation of two normal variables that two scales cut at known thresholds.
struct PolychoricLikelihood: Sendable {
  /// The logarithm of the likelihood, and its first and second derivative, at one correlation.
  struct Point: Sendable {
    var logarithm = 0.0
    var slope = 0.0
    var curvature = 0.0
  }

  private let cells: [(row: Int, column: Int, count: Int)]
  /// The upper thresholds of all points but the highest.
  private let firstThresholds: [Double]
  private let secondThresholds: [Double]

  /// Takes the thresholds from the margins, the first of the two steps.
  init(of pairs: PairedCounts) {
    let first = pairs.first
    let second = pairs.second
    cells = pairs.positions(first: first, second: second)
    firstThresholds = Self.thresholds(of: first)
    secondThresholds = Self.thresholds(of: second)
  }

  /// The normal quantiles of the cumulative shares.
  private static func thresholds(of answers: ValueCounts) -> [Double] {
    var below = 0
    return answers.counts.dropLast().map { count in
      below += count
      return StandardNormalDistribution().quantile(Double(below) / Double(answers.n))
    }
  }

  /// Logarithm and derivatives at a correlation strictly between −1 and 1.
  ///
  /// Complexity: O(r · c) for r first and c second points.
  func at(_ correlation: Double) -> Point {
    let distribution = BivariateNormalDistribution(correlation: correlation)
    let normal = StandardNormalDistribution()
    let probabilities = corners(border: normal.cumulative, last: 1, inner: distribution.cumulative)
    let slopes = corners(border: { _ in 0 }, last: 0, inner: distribution.density)
    let curvatures = corners(border: { _ in 0 }, last: 0, inner: distribution.slopeOfDensity)
    var point = Point()
    for (row, column, count) in cells {
      func inCell(_ corners: [[Double]]) -> Double {
        (corners[row + 1][column + 1] - corners[row][column + 1]) - (corners[row + 1][column] - corners[row][column])
      }
      // Near the precision of the corners a difference of four says no more than that the cell is next to impossible.
      let probability = inCell(probabilities) < 1e-13 ? 1e-100 : inCell(probabilities)
      let slope = inCell(slopes) / probability
      point.logarithm += Double(count) * log(probability)
      point.slope += Double(count) * slope
      point.curvature += Double(count) * (inCell(curvatures) / probability - slope * slope)
    }
    return point
  }

  /// A function of both variables at the corners of all cells.
  ///
  /// It is 0 where a variable has no lower limit; `border` gives it where the other has no upper limit, `last` where
  /// neither has.
  private func corners(
    border: (Double) -> Double, last: Double, inner: (Double, Double) -> Double
  ) -> [[Double]] {
    let start = Array(repeating: 0.0, count: secondThresholds.count + 2)
    let rows = firstThresholds.map { x in [0] + secondThresholds.map { inner(x, $0) } + [border(x)] }
    return [start] + rows + [[0] + secondThresholds.map(border) + [last]]
  }
}
