import SurveyModel

/// What kind of question a column most likely answers, and why.
struct KindGuess: Equatable {
  /// The kind.
  let kind: QuestionKind
  /// Where the answer stands, if not simply in the cell.
  var location: AnswerLocation?
  /// The reason, for a person to check.
  let because: String
  /// The language of the answers, where the library knows them.
  var language: String?
  /// Whether the answers are votes on a statement of a conversation.
  var isVote = false

  /// Whether the kind offers answers to choose from.
  var isClosed: Bool { !kind.categories.isEmpty }

  /// Whether columns of the kind can be the rows of a battery on one scale.
  var isBattery: Bool {
    switch kind {
    case .rating, .single: true
    case .multiple, .recommendation, .number, .date, .text, .file, .geopoint, .ranking, .constantSum: false
    }
  }

  /// A guess from the texts of a column, or `nil` where they look like own words or like joined answers.
  init?(evidence: ColumnEvidence, heading: String) {
    guard
      let guess = PresenceGuess.guess(evidence) ?? Self.number(evidence, heading: heading) ?? Self.day(evidence)
        ?? Self.scale(evidence) ?? ChoiceGuess.guess(evidence)
    else { return nil }
    self = guess
  }

  init(
    kind: QuestionKind, location: AnswerLocation? = nil, because: String, language: String? = nil, isVote: Bool = false
  ) {
    self.kind = kind
    self.isVote = isVote
    self.location = location
    self.because = because
    self.language = language
  }

  /// Own words: what is left when nothing else fits.
  static func text(_ evidence: ColumnEvidence) -> KindGuess {
    KindGuess(
      kind: .text,
      because: evidence.filled == 0
        ? "guessed: own words, because the column is blank throughout; declare the kind"
        : "guessed: own words, because most answers differ from each other")
  }

  private static func day(_ evidence: ColumnEvidence) -> KindGuess? {
    evidence.areDays ? KindGuess(kind: .date, because: "guessed: a date, because every answer is a calendar day") : nil
  }

  private static func number(_ evidence: ColumnEvidence, heading: String) -> KindGuess? {
    guard evidence.areNumbers else { return nil }
    let isWithinTen = evidence.areWholeNumbers && evidence.minimum >= 0 && evidence.maximum <= 10
    if isWithinTen, evidence.maximum > 5, HeadingSense.asksForRecommendation(heading) {
      return KindGuess(
        kind: .recommendation,
        because:
          "guessed: a 0–10 recommendation, because the heading speaks of recommending and all answers are 0 to 10")
    }
    let isQuantity = HeadingSense.asksForQuantity(heading)
    // Two neighbouring codes are an option and its opposite rather than a scale.
    if isWithinTen, !isQuantity, evidence.maximum - evidence.minimum < 2 { return nil }
    if isWithinTen, !isQuantity {
      let scale = bareScale(evidence)
      return KindGuess(
        kind: .rating(scale),
        because:
          "guessed: a rating, because all answers are small whole numbers; declare both ends of the scale and which "
          + "one is the good one (`polarity`), which numbers alone do not tell")
    }
    return KindGuess(kind: .number(NumberRange()), because: "guessed: a number, because every answer is one")
  }

  /// A scale of bare numbers from 1, or from 0 where 0 was given, to the largest number given.
  private static func bareScale(_ evidence: ColumnEvidence) -> Scale {
    let low = min(1, Int(evidence.minimum))
    let high = max(Int(evidence.maximum), low + 1)
    let categories = (low...high).map { Category(code: $0, label: LocalisedText(String($0))) }
    return Scale(
      id: "numbers-\(low)-\(high)", categories: categories + missingCategories(evidence, from: high + 1),
      polarity: .undeclared)
  }

  private static func scale(_ evidence: ColumnEvidence) -> KindGuess? {
    guard !evidence.isOverflowing, evidence.texts.count <= 40 else { return nil }
    let labels = evidence.texts.map(\.text)
    if let match = ScaleLibrary.match(labels: labels + evidence.missing.filter { $0.reason != .noAnswer }.map(\.text)) {
      return KindGuess(
        kind: .rating(match.adopted(id: "\(match.scale.id)-as-worded")),
        because: "guessed: a rating on the library's scale `\(match.scale.id)`, because the answers have its wording; "
          + "points that nobody chose are shown too", language: match.language)
    }
    if let scale = EndLabelledScale.scale(labels: labels) {
      return KindGuess(
        kind: .rating(scale.adding(missingCategories(evidence, from: (scale.categories.map(\.code).max() ?? 0) + 1))),
        because:
          "guessed: a rating, because the answers are numbers between two worded ends; check the numbers of the ends")
    }
    if hasDifferentWords(labels), let scale = HalfLabelledScale(id: "half-labelled", labels: labels)?.scale {
      let next = (scale.categories.map(\.code).max() ?? 0) + 1
      return KindGuess(
        kind: .rating(scale.adding(missingCategories(evidence, from: next))),
        because: "guessed: a rating, because the answers are numbers of which some carry a label; declare which end is "
          + "the good one (`polarity`)")
    }
    return nil
  }

  /// Whether no two numbers stand beside the same words: "Group 1", "Group 2" are names, not points of a scale.
  private static func hasDifferentWords(_ labels: [String]) -> Bool {
    let worded = Set(labels.compactMap(NumberedLabel.init).filter { !$0.text.isEmpty })
    return Set(worded.map(\.text)).count == worded.count
  }

  /// Answers that are a kind of no answer, coded behind the others.
  static func missingCategories(_ evidence: ColumnEvidence, from code: Int) -> [Category] {
    var forms: Set<String> = []
    let distinct = evidence.missing.filter { forms.insert(LabelNormaliser.normalForm($0.text)).inserted }
    return distinct.enumerated().map { offset, missing in
      Category(code: code + offset, label: LocalisedText(missing.text), missing: missing.reason)
    }
  }
}
