extension ClaimRule {
  /// Feedback that is said to prove something.
  static let proof = ClaimRule(
    identifier: "proof",
    summary: BilingualText("proves, clearly shows, beyond doubt", "beweist, belegt eindeutig, zweifelsfrei"),
    reason: BilingualText(
      "Answers of those who chose to answer can point to something; they prove nothing.",
      "Antworten von Menschen, die sich selbst zum Antworten entschieden haben, können auf etwas hinweisen; beweisen können sie nichts."
    ),
    suggestion: BilingualText(
      "Say what was answered, as in “56 of 72 respondents called the symposium useful; this suggests that …”",
      "Sagen, was geantwortet wurde, etwa: „56 von 72 Befragten nannten die Tagung nützlich; das spricht dafür, dass …“"
    ),
    german: """
      beweist|beweisen|bewies|bewiesen|beweis|beweise|nachgewiesen|nachweislich|zweifelsfrei|zweifellos|unbestreitbar, \
      belegt|belegen|belegte|belegten … eindeutig|klar|deutlich|zweifelsfrei|dass, \
      eindeutig|klar|zweifelsfrei belegt|belegen|gezeigt|zeigt|bestätigt, \
      zeigt|zeigen|zeigte|zeigten|bestätigt|bestätigen eindeutig|zweifelsfrei, ausser|ohne zweifel|frage
      """,
    english: """
      prove|proves|proved that|the|our|how|its|this|these|why, proof of|that|for|enough|positive, is|are|as proof, proven, \
      clearly|conclusively|undoubtedly|definitively|unequivocally|convincingly \
      demonstrate|demonstrates|demonstrated|show|shows|showed|shown|prove|proves|proved|confirm|confirms|establishes, \
      demonstrate|demonstrates|show|shows|showed clearly|conclusively|beyond|unequivocally, \
      undeniable|undeniably|undoubtedly|unquestionably|indisputable|indisputably, beyond|without doubt|question
      """,
    isClaim: { use in
      !use.isQualified && !use.isFollowed(by: otherProofs, within: 2)
    })

  private static let otherProofs: WordList = "address identity payment purchase receipt funding attendance concept"
}
