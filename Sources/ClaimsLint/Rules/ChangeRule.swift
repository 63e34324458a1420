extension ClaimRule {
  /// A change that nobody measured before and after.
  static let change = ClaimRule(
    identifier: "change",
    summary: BilingualText("improved, increased, has grown", "verbessert, gestiegen, gewachsen"),
    reason: BilingualText(
      "A change shows only where the same was asked before and after; this sentence names no such measurement.",
      "Eine Veränderung zeigt sich nur, wo vorher und nachher dasselbe gefragt wurde; eine solche Messung nennt der Satz nicht."
    ),
    suggestion: BilingualText(
      "Name both measurements, as in “before 18 of 60, afterwards 29 of 60”, or write “12 of 40 respondents said that their trust had grown”.",
      "Beide Messungen nennen, etwa: „vorher 18 von 60, nachher 29 von 60“, oder: „12 von 40 Befragten gaben an, ihr Vertrauen sei gewachsen“."
    ),
    german: """
      verbessert|verbesserte|verbesserten, gestiegen|stieg|stiegen|steigt|gesteigert|steigerte|steigerten, \
      erhöht|erhöhte|erhöhten|gestärkt|stärkt|stärkte|stärkten|gefestigt|gewachsen|wuchs|wächst|zugenommen|abgenommen, \
      nahm|nahmen … zu|ab, gesunken|sank|sanken|reduziert|reduzierte|verringert|verringerte|abgebaut|vertieft|vertiefte, \
      intensiviert|intensivierte|gewandelt|verändert|veränderte|gewonnen|zuwachs|anstieg|steigerung|verbesserung, \
      enger|besser|offener|grösser|stärker|vertrauensvoller|intensiver|geringer|kleiner|schwächer … geworden|wurde|wurden|als
      """,
    english: """
      improved|improves|improvement, increased|increases|rose|risen|grew|grown|growing, \
      strengthened|strengthens|reduced|reduces|decreased|declined|fell|fallen|enhanced|enhances|deepened|deepens, \
      boosted|boosts|heightened|diminished|changed|gained|raised, become|became|becoming|grown|grew … \
      closer|better|stronger|deeper|greater|weaker|smaller, closer|better|stronger than before
      """,
    isClaim: { use in
      guard !use.isQualified, !use.isMeasuredTwice, !use.hasComparisonDesign else { return false }
      if use.mentions(Words.outcomes) { return true }
      return strong.contains(use.word.form) && !use.mentions(Words.organisation)
    })

  private static let strong: Set<String> = ["verbessert", "verbesserte", "verbesserten", "improved", "improves"]
}
