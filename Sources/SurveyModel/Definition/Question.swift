/// One question of a survey, or one row of a battery.
package struct Question: Sendable, Equatable {
  /// A short name, unique in the survey.
  package var id: String
  /// What the respondent read; for a row of a battery the row alone.
  package var text: LocalisedText
  /// What kind of answer the question takes.
  package var kind: QuestionKind
  /// Where its answer stands in a record.
  package var location: AnswerLocation
  /// How its cells write numbers and days, where declared.
  package var notation: CellNotation
  /// The column of own texts typed beside an "other" answer, if any.
  package var otherText: ColumnName?
  /// What further texts in its cells mean.
  package var declaredTexts: [DeclaredText]
  /// The id of the battery (matrix) that the question is a row of.
  package var battery: String?
  /// Whether the row of a battery is worded against the others, so that the favourable end of its scale is the other one.
  package var isReverseKeyed: Bool
  /// Skip logic, where declared.
  package var askedIf: Condition?

  /// Creates a question.
  package init(
    id: String, text: LocalisedText, kind: QuestionKind, location: AnswerLocation,
    notation: CellNotation = CellNotation(), otherText: ColumnName? = nil,
    declaredTexts: [DeclaredText] = [], battery: String? = nil, isReverseKeyed: Bool = false,
    askedIf: Condition? = nil
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.location = location
    self.notation = notation
    self.otherText = otherText
    self.declaredTexts = declaredTexts
    self.battery = battery
    self.isReverseKeyed = isReverseKeyed
    self.askedIf = askedIf
  }

  /// The name of the kind in files, where several choice in a row of a matrix has one of its own.
  package var kindName: String {
    if case .multiple = kind, battery != nil { "matrix-multiple" } else { kind.name }
  }

  /// The scale of a rating with the polarity that it has for this question; `nil` for other kinds.
  package var keyedScale: Scale? {
    guard case .rating(var scale) = kind else { return nil }
    if isReverseKeyed { scale.polarity = scale.polarity.reversed }
    return scale
  }

  /// Every column the question reads, its own texts included.
  package var columns: [ColumnName] { location.columns + (otherText.map { [$0] } ?? []) }
}

/// A group of questions asked on one scale under one common text, also called a matrix.
package struct Battery: Sendable, Equatable {
  /// A short name, unique among the batteries.
  package var id: String
  /// The common text above the rows.
  package var text: LocalisedText
  /// Whether the rows are statements of a conversation, to agree with, pass or disagree with: groups of respondents who
  /// answered alike are looked for, and what unites or divides them.
  package var hasOpinionGroups: Bool

  /// Creates a battery.
  package init(id: String, text: LocalisedText, hasOpinionGroups: Bool = false) {
    self.id = id
    self.text = text
    self.hasOpinionGroups = hasOpinionGroups
  }
}
