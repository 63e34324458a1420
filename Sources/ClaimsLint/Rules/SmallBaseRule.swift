extension ClaimRule {
  /// A percentage of fewer than ten.
  static let smallBase = ClaimRule(
    identifier: "small-base",
    summary: BilingualText("a percentage of fewer than ten", "Prozent von weniger als zehn"),
    reason: BilingualText(
      "With fewer than ten answers one person moves a percentage by more than ten points.",
      "Bei weniger als zehn Antworten bewegt eine einzige Person den Prozentwert um mehr als zehn Punkte."),
    suggestion: BilingualText(
      "Give counts alone, as in “6 of 8”.", "Nur Anzahlen nennen, etwa: „6 von 8“."),
    german: "%|prozent", english: "%|percent, per cent",
    isClaim: { use in
      let bases = use.sentence.bases
      return use.previous?.kind == .number && !use.isCited && !bases.isEmpty && bases.allSatisfy { $0 < 10 }
    })
}
