import Foundation
import Statistics

/// A population of numbers without ties.
struct Continuous: Sendable {
  /// What it is, for the table.
  let name: String
  /// The mean.
  let mean: Double
  /// The third standardised moment.
  let skewness: Double
  /// The number at a height of the distribution function, strictly between 0 and 1.
  let quantile: @Sendable (Double) -> Double

  /// The answers of some respondents drawn at random.
  func answers(of n: Int, using generator: inout SplitMix64) -> ValueCounts {
    // Never 0, which would have no quantile.
    ValueCounts((0..<n).map { _ in (quantile((generator.unit() + 0x1p-54) / (1 + 0x1p-53)), 1) })
  }

  static let normal = Continuous(name: "normal", mean: 0, skewness: 0) { StandardNormalDistribution().quantile($0) }
  static let uniform = Continuous(name: "uniform", mean: 0.5, skewness: 0) { $0 }
  /// Waiting times.
  static let exponential = Continuous(name: "exponential", mean: 1, skewness: 2) { -log1p(-$0) }
  /// Ages, with a longer tail upwards: the exponential of 0.25 standard deviations.
  static let ages = Continuous(name: "skewed a little", mean: exp(0.03125), skewness: 0.778_252) {
    exp(0.25 * StandardNormalDistribution().quantile($0))
  }
  static let all = [normal, uniform, ages, exponential]
}
