/// Why a question has no value in a response: the seven kinds of nothing that are never mixed up and never enter a mean.
package enum MissingReason: String, Sendable, CaseIterable, Codable {
  /// Skip logic kept the question from this respondent.
  case notAsked
  /// The respondent left before reaching the question.
  case brokeOff
  /// The question was shown and left blank.
  case noAnswer
  /// The respondent declined openly ("keine Angabe", "prefer not to say").
  case refused
  /// The respondent said they do not know ("weiß nicht").
  case dontKnow
  /// The respondent said the question does not apply to them ("trifft nicht zu").
  case notApplicable
  /// The cell holds something that fits no declared answer; a diagnostic says where.
  case unreadable

  /// The reason as files write it, hyphenated: `dont-know`.
  package var mark: String { rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined() }
}
