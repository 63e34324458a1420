/// The corrections of a BCa interval: z₀ for the bias of a figure and a for the acceleration of its spread.
///
/// Source: Efron (1987); Efron and Tibshirani (1993), "An introduction to the bootstrap", §14.3.
struct BootstrapCorrection {
  private let replicates: ValueCounts
  private let bias: Double
  private let acceleration: Double

  /// Computes the corrections; nil where all replicates lie on one side of the value, where leaving out an answer never
  /// changes the figure, or where the arithmetic overflows.
  ///
  /// - Parameters:
  ///   - value: the figure of the answers themselves.
  ///   - replicates: the figures of the resamples.
  ///   - jackknife: the figures of the answers without one each, one for every answer.
  init?(value: Double, replicates: ValueCounts, jackknife: ValueCounts) {
    guard let smallest = replicates.minimum, let largest = replicates.maximum, let centre = jackknife.mean
    else { return nil }
    // What differs from the value by rounding only is a tie.
    let rounding = max(4 * value.ulp, 1e-12 * (largest - smallest))
    var below = 0.0
    for (replicate, count) in zip(replicates.values, replicates.counts) where replicate <= value + rounding {
      below += replicate < value - rounding ? Double(count) : Double(count) / 2
    }
    let share = below / Double(replicates.n)
    guard share > 0 && share < 1 else { return nil }
    let deviations = zip(jackknife.values, jackknife.counts).map { (centre - $0, Double($1)) }
    // Relative to the largest, so that cubes of large or tiny numbers stay in range.
    let scale = deviations.map { abs($0.0) }.max() ?? 0
    guard scale > 0 && scale.isFinite else { return nil }
    var squares = 0.0
    var cubes = 0.0
    for (deviation, count) in deviations {
      let relative = deviation / scale
      squares += count * relative * relative
      cubes += count * relative * relative * relative
    }
    self.replicates = replicates
    bias = StandardNormalDistribution().quantile(share)
    acceleration = cubes / (6 * squares * squares.squareRoot())
  }

  /// The limits of the interval: quantiles of the replicates at the corrected probabilities; nil where the acceleration
  /// is so strong that it has none.
  func limits(level: Double) -> (low: Double, high: Double)? {
    let critical = StandardNormalDistribution().criticalValue(level: level)
    func limit(_ deviate: Double) -> Double? {
      let shifted = bias + deviate
      let denominator = 1 - acceleration * shifted
      guard denominator > 0 else { return nil }
      return replicates.quantile(StandardNormalDistribution().cumulative(bias + shifted / denominator))
    }
    guard let low = limit(-critical), let high = limit(critical) else { return nil }
    return (low, high)
  }
}
