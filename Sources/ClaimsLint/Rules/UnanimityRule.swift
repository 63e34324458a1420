extension ClaimRule {
  /// What all are said to think.
  static let unanimity = ClaimRule(
    identifier: "unanimity",
    summary: BilingualText("all participants were satisfied", "alle Teilnehmenden waren zufrieden"),
    reason: BilingualText(
      "Not everyone answered, and even where all who did agree, the sentence must say how many they were.",
      "Nicht alle haben geantwortet, und auch wo alle Antworten gleich sind, muss der Satz sagen, wie viele es waren."),
    suggestion: BilingualText(
      "Give count and base, as in “all 37 respondents with a valid answer” or “70 of 72”.",
      "Anzahl und Bezugsgröße nennen, etwa: „alle 37 Befragten mit gültiger Antwort“ oder „70 von 72“."),
    german: """
      alle|allen|sämtliche|sämtlichen|ausnahmslos teilnehm*|gäste|gästen|befragten|befragte|anwesenden|beteiligten|\
      personen|seiten|gruppen|polizist*|vertreter*, jeder|jede|jeden|jedem teilnehm*|gast|befragte|einzelne, \
      niemand|keiner, kein|keine teilnehm*|gast|befragter|befragte|person, alle waren|fanden|sind|fühlten
      """,
    english: """
      all|every participants|respondents|guests|attendees|officers|participant|respondent|guest|attendee|sides|groups, \
      all of|the the|participants|respondents|guests, everyone|everybody|nobody, no one, \
      no participant|respondent|guest|attendee|participants|respondents|guests, all were|felt|found|agreed
      """,
    isClaim: { use in
      !use.isCited && !use.isDeniedDirectly && !use.isPreceded(by: almost, within: 1)
        && !use.isPreceded(by: prepositions, within: 1) && !use.tokens.contains { $0.form.hasPrefix("hätte") }
        && !zip(use.tokens, use.tokens.dropFirst()).contains { $0.form == "would" && $1.form == "have" }
        && !use.hasFigure && use.mentions(Words.opinions)
    })

  private static let prepositions: WordList = "for of to at für an"
  private static let almost: WordList = "fast nahezu beinahe almost nearly virtually practically"
}
