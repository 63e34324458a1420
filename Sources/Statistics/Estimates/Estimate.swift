/// An estimated value with its base, its method and, where one exists, its interval.
package struct Estimate: Sendable, Hashable {
  /// The estimated value, finite, on the scale that the method documents.
  package let value: Double
  /// The interval around the value; nil where the method has none or cannot give one.
  package let interval: ConfidenceInterval?
  /// Why the interval is missing, where the method would have one; nil when it is there or the method has none.
  package let intervalAbsence: NotEstimable?
  /// The number of valid answers that the value rests on.
  package let n: Int
  /// How value and interval were obtained.
  package let method: EstimationMethod

  /// Creates an estimate with an interval.
  package init(value: Double, interval: ConfidenceInterval, n: Int, method: EstimationMethod) {
    self.init(value: value, interval: interval, intervalAbsence: nil, n: n, method: method)
  }

  /// Creates an estimate whose interval is missing, with the reason.
  package init(value: Double, intervalAbsence: NotEstimable, n: Int, method: EstimationMethod) {
    self.init(value: value, interval: nil, intervalAbsence: intervalAbsence, n: n, method: method)
  }

  /// Creates a figure of the counted or weighted answers themselves, for which no interval is sought.
  package init(exactly value: Double, n: Int, method: EstimationMethod = .exactCount) {
    self.init(value: value, interval: nil, intervalAbsence: nil, n: n, method: method)
  }

  private init(
    value: Double, interval: ConfidenceInterval?, intervalAbsence: NotEstimable?, n: Int, method: EstimationMethod
  ) {
    precondition(value.isFinite && n > 0)
    self.value = value
    self.interval = interval
    self.intervalAbsence = intervalAbsence
    self.n = n
    self.method = method
  }
}

extension Estimate {
  /// The same estimate with value and limits rounded to some decimals.
  package func rounded(toPlaces places: Int) -> Estimate {
    let unit = (0..<places).reduce(1.0) { unit, _ in unit * 10 }
    func rounded(_ value: Double) -> Double { (value * unit).rounded() / unit + 0 }  // never −0
    let limits = interval.map {
      ConfidenceInterval(
        low: rounded($0.low), high: rounded($0.high), level: $0.level, attainedLevel: $0.attainedLevel)
    }
    return Estimate(
      value: rounded(value), interval: limits, intervalAbsence: intervalAbsence, n: n, method: method)
  }
}
