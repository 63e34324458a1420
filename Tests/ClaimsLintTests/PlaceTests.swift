import ClaimsLint
import Testing

/// Where findings stand, in every format, and how they are let pass.
@Suite struct PlaceTests {
  private func places(_ text: String, as format: TextFormat) -> [String] {
    ClaimsLint.findings(in: text, as: format).map { "\($0.line):\($0.column) \($0.rule) \($0.words)" }
  }

  @Test(arguments: [
    ("Erste Zeile.\nDie Umfrage\nbeweist den Nutzen.\n", TextFormat.plain, "3:1 proof beweist"),
    ("Erste Zeile.\r\nDie Umfrage\r\nbeweist den Nutzen.\r\n", .plain, "3:1 proof beweist"),
    ("Größe ä: Die Umfrage beweist den Nutzen.", .plain, "1:22 proof beweist"),
    ("Gro\u{308}ße: DIE WIRKUNG DES TREFFENS IST GROSS.", .plain, "1:12 effect WIRKUNG"),
    ("Die Ergebnisse sind repra\u{308}sen\u{AD}ta\u{AD}tiv.", .plain, "1:21 representative repra\u{308}sentativ"),
    ("Am 3. Mai kamen z. B. Dr. Muster und andere; die Umfrage beweist es.", .plain, "1:58 proof beweist"),
    ("# Titel\n\n- Die Umfrage **beweist** den Nutzen.\n", .markdown, "3:17 proof beweist"),
    ("| Frage | Text |\n|---|---|\n| x | Die Umfrage beweist es. |\n", .markdown, "3:19 proof beweist"),
    (
      "```\nDie Umfrage beweist es.\n```\nDas `beweist` es.\n\nSie [beweist](x) es uns.", .markdown, "6:6 proof beweist"
    ),
    ("<!-- Das beweist\n  es uns. --> Die Umfrage\nbeweist es.", .markdown, "3:1 proof beweist"),
    ("<p>Das <b>repr&auml;sentative</b> Bild liegt vor.</p>", .html, "1:11 representative repräsentative"),
    ("<style>Das beweist es.</style><p>Es\nbeweist <i>das</i> hier.", .html, "2:1 proof beweist"),
    ("beweist: 1\ntext: Die Umfrage beweist es.\n", .yaml, "2:19 proof beweist"),
    ("a:\n  - text: >\n      Die Umfrage\n      beweist es.\n    b: 2\n", .yaml, "4:7 proof beweist"),
    ("text: \"Er sagt: \\\"nein\\\".\n  Die Umfrage beweist es.\" # beweist es uns\n", .yaml, "2:15 proof beweist"),
    ("list: [Die Umfrage beweist es, sonst nichts weiter]\n", .yaml, "1:20 proof beweist"),
  ])
  func placesAreThoseOfTheSource(text: String, format: TextFormat, expected: String) {
    #expect(places(text, as: format) == [expected])
  }

  @Test(arguments: [
    ("<!-- resonanz-lint: allow proof a quotation of the programme -->\nDie Umfrage beweist es.", TextFormat.markdown),
    ("<p>Die Umfrage beweist es. <!-- resonanz-lint: allow proof agreed with the partner --></p>", .html),
    ("# resonanz-lint: allow proof wording of the ministry\ntext: Die Umfrage beweist es.", .yaml),
    ("text: Die Umfrage beweist es. # resonanz-lint: allow proof wording of the ministry", .yaml),
  ])
  func suppressionsWithAReasonHold(text: String, format: TextFormat) {
    #expect(places(text, as: format) == [])
  }

  @Test(arguments: ["allow proof", "allow nonsense because", "allow", "deny proof for a reason"])
  func suppressionsWithoutRuleOrReasonAreFound(words: String) {
    let rules = ClaimsLint.findings(in: "# resonanz-lint: \(words)\ntext: Die Umfrage beweist es.", as: .yaml).map(
      \.rule)
    #expect(rules == [ClaimsLint.suppressionRule, "proof"])
  }

  @Test func otherRulesAndOtherPassagesAreNotLetPass() {
    let text =
      "<!-- resonanz-lint: allow effect a reason -->\nDas beweist es uns.\n\nDie Wirkung des Treffens ist groß."
    #expect(places(text, as: .markdown) == ["2:5 proof beweist", "4:5 effect Wirkung"])
  }

  @Test func theLanguageCanBeDeclared() {
    let text = "Impact groß, effective immediately proven."
    #expect(ClaimsLint.findings(in: text, language: .german).allSatisfy { $0.language == .german })
    #expect(ClaimsLint.findings(in: text, language: .english).contains { $0.rule == "proof" })
  }
}
