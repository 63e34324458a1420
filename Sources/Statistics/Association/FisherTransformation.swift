import Foundation

/// Fisher's z = artanh r, the scale on which correlations are spread nearly normally.
///
/// Fisher (1915), "Frequency distribution of the values of the correlation coefficient in samples from an indefinitely
/// large population", Biometrika 10:507–521. R: `psych::r.con`.
enum FisherTransformation {
  /// The interval tanh(z ± c · standard error) around a correlation, with c the normal critical value.
  ///
  /// - Parameters:
  ///   - correlation: strictly between −1 and 1.
  ///   - standardError: that of z, finite and not negative.
  ///   - level: the confidence level, strictly between 0 and 1.
  static func interval(around correlation: Double, standardError: Double, level: Double) -> ConfidenceInterval {
    precondition(abs(correlation) < 1 && standardError >= 0 && standardError.isFinite)
    let z = atanh(correlation)
    let halfWidth = StandardNormalDistribution().criticalValue(level: level) * standardError
    return ConfidenceInterval(
      low: min(correlation, tanh(z - halfWidth)), high: max(correlation, tanh(z + halfWidth)), level: level)
  }
}
