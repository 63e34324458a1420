/// A measure of association with its asymptotic standard error.
struct AsymptoticValue: Sendable {
  /// The measure, in −1...1.
  let value: Double
  /// The standard error under multinomial sampling, not under independence; 0 where the value is 1 or −1.
  let standardError: Double

  /// The estimate with the normal interval, cut at ±1.
  ///
  /// Without interval where the value is 1 or −1 (`extremeValue`) or the standard error 0 (`tooFewAnswers`).
  func estimation(n: Int, level: Double, method: EstimationMethod) -> Estimation {
    guard abs(value) < 1 else {
      return .estimated(Estimate(value: value, intervalAbsence: .extremeValue, n: n, method: method))
    }
    guard standardError > 0 else {
      return .estimated(Estimate(value: value, intervalAbsence: .tooFewAnswers, n: n, method: method))
    }
    let halfWidth = StandardNormalDistribution().criticalValue(level: level) * standardError
    let interval = ConfidenceInterval(low: max(-1, value - halfWidth), high: min(1, value + halfWidth), level: level)
    return .estimated(Estimate(value: value, interval: interval, n: n, method: method))
  }
}

extension Association {
  /// A measure of concordance, where there is one.
  static func concordanceMeasure(
    of pairs: PairedCounts, level: Double, method: EstimationMethod, measure: (Concordance) -> AsymptoticValue
  ) -> Estimation {
    guard pairs.n > 0 else { return .notEstimable(.noAnswers) }
    guard pairs.n > 1 else { return .notEstimable(.singleAnswer) }
    let concordance = Concordance(of: pairs)
    guard concordance.first.values.count > 1, concordance.second.values.count > 1 else {
      return .notEstimable(.noVariation)
    }
    return measure(concordance).estimation(n: pairs.n, level: level, method: method)
  }
}
