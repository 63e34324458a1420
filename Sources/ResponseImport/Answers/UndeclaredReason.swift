import SurveyModel

/// Why a cell holds no answer where its text is not among the declared answers.
enum UndeclaredReason {
  /// The kind of no answer that a text names; a dash alone is what hand-made tables write for a blank.
  ///
  /// For closed questions, numbers and days; in own words a dash or "N/A" is what somebody typed.
  static func reason(for text: String) -> MissingReason? {
    ["-", "–", "—"].contains(text) ? .noAnswer : MissingAnswers.reason(for: text)
  }
}
