/// How sure an estimate is: no chart draws a sample's figure as if it were exact.
public enum Uncertainty: Hashable, Sendable {
  /// A confidence interval, drawn as whiskers.
  case interval(ClosedRange<Double>)
  /// The whole population was counted, so that there is nothing to be unsure about.
  case fullCount
  /// No interval can be given, such as for a mean of one answer; the point is drawn hollow, and of a bar only the outline.
  case notEstimable

  /// An interval, or none that can be given.
  public init(_ interval: ClosedRange<Double>?) {
    self = interval.map { .interval($0) } ?? .notEstimable
  }

  /// The bounds, where there are any.
  public var bounds: ClosedRange<Double>? {
    if case .interval(let bounds) = self { bounds } else { nil }
  }
}
