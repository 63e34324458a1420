extension ClaimRule {
  /// Most, many, almost all, without a figure near.
  static let vagueQuantity = ClaimRule(
    identifier: "vague-quantity",
    summary: BilingualText("most, many, a majority, without a figure", "die meisten, viele, Mehrheit, ohne Zahl"),
    reason: BilingualText(
      "Everybody hears another number in such a word, and the figure cannot be checked.",
      "Unter einem solchen Wort stellt sich jeder eine andere Zahl vor, und nachprüfen lässt es sich nicht."),
    suggestion: BilingualText(
      "Put the figure beside it, as in “most respondents (56 of 72)”.",
      "Die Zahl daneben stellen, etwa: „die meisten Befragten (56 von 72)“."),
    german: """
      die|den|der meisten, mehrheit|großteil|überzahl, mehrheitlich|überwiegend|größtenteils|weitgehend, \
      fast|nahezu|beinahe alle|allen|jeder, viele|vielen|zahlreiche|zahlreichen|etliche|etlichen|unzählige, \
      großer|grosser|ein|der|einen teil|großteil, große|hohe anzahl|zahl|mehrheit
      """,
    english: """
      most, majority|bulk, mostly|predominantly|largely|overwhelmingly, almost|nearly|virtually|practically all|everyone|\
      every|everybody, many|numerous|countless|several, large|great|high number|part|proportion|share|majority
      """,
    isClaim: { use in
      guard !use.isCited, !use.isDeniedDirectly, !use.hasFigure else { return false }
      let form = use.word.form
      if use.isPreceded(by: askingWords, within: 1) || use.isPreceded(by: possibilities, within: 3) { return false }
      if adverbs.contains(form) { return use.mentions(Words.people) && use.mentions(Words.opinions) }
      if majorities.contains(form) || majorities.contains(use.tokens[use.match.upperBound].form) {
        return !use.isFollowed(by: definitions, within: 1) && !use.isPreceded(by: verbsOfMajority, within: 2)
          && (use.mentions(Words.people) || use.mentions(Words.opinions))
      }
      if form == "most" || form == "several", use.isPreceded(by: superlatives, within: 1) { return false }
      return use.isFollowed(by: Words.people, within: 3)
    })

  private static let adverbs: Set<String> = [
    "mehrheitlich", "überwiegend", "grösstenteils", "weitgehend", "mostly", "predominantly", "largely",
    "overwhelmingly",
  ]
  private static let majorities: Set<String> = ["mehrheit", "grossteil", "überzahl", "majority", "bulk"]
  private static let askingWords: WordList = "how wie so as too zu"
  private static let possibilities: WordList = "may might kann können könnte"
  private static let definitions: WordList = "ist is means heisst bedeutet"
  private static let verbsOfMajority: WordList = "end ends beenden beendet"
  private static let superlatives: WordList = "at the two four zwei vier"
}
