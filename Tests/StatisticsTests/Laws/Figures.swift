@testable import Statistics

/// The figures of a statistic, whatever it is: its value with the limits of its interval, or a test's statistic and p.
struct Figures: Equatable, Sendable {
  var value: Double?
  var low: Double?
  var high: Double?
  var pValue: Double?
  /// Why there is no value, or no interval.
  var reason: NotEstimable?

  init(_ estimation: Estimation) {
    let estimate = estimation.estimate
    (value, low, high) = (estimate?.value, estimate?.interval?.low, estimate?.interval?.high)
    reason = estimation.reason ?? estimate?.intervalAbsence
  }

  init(_ outcome: TestOutcome) {
    (value, pValue, reason) = (outcome.result?.statistic, outcome.result?.pValue, outcome.reason)
  }

  /// The figures with another value and limits, which change places where the scale is turned round.
  func mapped(turning: Bool = false, _ transform: (Double) -> Double) -> Figures {
    var figures = self
    figures.value = value.map(transform)
    (figures.low, figures.high) =
      turning ? (high.map(transform), low.map(transform)) : (low.map(transform), high.map(transform))
    return figures
  }

  /// Whether the figures are the same to rounding, in units that are not smaller than 1.
  func isClose(to other: Figures) -> Bool {
    func close(_ first: Double?, _ second: Double?) -> Bool {
      guard let first, let second else { return first == nil && second == nil }
      return abs(first - second) <= 1e-9 * max(1, abs(first), abs(second))
    }
    return reason == other.reason && close(value, other.value) && close(low, other.low) && close(high, other.high)
      && close(pValue, other.pValue)
  }
}

/// What becomes of a statistic when its answers are changed in some way.
enum Law: Sendable {
  /// It stays as it is.
  case stays
  /// It changes as every single answer does.
  case follows
  /// Its sign changes.
  case mirrors
  /// It is 1 less what it was.
  case complements
  /// Mathematics says nothing of it.
  case free

  /// Whether figures obey, given what became of a single answer.
  func holds(_ before: Figures, _ after: Figures, turning: Bool = false, answer: (Double) -> Double = { $0 }) -> Bool {
    switch self {
    case .stays: after.isClose(to: before)
    case .follows: after.isClose(to: before.mapped(turning: turning, answer))
    case .mirrors: after.isClose(to: before.mapped(turning: true) { -$0 })
    case .complements: after.isClose(to: before.mapped(turning: true) { 1 - $0 })
    case .free: true
    }
  }
}
