extension ClaimRule {
  /// Respondents who chose themselves, called representative.
  static let representative = ClaimRule(
    identifier: "representative",
    summary: BilingualText("representative, of whom it was not drawn from", "repräsentativ ohne Zufallsstichprobe"),
    reason: BilingualText(
      "Whoever fills in a feedback form has chosen to; only a random sample with known chances can be representative.",
      "Wer einen Rückmeldebogen ausfüllt, hat sich selbst dafür entschieden; repräsentativ kann nur eine Zufallsstichprobe sein."
    ),
    suggestion: BilingualText(
      "Say who answered, as in “74 of the 104 participants returned the form; those who did not may think otherwise.”",
      "Sagen, wer geantwortet hat, etwa: „74 von 104 Teilnehmenden gaben den Bogen ab; die übrigen können anders denken.“"
    ),
    german: "repräsentativ*", english: "representative, representativeness, representatively",
    isClaim: { use in
      guard !use.isCited, !use.isNegated else { return false }
      let isPerson = use.isPreceded(by: persons, within: 1) && !use.isFollowed(by: samples, within: 2)
      return !isPerson
    })

  private static let persons: WordList = """
    a the one legal our its their his her each any every another no former official police elected permanent
    """
  private static let samples: WordList = """
    sample* picture* survey* view* result* figure* opinion* finding* data study studies cross-section* overview poll* \
    image* feedback answers
    """
}
