/// A confidence interval on the scale of the estimate it belongs to.
package struct ConfidenceInterval: Sendable, Equatable {
  /// The lower limit.
  package let low: Double
  /// The upper limit, never below `low`.
  package let high: Double
  /// The confidence level, in 0..<1, e.g. 0.95.
  package let level: Double

  /// Creates an interval.
  package init(low: Double, high: Double, level: Double) {
    precondition(low <= high && level > 0 && level < 1)
    self.low = low
    self.high = high
    self.level = level
  }
}
