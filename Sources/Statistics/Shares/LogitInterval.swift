import Foundation

extension Share {
  /// A share with the normal interval of its log odds, taken back to shares.
  ///
  /// The log odds ln(x / (n − x)) have the variance n / (x (n − x)). Where nobody or everybody has the property they are
  /// infinite: then there is a share without interval, for the reason `noVariation`.
  ///
  /// Source: Brown, Cai and DasGupta (2001), section 4.2. R: `binom::binom.logit`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func logit(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let having = Double(successes)
    let lacking = Double(trials - successes)
    let share = having / Double(trials)
    guard successes > 0 && successes < trials else {
      return .estimated(Estimate(value: share, intervalAbsence: .noVariation, n: trials, method: .logit))
    }
    let z = StandardNormalDistribution().criticalValue(level: level)
    let factor = exp(z * (1 / having + 1 / lacking).squareRoot())
    let interval = ConfidenceInterval(
      low: having / (having + lacking * factor), high: having * factor / (having * factor + lacking), level: level)
    return .estimated(Estimate(value: share, interval: interval, n: trials, method: .logit))
  }
}
