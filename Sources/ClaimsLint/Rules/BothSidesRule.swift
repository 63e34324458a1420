extension ClaimRule {
  /// Agreement of both sides without a figure for each.
  static let bothSides = ClaimRule(
    identifier: "both-sides",
    summary: BilingualText("both sides agree, without a figure for each", "beide Seiten, ohne Zahl für jede"),
    reason: BilingualText(
      "Figures over both sides together hide a side that disagrees; agreement must hold within each.",
      "Zahlen über beide Seiten zusammen verdecken eine Seite, die anders denkt; Einigkeit muss in jeder Seite gelten."),
    suggestion: BilingualText(
      "Give a figure for each side, as in “31 of 40 police officers and 21 of 32 members of Muslim organisations”.",
      "Für jede Seite eine Zahl nennen, etwa: „31 von 40 der Polizei und 21 von 32 der muslimischen Organisationen“."),
    german: """
      beide|beiden|beider seiten|gruppen|partner|parteien|beteiligten, sowohl … als, einig|einhellig|übereinstimmend|\
      gleichermassen|beiderseits
      """,
    english: "both sides|groups|communities|parties|partners, alike|unanimously|mutually, both … and",
    isClaim: { use in
      let sides = use.tokens.count { groups.contains($0) }
      let isPair = paired.contains(use.word.form) && use.match.count == 2 || sides >= 2
      guard isPair, !use.isCited, use.mentions(Words.opinions), !use.isNegated else { return false }
      let isSpatial = use.next?.form == "of"
      return !isSpatial && !use.isListOfItems && use.surroundings.map(\.ratios).reduce(0, +) < 2
        && use.sentence.percentages < 2
    })

  private static let paired: Set<String> = ["both", "beide", "beiden", "beider"]
  private static let groups: WordList = """
    polizei* polizist* beamt* *gemeinden muslim* *organisationen *verbände moschee* behörde* police* muslim* mosque* \
    communit* organisation* officials authorit* sides groups officers parties partners
    """
}

extension ClaimUse {
  /// Whether a colon and quoted names follow, as in a list of items whose figures stand in tables.
  fileprivate var isListOfItems: Bool {
    let behind = tokens[match.upperBound...]
    return behind.indices.contains { index in
      behind[index].form == ":" && index + 1 < behind.endIndex && behind[index + 1].isQuoted
    }
  }
}
