/// Estimates of a share: how many of the answers have a property, in 0...1.
///
/// One interval method a file. A top-k box is a share too: its successes are the answers in the k best categories.
package enum Share {
  /// A share with the interval of a chosen method.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - method: how the interval is made.
  package static func estimate(
    successes: Int, of trials: Int, level: Double, method: ShareIntervalMethod
  ) -> Estimation {
    switch method {
    case .wilson: wilson(successes: successes, of: trials, level: level)
    case .wilsonContinuityCorrected: wilsonContinuityCorrected(successes: successes, of: trials, level: level)
    case .jeffreys: jeffreys(successes: successes, of: trials, level: level)
    case .clopperPearson: clopperPearson(successes: successes, of: trials, level: level)
    case .agrestiCoull: agrestiCoull(successes: successes, of: trials, level: level)
    case .logit: logit(successes: successes, of: trials, level: level)
    }
  }
}
