/// How badly two coders disagree who put a unit into different categories of a kappa.
package enum KappaWeights: String, Sendable, CaseIterable {
  /// Every disagreement counts the same, as for categories without an order.
  case unweighted
  /// A disagreement counts by how many categories lie between, as for ordered categories.
  case linear
  /// A disagreement counts by the square of that, which makes kappa an intraclass correlation.
  case quadratic

  /// The disagreement of two categories at their places in the order; 0 for the same.
  func disagreement(_ first: Int, _ second: Int) -> Double {
    let distance = Double(abs(first - second))
    return switch self {
    case .unweighted: min(distance, 1)
    case .linear: distance
    case .quadratic: distance * distance
    }
  }
}
