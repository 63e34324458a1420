extension ClaimRule {
  /// An event or project that is said to have brought something about.
  static let cause = ClaimRule(
    identifier: "cause",
    summary: BilingualText("led to, thanks to, because of the event", "führte zu, bewirkte, dank der Veranstaltung"),
    reason: BilingualText(
      "What follows an event need not come from it; only a comparison group or a controlled design can show a cause.",
      "Was auf eine Veranstaltung folgt, muss nicht von ihr kommen; eine Ursache zeigt nur ein Vergleich mit einer Kontrollgruppe."
    ),
    suggestion: BilingualText(
      "Tell it as what was said or observed, as in “9 of 40 respondents said that new contacts had come from the symposium.”",
      "Als Angabe oder Beobachtung erzählen, etwa: „9 von 40 Befragten führten neue Kontakte auf das Symposium zurück.“"
    ),
    german: """
      führt|führte|führten|geführt … zu|zum|zur|dazu, dazu|zu geführt, bewirkt|bewirkte|bewirkten|bewirken, \
      dank|aufgrund|infolge|mithilfe|durch, auf grund, beigetragen|beitrug|trug|trugen|trägt, \
      verursacht|verursachte|hervorgerufen|ausgelöst|herbeigeführt|ermöglicht|ermöglichte|geschaffen|erzeugt|erreicht, \
      hat|haben dazu
      """,
    english: """
      led|leads to, leading to, caused|causes, resulted|results|resulting in, thanks|due|owing to, because of, \
      brought|brings about, contributed|contributes to, as a result|consequence of, \
      triggered|triggers|enabled|enables|created|creates|generated|produced|fostered|fosters|helped
      """,
    isClaim: { use in
      guard !use.isQualified, !use.hasComparisonDesign else { return false }
      let form = use.word.form
      if prepositions.contains(form) {
        let isEvent = use.isFollowed(by: Words.interventions, within: 4)
        return isEvent && !use.isFollowed(by: thanked, within: 1)
          && (form != "durch" || use.mentions(Words.outcomes))
      }
      guard
        use.tokens[..<use.match.lowerBound].contains(where: Words.interventions.contains)
          || use.isFollowed(by: Words.interventions, within: 4)
      else { return false }
      return !weak.contains(form) || use.mentions(Words.outcomes)
    })

  private static let prepositions: Set<String> = [
    "dank", "aufgrund", "infolge", "mithilfe", "durch", "auf", "thanks", "due", "owing", "because", "as",
  ]
  private static let weak: Set<String> = [
    "ermöglicht", "ermöglichte", "geschaffen", "erzeugt", "erreicht", "enabled", "enables", "created", "creates",
    "generated", "produced", "fostered", "fosters", "helped", "trug", "trugen", "trägt",
  ]
  private static let thanked: WordList = "gilt an our"
}
