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
      use.isSharedOpinion && !use.isCited && !use.hasBase
    })
}

extension ClaimUse {
  /// Whether a percent sign stands behind a number that tells a share of people or answers, and not a level or a budget.
  var isSharedOpinion: Bool {
    previous?.kind == .number && !isPreceded(by: Self.levels, within: 5) && !isFollowed(by: Self.levels, within: 3)
      && (mentions(Words.people) || mentions(Words.opinions) || mentions(Words.forms))
  }

  private static let levels: WordList = """
    niveau *intervall *intervalle *intervals interval* level confidence konfidenz* mindestens
    """
}
