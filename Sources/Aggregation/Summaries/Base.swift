import SurveyModel

/// The four bases that a percentage can rest on; each contains the next.
package struct Base: Sendable, Equatable {
  /// Everyone whose response was imported.
  package let eligible: Int
  /// Those the question was put to: skip logic did not hide it, and they had not left before it.
  package let shown: Int
  /// Those who answered it in any way, also with "don't know" or "prefer not to say".
  package let answered: Int
  /// Those who gave a value; the base of shares and means.
  package let valid: Int

  /// Derives the bases from a tally.
  init(_ tally: AnswerTally) {
    valid = tally.values.respondents
    answered = valid + tally.missing.sum(of: [.refused, .dontKnow, .notApplicable, .unreadable])
    shown = answered + tally.missing[.noAnswer]
    eligible = shown + tally.missing.sum(of: [.notAsked, .brokeOff])
  }
}
