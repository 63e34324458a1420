import SurveyModel

/// Takes the kind and the answers of a question from what its platform declares.
enum DeclaredGuess {
  /// How many answers that the platform does not list are added, so that nothing that was given is lost.
  private static let maximumAdded = 20

  /// What the platform declares of a column or of the rows of a battery, or `nil` where that does not settle the kind.
  static func guess(_ declared: DeclaredAnswers?, evidence: ColumnEvidence, column: ColumnName) -> KindGuess? {
    guard let declared else { return nil }
    switch declared.kind {
    case .text: return KindGuess(kind: .text, because: "from the platform: own words")
    case .file: return KindGuess(kind: .file, because: "from the platform: an uploaded file")
    case .geopoint: return KindGuess(kind: .geopoint, because: "from the platform: a place")
    case .number:
      return evidence.filled == 0 || evidence.areNumbers
        ? KindGuess(kind: .number(NumberRange()), because: "from the platform: a number") : nil
    case .date: return KindGuess(kind: .date, because: "from the platform: a date")
    case .recommendation:
      return KindGuess(kind: .recommendation, because: "from the platform: a 0–10 recommendation")
    case .joined(let separator):
      guard !declared.labels.isEmpty else {
        return JoinedChoiceGuess.declared(evidence, column: column, separator: separator)
      }
      return KindGuess(
        kind: .multiple(categories(declared)), location: .joined(column, separator: separator),
        because: "from the platform: several choices in one cell")
    case .rating where declared.scale != nil:
      return declared.scale.map { scale in
        KindGuess(
          kind: .rating(scale), because: declared.because ?? "from the platform: a rating", isVote: declared.isVote)
      }
    case .ranked(let separator):
      guard !declared.labels.isEmpty else {
        return ItemsGuess.joined(evidence, column: column, separators: [separator])
      }
      let items = categories(declared).map { Category(code: $0.code, label: $0.label, aliases: $0.aliases) }
      return KindGuess(
        kind: .ranking(items), location: .joined(column, separator: separator),
        because: "from the platform: a ranking in one cell")
    case .single, .rating, .option, .rank, nil:
      guard !declared.labels.isEmpty else { return nil }
      return closed(declared, evidence: evidence)
    }
  }

  /// A single choice or a rating with all answers of the platform's list, chosen or not; `nil` where no cell holds any
  /// of them, so that the list must be that of another wording or version.
  private static func closed(_ declared: DeclaredAnswers, evidence: ColumnEvidence) -> KindGuess? {
    let listed = categories(declared)
    let matcher = CategoryMatcher(listed, acceptsBareCodes: true)
    guard evidence.texts.isEmpty || evidence.texts.contains(where: { matcher.position(of: $0.text) != nil }) else {
      return nil
    }
    if let scale = halfLabelled(listed, evidence: evidence) {
      return KindGuess(
        kind: .rating(scale),
        because: "from the platform: a scale of numbers of which it words some; declare which end is the good one "
          + "(`polarity`)")
    }
    let added = unlisted(evidence, beside: listed)
    let texts = declared.labels.filter { $0.missing == nil }.map(\.text)
    if declared.kind != .single, added.isEmpty, let match = ScaleLibrary.match(labels: texts) {
      return KindGuess(
        kind: .rating(coded(match.adopted(id: "\(match.scale.id)-as-worded"), by: declared, match: match)),
        because: "from the platform: its answers; they have the wording of the library's scale `\(match.scale.id)`",
        language: match.language)
    }
    if declared.kind == .rating {
      return KindGuess(
        kind: .rating(Scale(id: "as-declared", categories: listed + added, polarity: .undeclared)),
        because: "from the platform: its answers in their order; declare which end is the good one (`polarity`)")
    }
    return KindGuess(
      kind: .single(listed + added),
      because: (declared.because ?? "from the platform: its answers")
        + (added.isEmpty ? "" : "; \(added.count) more were found in the cells"))
  }

  /// The full scale where the platform words some points of one, mostly its ends, and the cells hold the bare numbers
  /// between them.
  private static func halfLabelled(_ listed: [Category], evidence: ColumnEvidence) -> Scale? {
    let worded = listed.filter { $0.missing == nil && !$0.isOther }
    let matcher = CategoryMatcher(listed, acceptsBareCodes: true)
    let bare = evidence.texts.filter { matcher.position(of: $0.text) == nil }.map { Int($0.text) }
    guard worded.count >= 2, let low = worded.map(\.code).min(), let high = worded.map(\.code).max(),
      high - low < HalfLabelledScale.maximumPoints, !bare.isEmpty,
      bare.allSatisfy({ $0.map { (low...high).contains($0) } ?? false })
    else { return nil }
    let points = (low...high).map { code in
      worded.first { $0.code == code } ?? Category(code: code, label: LocalisedText(String(code)))
    }
    let rest = listed.filter { $0.missing != nil || $0.isOther }
    return Scale(id: "half-labelled", categories: points + rest, polarity: .undeclared)
  }

  /// The platform's answers, numbered by their codes where these are distinct small whole numbers, else by position.
  static func categories(_ declared: DeclaredAnswers) -> [Category] {
    let numbers = declared.labels.map { Int($0.code) }.filter { $0.map { abs($0) < 10_000 } ?? false }
    let areCodes = Set(numbers).count == declared.labels.count
    return declared.labels.enumerated().map { position, label in
      let code = areCodes ? numbers[position] ?? position + 1 : position + 1
      return Category(
        code: code, label: LocalisedText(label.text), aliases: label.aliases(besides: [label.text]),
        missing: label.missing ?? MissingAnswers.reason(for: label.text), isOther: HeadingWords.invitesOther(label.text)
      )
    }
  }

  /// What stands in cells and on no list; further texts are own words beside an "other" answer.
  private static func unlisted(_ evidence: ColumnEvidence, beside listed: [Category]) -> [Category] {
    let matcher = CategoryMatcher(listed, acceptsBareCodes: true)
    let texts = evidence.texts.filter { matcher.position(of: $0.text) == nil }
    guard !texts.isEmpty, !listed.contains(where: \.isOther) else { return [] }
    let next = (listed.map(\.code).max() ?? 0) + 1
    guard texts.count <= maximumAdded, texts.allSatisfy({ $0.text.count <= 60 }) else {
      return [Category(code: next, label: LocalisedText([("en", "Other"), ("de", "Sonstiges")]), isOther: true)]
    }
    return texts.enumerated().map { Category(code: next + $0, label: LocalisedText($1.text)) }
  }

  /// The library's scale with the platform's codes as further wordings.
  private static func coded(_ scale: Scale, by declared: DeclaredAnswers, match: ScaleMatch) -> Scale {
    var scale = scale
    let valued = declared.labels.filter { $0.missing == nil }
    for (label, meaning) in zip(valued, match.meanings) {
      guard case .point(let position) = meaning else { continue }
      let wordings = scale.categories[position].label.wordings.map(\.text)
      scale.categories[position].aliases += label.aliases(besides: wordings)
    }
    let next = (scale.categories.map(\.code).max() ?? 0) + 1
    for (offset, label) in declared.labels.filter({ $0.missing != nil }).enumerated() {
      scale.categories.append(
        Category(
          code: next + offset, label: LocalisedText(label.text), aliases: label.aliases(besides: [label.text]),
          missing: label.missing))
    }
    return scale
  }
}

extension DeclaredAnswers.Label {
  /// The code and what else an export writes, where they are texts of their own.
  fileprivate func aliases(besides wordings: [String]) -> [String] {
    ([code] + variants).filter { !wordings.contains($0) }
  }
}
