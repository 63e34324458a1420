extension ClaimRule {
  /// An effect on people without a design that could show one.
  static let effect = ClaimRule(
    identifier: "effect",
    summary: BilingualText("impact, effect, effective", "Wirkung, Effekt, wirksam"),
    reason: BilingualText(
      "A form filled in after an event shows what people think of it; an effect needs a comparison with people who were not there, or were asked before.",
      "Ein Bogen nach der Veranstaltung zeigt, was die Gäste von ihr halten; eine Wirkung zeigt erst der Vergleich mit anderen oder mit vorher."
    ),
    suggestion: BilingualText(
      "Say what respondents answered, as in “31 of 72 respondents said that they would use what they had heard at work.”",
      "Sagen, was die Befragten angaben, etwa: „31 von 72 Befragten gaben an, das Gehörte bei der Arbeit zu nutzen.“"),
    german: """
      wirkung|wirkungen|wirkungsvoll|wirkungsvolle|wirksam|wirksame|wirksamen|wirksamer|wirksames|wirksamkeit, \
      auswirkung|auswirkungen|langzeitwirkung|breitenwirkung|tiefenwirkung|aussenwirkung, \
      effekt|effekte|effekten|effekts|effektes|impact, \
      effektiv|effektive|effektiven|effektiver|effektivität, wirkt|wirkte|wirken|wirkten … nachhaltig|positiv|präventiv
      """,
    english: "impact|impacts|impacted|impactful|impacting, effect|effects, effective|effectiveness|efficacy",
    isClaim: { use in
      !use.isQualified && !use.hasComparisonDesign && !use.isFollowed(by: studies, within: 1)
        && !use.isPreceded(by: idioms, within: 1) && !use.isFollowed(by: dates, within: 1)
        && !(statisticalWords.contains(use.word) && use.mentions(statistics))
    })

  private static let studies: WordList = """
    assessment* evaluation* analysis analyses measurement* study studies research size sizes indicator* logik modell* \
    vermutet number sample base
    """
  private static let idioms: WordList = "take takes took taking in into side mit zum cost"
  private static let dates: WordList = "from immediately as januar january"
  private static let statisticalWords: WordList = "effect effects effekt effekte effekten effekts effektes"
  private static let statistics: WordList = """
    delta effektstärke* effektgrösse* effect-size* cliff* cramér* margin äquivalenz* equivalence power teststärke \
    *intervall *intervallen interval* prozentpunkte* points kleiner smaller kleinste* smallest
    """
}
