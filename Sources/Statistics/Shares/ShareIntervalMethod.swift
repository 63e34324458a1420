/// How the interval of a share is made; the raw values are those of the `EstimationMethod` that the estimate carries.
///
/// For few answers Brown, Cai and DasGupta (2001) recommend `wilson` or `jeffreys`, for 40 and more also `agrestiCoull`.
/// `clopperPearson` never covers less than its level and is wide for it; `wilsonContinuityCorrected` comes close to it.
package enum ShareIntervalMethod: String, Sendable, CaseIterable {
  /// Wilson's score interval: the default of this module.
  case wilson
  /// Wilson's score interval with continuity correction.
  case wilsonContinuityCorrected = "wilson-continuity-corrected"
  /// The equal-tailed interval of Jeffreys' prior.
  case jeffreys
  /// The exact interval, which inverts two binomial tests.
  case clopperPearson = "clopper-pearson"
  /// The normal interval around a share that is moved towards one half.
  case agrestiCoull = "agresti-coull"
  /// The normal interval of the log odds; none where nobody or everybody has the property.
  case logit
}
