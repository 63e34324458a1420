extension ClaimRule {
  /// A percentage of nobody knows how many.
  static let baseMissing = ClaimRule(
    identifier: "base-missing",
    summary: BilingualText("a percentage without its base", "Prozent ohne Bezugsgröße"),
    reason: BilingualText(
      "A percentage says little without the number of answers it rests on.",
      "Ein Prozentwert sagt wenig ohne die Zahl der Antworten, auf denen er beruht."),
    suggestion: BilingualText(
      "Put count and base beside it, as in “56 of 72 respondents (78%)” or “78% (n = 72)”.",
      "Anzahl und Bezugsgröße daneben stellen, etwa: „56 von 72 Befragten (78 %)“ oder „78 % (n = 72)“."),
    german: "%|prozent", english: "%|percent, per cent",
    isClaim: { use in
      use.isSharedOpinion && !use.isCited && !use.hasBase && !use.hasInterval
    })
}

extension ClaimUse {
  /// Whether a percent sign stands behind a number that tells a share of people or answers, and not a level or a budget.
  var isSharedOpinion: Bool {
    previous?.kind == .number && !isPreceded(by: Self.levels, within: 5) && !isFollowed(by: Self.levels, within: 3)
      && (mentions(Words.people) || mentions(Words.opinions) || mentions(Words.forms))
  }

  /// Whether the percentage is part of an interval such as “34–75%”, or one stands in brackets behind it.
  fileprivate var hasInterval: Bool {
    let number = match.lowerBound - 1
    let before = tokens[..<number].suffix(2)
    let ends = tokens[number...].dropFirst(match.count + 1).prefix(4).map(\.form)
    let isRange = before.count == 2 && before.first?.kind == .number && before.last?.form == "–"
    return isRange || ends.count == 4 && ends[0] == "(" && ends[2] == "–" || isSum
  }

  /// Whether shares are said to add up to more than a hundred.
  private var isSum: Bool {
    let before = tokens[..<match.lowerBound].suffix(2).map(\.form)
    return before == ["als", "100"] || before == ["than", "100"]
  }

  private static let levels: WordList = """
    niveau *intervall *intervalle *intervals interval* level confidence konfidenz* mindestens cases fälle fällen
    """
}
