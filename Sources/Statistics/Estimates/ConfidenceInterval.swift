/// A confidence interval on the scale of the estimate it belongs to.
package struct ConfidenceInterval: Sendable, Hashable {
  /// The lower limit.
  package let low: Double
  /// The upper limit, never below `low`.
  package let high: Double
  /// The confidence level, strictly between 0 and 1.
  package let level: Double
  /// The level that the interval keeps for every distribution, at least `level`, where its limits can only be answers that
  /// were given; else `nil`.
  package let attainedLevel: Double?

  /// Creates an interval of two finite limits.
  package init(low: Double, high: Double, level: Double, attainedLevel: Double? = nil) {
    precondition(low.isFinite && high.isFinite && low <= high)
    precondition(level > 0 && level < 1)
    self.low = low
    self.high = high
    self.level = level
    self.attainedLevel = attainedLevel
  }
}
