extension ClaimRule {
  /// What respondents said, told of everybody like them.
  static let generalisation = ClaimRule(
    identifier: "generalisation",
    summary: BilingualText("Muslims think, the police believe", "Muslime denken, die Polizei findet"),
    reason: BilingualText(
      "The guests of an event who filled in a form do not speak for a whole population.",
      "Gäste einer Veranstaltung, die einen Bogen ausgefüllt haben, sprechen nicht für eine ganze Bevölkerungsgruppe."),
    suggestion: BilingualText(
      "Name those who answered, as in “21 of the 32 respondents from Muslim organisations think …”",
      "Die nennen, die geantwortet haben, etwa: „21 der 32 Befragten aus muslimischen Organisationen wünschen sich …“"),
    german: """
      muslime|musliminnen|muslimische|muslim*|jugendliche|polizisten|polizistinnen|polizeibeamte|moscheegemeinden|\
      gemeinden|imame|bürger|bürgerinnen|bevölkerung|polizei|behörden|frauen|menschen|moscheen|migranten|geflüchtete … \
      finden|findet|denken|denkt|glauben|glaubt|wünschen|wünscht|fühlen|fühlt|vertrauen|vertraut|fürchten|fürchtet|\
      meinen|meint|schätzen|schätzt|befürworten|befürwortet|misstrauen|misstraut
      """,
    english: """
      muslims|muslim|police|mosques|communities|officers|youth|people|imams|women|citizens|authorities|migrants|\
      refugees|public … think|thinks|believe|believes|feel|feels|trust|trusts|want|wants|wish|wishes|find|finds|\
      fear|fears|consider|considers|appreciate|appreciates|distrust|support
      """,
    isClaim: { use in
      guard !use.isCited, !use.isNegatedMention else { return false }
      let span = use.tokens[use.match]
      let isNear = use.match.count <= 6 && !span.contains { $0.kind == .mark }
      return isNear && !use.mentions(respondents) && use.sentence.bases.isEmpty
        && !use.isFollowed(by: otherMeanings, within: 8)
        && !span.dropFirst().dropLast().contains(where: joints.contains)
        && !(use.previous.map(prepositions.contains) ?? false)
        && !use.isPreceded(by: prepositions, within: 2)
    })

  private static let respondents: WordList = """
    befragte* befragt antwortende* teilnehmende* gäste respondent* participant* guest* surveyed answered asked \
    interviewed attendee*
    """
  private static let otherMeanings: WordList = "statt platz eingang"
  private static let joints: WordList = "to die das zu that which who"
  private static let prepositions: WordList = """
    zwischen mit von für bei gegen between with of for from by against among in zur der to aus unter
    """
}

extension ClaimUse {
  /// Whether the sentence says that it does not know.
  fileprivate var isNegatedMention: Bool { isPreceded(by: Self.negations, within: 2) }
}
