/// What an attempt to estimate gave: an estimate, or the reason why there is none.
package enum Estimation: Sendable, Hashable {
  /// There is a value, perhaps with an interval.
  case estimated(Estimate)
  /// There is no value.
  case notEstimable(NotEstimable)

  /// The estimate, if there is one.
  package var estimate: Estimate? {
    guard case .estimated(let estimate) = self else { return nil }
    return estimate
  }

  /// The reason why there is no value, if there is none.
  package var reason: NotEstimable? {
    guard case .notEstimable(let reason) = self else { return nil }
    return reason
  }
}
