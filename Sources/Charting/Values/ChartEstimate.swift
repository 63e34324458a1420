/// An estimate as charts draw it: a point, how sure it is, and the words beside it.
public struct ChartEstimate: Hashable, Sendable {
  /// The point estimate; finite.
  public var value: Double
  /// How sure the point is.
  public var uncertainty: Uncertainty
  /// The figure in words, such as `83 % (65–93 %)`.
  public var text: String
  /// How many answers it rests on; `nil` where the caller does not say.
  ///
  /// A share of fewer than ten is not drawn.
  public var base: Int?

  /// An estimate.
  ///
  /// - Parameters:
  ///   - value: The point estimate; finite. What lies beyond ±10¹⁰⁰ is drawn there.
  ///   - uncertainty: How sure the point is; the bounds of an interval are finite too.
  ///   - text: The figure in words.
  ///   - base: How many answers it rests on.
  public init(_ value: Double, _ uncertainty: Uncertainty, text: String, base: Int? = nil) {
    precondition(value.isFinite, "an estimate is finite")
    self.value = ValuePolicy.clamped(value, to: ValuePolicy.drawable)
    self.uncertainty = uncertainty
    if let bounds = uncertainty.bounds {
      precondition(bounds.lowerBound.isFinite && bounds.upperBound.isFinite, "the bounds of an interval are finite")
      self.uncertainty = .interval(bounds.clamped(to: ValuePolicy.drawable))
    }
    self.text = text
    self.base = base
  }

  /// The lowest and the highest value that is drawn.
  var reach: ClosedRange<Double> {
    guard let bounds = uncertainty.bounds else { return value...value }
    return min(value, bounds.lowerBound)...max(value, bounds.upperBound)
  }
}
