/// One answer that a closed question offers.
package struct Category: Sendable, Equatable {
  /// The number that stands for the answer: the score of a scale point, or the position of an option, from 1.
  package var code: Int
  /// What the respondent read.
  package var label: LocalisedText
  /// Other texts that exports write for the same answer ("A1", "5: very helpful", an older wording).
  package var aliases: [String]
  /// Set when the answer is a named kind of no answer ("keine Angabe" is `refused`).
  package var missing: MissingReason?
  /// Whether the answer invites an own text ("other, please specify").
  package var isOther: Bool
  /// Whether the answer excludes all others of a several-choice question ("none of these").
  package var isExclusive: Bool

  /// Creates an answer.
  package init(
    code: Int, label: LocalisedText, aliases: [String] = [], missing: MissingReason? = nil, isOther: Bool = false,
    isExclusive: Bool = false
  ) {
    self.code = code
    self.label = label
    self.aliases = aliases
    self.missing = missing
    self.isOther = isOther
    self.isExclusive = isExclusive
  }
}
