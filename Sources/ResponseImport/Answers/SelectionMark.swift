import SurveyModel

/// What a cell of a several-choice question with one column an option says about its option.
enum SelectionMark: Equatable {
  /// The option was chosen.
  case chosen
  /// The option was shown and not chosen.
  case notChosen
  /// A blank: the option was not chosen, or nothing was answered, or the question was never shown.
  case blank
  /// The platform itself gives the reason for no answer.
  case missing(MissingReason)
  /// The cell says something else.
  case unreadable

  /// The mark as a small number, for a dictionary of cells.
  var rawValue: Int32 {
    switch self {
    case .chosen: -1
    case .notChosen: -2
    case .blank: -3
    case .unreadable: -4
    case .missing(let reason): Int32(reason.ordinal)
    }
  }

  /// The mark of a small number.
  init(rawValue: Int32) {
    switch rawValue {
    case -1: self = .chosen
    case -2: self = .notChosen
    case -3: self = .blank
    case -4: self = .unreadable
    default: self = .missing(MissingReason.allCases[Int(rawValue)])
    }
  }

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
    switch site.declaredTexts.meaning(of: text) {
    case .chosen: return .chosen
    case .notChosen: return .notChosen
    case .code(let code): return code == matcher.categories[option].code ? .chosen : .unreadable
    case .missing, nil: break
    }
    if let declared = site.source.declared {
      if declared.chosenMarks.contains(text) { return .chosen }
      if declared.notChosenMarks.contains(text) { return .notChosen }
    }
    if let reason = site.reason(of: text) { return .missing(reason) }
    let form = LabelNormaliser.normalForm(text)
    let category = matcher.categories[option]
    let wordings = category.label.wordings.map(\.text) + category.aliases
    if wordings.contains(where: { LabelNormaliser.normalForm($0) == form }) || chosenWords.contains(form) {
      return .chosen
    }
    // A platform without a tick box for "other" writes its words there: whatever they say, they choose it.
    if category.isOther, site.conventions.otherHoldsWords { return .chosen }
    if UndeclaredReason.reason(for: text) == .noAnswer { return .blank }
    if notChosenWords.contains(form) { return .notChosen }
    return category.isOther ? .chosen : .unreadable
  }
}
