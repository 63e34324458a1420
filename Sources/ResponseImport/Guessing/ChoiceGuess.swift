import SurveyModel

/// Tells a single-choice question from own words by how often its answers repeat.
enum ChoiceGuess {
  /// How many answers a question is taken to offer at the most.
  private static let maximumOptions = 60
  /// How many characters an option may have that only one respondent chose.
  private static let longestTypedOption = 60

  /// A single choice, or `nil` where the texts do not repeat enough.
  ///
  /// Taken where each answer comes three times on average, or where few answers cover nearly all; in the second case the
  /// rest are taken as typed beside an "other" answer.
  static func guess(_ evidence: ColumnEvidence) -> KindGuess? {
    guard !evidence.texts.isEmpty, !evidence.isOverflowing else { return nil }
    let forms = merged(evidence.texts)
    let isYesNo = forms.count <= 2 && YesNo.matches(forms.map(\.text))
    let repeats = forms.count * 3 <= evidence.filled || (forms.count <= 4 && forms.count * 2 <= evidence.filled)
    // A long text that came once is what somebody typed: it must not become a row of a table.
    let typed = forms.filter { $0.count == 1 && $0.text.count > longestTypedOption }
    if isYesNo || (forms.count <= maximumOptions && repeats && typed.isEmpty) {
      return KindGuess(
        kind: .single(
          categories(isYesNo ? paired(forms) : forms) + KindGuess.missingCategories(evidence, from: forms.count + 1)),
        because: "guessed: a single choice, because \(forms.count) answers repeat; put them into the order of the "
          + "questionnaire and add those that nobody chose")
    }
    let threshold = max(3, evidence.filled / 50)
    let frequent = forms.filter { repeats ? !typed.contains($0) : $0.count >= threshold }
    let covered = frequent.reduce(0) { $0 + $1.count }
    guard frequent.count >= 2, frequent.count <= maximumOptions, covered * 10 >= evidence.filled * 8 else { return nil }
    guard !frequent.contains(where: { $0.text.contains(";") }) else { return nil }
    let other = Category(
      code: frequent.count + 1, label: LocalisedText([("en", "Other"), ("de", "Sonstiges")]), isOther: true)
    return KindGuess(
      kind: .single(categories(frequent) + [other] + KindGuess.missingCategories(evidence, from: frequent.count + 2)),
      because:
        "guessed: a single choice, because \(frequent.count) answers cover most of the column; the rest is taken as "
        + "typed beside an \"other\" answer")
  }

  /// A yes or a no that nobody gave, beside the one that somebody did.
  private static func paired(_ forms: [ColumnProfile.DistinctText]) -> [ColumnProfile.DistinctText] {
    let partners = ["yes": "No", "no": "Yes", "ja": "Nein", "nein": "Ja", "true": "False", "false": "True"]
    guard forms.count == 1, let partner = partners[LabelNormaliser.normalForm(forms[0].text)] else { return forms }
    return forms + [ColumnProfile.DistinctText(text: partner, count: 0)]
  }

  /// Texts that differ only in case and blanks as one, under their most frequent wording.
  private static func merged(_ texts: [ColumnProfile.DistinctText]) -> [ColumnProfile.DistinctText] {
    var byForm: [String: Int] = [:]
    var result: [(best: ColumnProfile.DistinctText, total: Int)] = []
    for text in texts {
      let form = LabelNormaliser.normalForm(text.text)
      if let position = byForm[form] {
        result[position].total += text.count
        if text.count > result[position].best.count { result[position].best = text }
      } else {
        byForm[form] = result.count
        result.append((text, text.count))
      }
    }
    return result.map { ColumnProfile.DistinctText(text: $0.best.text, count: $0.total) }
  }

  /// Yes before no before the rest, numbers in their order, else the most frequent first.
  private static func categories(_ texts: [ColumnProfile.DistinctText]) -> [Category] {
    let leading = texts.map { LeadingNumber.value(of: $0.text) }
    let isNumbered = leading.allSatisfy { $0 != nil }
    let yesNo = texts.map { YesNo.position(of: $0.text) }
    let hasBoth = yesNo.contains(0) && yesNo.contains(1)
    let order = texts.indices.sorted { left, right in
      if hasBoth, yesNo[left] != yesNo[right] { return yesNo[left] ?? 2 < yesNo[right] ?? 2 }
      if isNumbered, let first = leading[left], let second = leading[right], first != second { return first < second }
      if texts[left].count != texts[right].count { return texts[left].count > texts[right].count }
      return texts[left].text < texts[right].text
    }
    return order.enumerated().map { Category(code: $0 + 1, label: LocalisedText(texts[$1].text)) }
  }
}
