/// The limits of Wilson's score interval, for a number of trials that need not be whole.
///
/// They are the two roots L of (1 + z²/n) L² − (2p + z²/n) L + p² = 0. The lower one is computed from the product of the
/// roots, which does not cancel for rare answers. No limit crosses the share, so that for the share 0 the lower one is
/// exactly 0 and for the share 1 the upper one exactly 1.
struct WilsonLimits {
  /// The lower limit, in 0...share.
  let low: Double
  /// The upper limit, in share...1.
  let high: Double

  /// Computes the limits.
  ///
  /// - Parameters:
  ///   - share: the share p, in 0...1.
  ///   - complement: 1 − p, computed by the caller without cancellation.
  ///   - trials: the number of trials n, positive; an effective one where answers are not independent and equal.
  ///   - criticalValue: the critical value z of the standard normal distribution.
  init(share: Double, complement: Double, trials: Double, criticalValue z: Double) {
    let shrinkage = z * z / trials
    let spread = (share * complement / trials + shrinkage / (4 * trials)).squareRoot()
    let greaterNumerator = share + shrinkage / 2 + z * spread
    low = share == 0 ? 0 : min(share, share * share / greaterNumerator)
    high = complement == 0 ? 1 : min(1, max(share, greaterNumerator / (1 + shrinkage)))
  }
}
