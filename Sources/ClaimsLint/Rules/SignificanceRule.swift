extension ClaimRule {
  /// Significant, without the test that says so.
  static let significance = ClaimRule(
    identifier: "significance",
    summary: BilingualText("significant without a test", "signifikant ohne Test"),
    reason: BilingualText(
      "“Significant” is the outcome of a test; without its name and p value nobody can check it, and many read it as “important”.",
      "„Signifikant“ ist das Ergebnis eines Tests; ohne seinen Namen und p-Wert ist es nicht zu prüfen, und viele lesen es als „bedeutsam“."
    ),
    suggestion: BilingualText(
      "Name test and p value, as in “(Brunner-Munzel test, p = 0.006, corrected after Holm)”, or write “considerable” with the figures.",
      "Test und p-Wert nennen, etwa: „(Brunner-Munzel-Test, p = 0,006, korrigiert nach Holm)“, oder „deutlich“ mit den Zahlen schreiben."
    ),
    german: "signifikant*, hochsignifikant*, höchstsignifikant*, signifikanz",
    english: "significant|significantly|significance",
    isClaim: { use in
      !use.isQualified && use.next?.form != "other" && use.previous?.form != "any"
        && !use.surroundings.contains { $0.tokens.contains(where: tests.contains) }
    })

  private static let tests: WordList = "*test *tests *tested p p-value* p-wert* holm *getestet corrected korrigiert* χ"
}
