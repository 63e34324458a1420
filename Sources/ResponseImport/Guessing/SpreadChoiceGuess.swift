import SurveyModel

/// Recognises a several-choice question that has one column an option.
struct SpreadChoiceGuess {
  /// The options.
  let categories: [Category]
  /// The column of each option.
  let columns: [SourceColumn]
  /// The column of the words typed beside an "other" option that has a tick box of its own.
  let otherText: SourceColumn?
  /// Further columns of own words.
  let furtherTexts: [SourceColumn]
  /// The reason, for a person to check.
  let because: String

  /// Takes columns that hold nothing but their own option's text, or nothing but usual marks for chosen and not chosen.
  init?(
    answers: [SourceColumn], ownTexts: [SourceColumn], profiles: [ColumnProfile], conventions: ExportConventions
  ) {
    guard answers.allSatisfy({ $0.declared?.kind == nil || $0.declared?.kind == .option }) else { return nil }
    let texts = answers.map { column in
      profiles[column.index].distinct.map(\.text).filter {
        $0 != conventions.blankMark && column.missingMarks[$0] == nil && conventions.missingMarks[$0] == nil
      }
    }
    let repeatsItself = zip(answers, texts).allSatisfy { Self.repeatsItself($0, $1) }
    let isMarked = texts.joined().allSatisfy { Self.isMark($0, conventions: conventions) }
    guard texts.contains(where: { !$0.isEmpty }) else { return nil }
    let fills = answers.map { column in
      let profile = profiles[column.index]
      return profile.filled - (profile.distinct.first { $0.text == conventions.blankMark }?.count ?? 0)
    }
    let saysItsHeading = repeatsItself && answers.allSatisfy { $0.item != nil }
    let hasUnchosen =
      isMarked && texts.joined().contains { YesNo.position(of: $0) == 1 || $0 == "0" } || Set(fills).count > 1
    guard saysItsHeading || hasUnchosen, repeatsItself || isMarked else { return nil }
    self.init(
      options: zip(answers, texts).map { ($0, $0.item ?? $1.first ?? $0.header) }, ownTexts: ownTexts,
      because: repeatsItself
        ? "guessed: several choices, one column an option, because each column holds only its own text"
        : "guessed: several choices, one column an option, because the columns hold only marks for chosen and not chosen"
    )
  }

  /// Takes columns that the platform itself declares to be the options of one question.
  init?(declared answers: [SourceColumn], ownTexts: [SourceColumn]) {
    guard !answers.isEmpty, answers.allSatisfy({ $0.declared?.kind == .option }) else { return nil }
    self.init(
      options: answers.map { ($0, $0.item ?? $0.header) }, ownTexts: ownTexts,
      because: "from the platform: several choices, one column an option")
  }

  private init(options: [(column: SourceColumn, label: String)], ownTexts: [SourceColumn], because: String) {
    self.because = because
    let answers = options.map(\.column)
    var categories = options.enumerated().map { position, option in
      let label = option.label
      return Category(
        code: position + 1, label: LocalisedText(label), missing: MissingAnswers.reason(for: label),
        isOther: HeadingWords.invitesOther(label))
    }
    var columns = answers
    var rest = ownTexts
    if let first = rest.first {
      if !categories.contains(where: \.isOther), first.item.map(HeadingWords.invitesOther) ?? true {
        let label = first.item.map { LocalisedText($0) } ?? LocalisedText([("en", "Other"), ("de", "Sonstiges")])
        categories.append(Category(code: categories.count + 1, label: label, isOther: true))
        columns.append(first)
        rest.removeFirst()
      }
    }
    let takesOtherText = columns.count == answers.count && categories.contains(where: \.isOther)
    otherText = takesOtherText ? rest.first : nil
    furtherTexts = takesOtherText ? Array(rest.dropFirst()) : rest
    self.categories = categories
    self.columns = columns
  }

  /// Whether a column holds at most one text, and that is its option's where the option has a text of its own.
  private static func repeatsItself(_ column: SourceColumn, _ texts: [String]) -> Bool {
    guard let text = texts.first else { return true }
    guard texts.count == 1 else { return false }
    guard let item = column.item else { return true }
    return LabelNormaliser.normalForm(text) == LabelNormaliser.normalForm(item)
  }

  private static func isMark(_ text: String, conventions: ExportConventions) -> Bool {
    if conventions.writesYesNoPerOption { return SelectionMark.isUsualWord(text) }
    return ["0", "1", "true", "false", "x", "checked", "unchecked"].contains(LabelNormaliser.normalForm(text))
  }
}
