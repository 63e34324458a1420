/// One thing that texts about surveys claim too easily: what it looks like, why it is a problem, what to write instead.
package struct ClaimRule: Sendable {
  /// The name by which findings and suppressions call it.
  package let identifier: String
  /// What it finds, in a few words.
  package let summary: BilingualText
  /// Why that is a problem, one sentence.
  package let reason: BilingualText
  /// A better wording.
  package let suggestion: BilingualText
  /// What it looks for in German sentences.
  let german: Phrases
  /// What it looks for in English sentences.
  let english: Phrases
  /// Whether a phrase, where it stands, is such a claim.
  let isClaim: @Sendable (ClaimUse) -> Bool
}
