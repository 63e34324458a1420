/// How large an effect is in words that are usual for it, where nothing better is known of the subject.
package enum EffectMagnitude: String, Sendable, CaseIterable {
  /// Too small to speak of.
  case negligible
  /// Small.
  case small
  /// Medium.
  case medium
  /// Large.
  case large

  /// The magnitude of Cliff's delta: small from 0.147, medium from 0.33, large from 0.474, whatever the sign.
  ///
  /// Source: Romano, Kromrey, Coraggio and Skowronek (2006), "Appropriate statistics for ordinal level data", annual
  /// meeting of the Florida Association of Institutional Research: what Cohen's d of 0.2, 0.5 and 0.8 is in normal
  /// distributions. R: `effsize::cliff.delta`.
  ///
  /// - Parameter delta: Cliff's delta, in −1...1.
  package init(cliffsDelta delta: Double) {
    precondition(abs(delta) <= 1)
    switch abs(delta) {
    case ..<0.147: self = .negligible
    case ..<0.33: self = .small
    case ..<0.474: self = .medium
    default: self = .large
    }
  }
}
