import SurveyModel

/// What a cell of a several-choice question with one column an option says about its option.
enum SelectionMark: Int32 {
  /// The option was chosen.
  case chosen
  /// The option was shown and not chosen.
  case notChosen
  /// A blank: the option was not chosen, or nothing was answered, or the question was never shown.
  case blank
  /// "No" in the column of an "other" answer: not chosen where the other options carry such marks, else somebody's words.
  case notChosenOrTyped
  /// The platform says that the question was never shown.
  case notAsked
  /// The cell says something else.
  case unreadable

  private static let chosenWords: Set<String> = [
    "1", "x", "yes", "y", "ja", "true", "wahr", "checked", "selected", "ausgewählt", "gewählt", "oui", "sí", "si",
  ]
  private static let notChosenWords: Set<String> = [
    "0", "no", "n", "nein", "false", "falsch", "unchecked", "not selected", "nicht ausgewählt", "nicht gewählt", "non",
  ]

  /// Whether a text is one of the usual words for a chosen or an unchosen option.
  static func isUsualWord(_ text: String) -> Bool {
    let form = LabelNormaliser.normalForm(text)
    return chosenWords.contains(form) || notChosenWords.contains(form)
  }

  /// What a text says about the option at a position among the matcher's answers.
  static func mark(of text: String, site: CellSite, option: Int, matcher: AnswerMatcher) -> SelectionMark {
    if site.isBlank(text) { return .blank }
    if site.isNotAsked(text) { return .notAsked }
    let form = LabelNormaliser.normalForm(text)
    let category = matcher.categories[option]
    let wordings = category.label.wordings.map(\.text) + category.aliases
    if wordings.contains(where: { LabelNormaliser.normalForm($0) == form }) || chosenWords.contains(form) {
      return .chosen
    }
    guard category.isOther else {
      if UndeclaredReason.reason(for: text) == .noAnswer { return .blank }
      return notChosenWords.contains(form) ? .notChosen : .unreadable
    }
    // Platforms without a tick box for "other" write its words into the column: whatever they say, they choose it, as
    // the platforms themselves count. Only where every option is marked is "no" a mark here too.
    guard notChosenWords.contains(form) else { return .chosen }
    return site.conventions.writesYesNoPerOption || ["0", "false"].contains(form) ? .notChosen : .notChosenOrTyped
  }
}
