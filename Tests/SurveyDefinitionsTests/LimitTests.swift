import DefinitionFiles
import SurveyDefinitions
import SurveyModel
import Testing

@Suite struct LimitTests {
  private func fault(_ text: String) throws -> String {
    let error = try #require(
      #expect(throws: DefinitionError.self) { try SurveyDefinitionReader.read(text: text, file: "s.yaml") })
    return error.description
  }

  @Test func refusesAliasesOfAliases() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(try fault(bomb).hasPrefix("s.yaml:1: anchors and aliases"))
    #expect(try fault(bomb + "? *a12\n: x\n").hasPrefix("s.yaml:1: anchors and aliases"))
  }

  @Test(arguments: ["*x", "[*x, *x]", "{a: *x}", "\"a\":*x", "?\t*x"])
  func seesAnAliasWhereverOneMayStand(alias: String) throws {
    #expect(try fault("a:\n  &x [b]\nc: \(alias)\n").hasPrefix("s.yaml:2: anchors and aliases"))
  }

  @Test func marksInTextsAreNoAliases() throws {
    let text = """
      resonanz: 1
      id: a
      title: R&D *und* Q & A, A*B
      questions: [{id: a, text: "&D *x", kind: text, column: "*"}]
      """
    #expect(
      try SurveyDefinitionReader.read(text: text, file: "s.yaml").definition.title.text(in: "")
        == "R&D *und* Q & A, A*B")
  }

  @Test func refusesHugeFiles() throws {
    #expect(try fault("# " + String(repeating: "x", count: 4 << 20)).contains("larger than 4 MiB"))
  }

  @Test func refusesTooManyElements() throws {
    #expect(try fault("a: [" + String(repeating: "1,", count: 250_000) + "]").contains("more than 200000 elements"))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func refusesDeepNesting(opening: String) throws {
    #expect(try fault(String(repeating: opening, count: 5_000)).hasPrefix("s.yaml:1:"))
  }

  /// Texts that make careless readers slow or large, each near the limit on the length of a definition.
  static let bombs: [(name: String, text: String)] = [
    ("opening brackets", String(repeating: "[", count: 1 << 20)),
    ("opening braces", String(repeating: "{", count: 1 << 20)),
    ("nested lists", String(repeating: "- ", count: 10_000) + "x"),
    ("nested keys", (0..<10_000).map { String(repeating: " ", count: $0 % 200) + "a:" }.joined(separator: "\n")),
    ("indented keys", (0..<1_500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
    ("one key", String(repeating: "k", count: 4_000_000) + ": 1"),
    ("one text", "id: \"" + String(repeating: "x", count: 4_000_000)),
    ("equal keys", String(repeating: "a: 1\n", count: 100_000)),
    ("different keys", (0..<90_000).map { "k\($0): 1" }.joined(separator: "\n")),
    ("merge keys", "a: &a {x: 1}\n" + String(repeating: "b: {<<: *a}\n", count: 10_000)),
    ("anchors", (0..<100_000).map { "- &a\($0) x" }.joined(separator: "\n")),
    ("folded lines", "id: >\n" + String(repeating: "  x\n\n", count: 500_000)),
    ("questions without end", "questions:\n" + String(repeating: "- {id: a}\n", count: 60_000)),
    (
      "one column for all",
      "resonanz: 1\nid: a\ntitle: a\nquestions:\n"
        + (0..<18_000).map { "- {id: q\($0), text: a, kind: text, column: a}\n" }.joined() + "x: y\n"
    ),
    ("sources without end", "sources:\n" + (0..<60_000).map { "- {file: f\($0)}\n" }.joined()),
    ("question marks", String(repeating: "? ", count: 100_000)),
    ("documents", String(repeating: "---\n", count: 500_000)),
    ("comments", String(repeating: "#\n", count: 1_000_000)),
  ]

  /// In an optimised build each takes less than a second; the bound is for slow and busy machines.
  @Test(.serialized, arguments: bombs.map(\.name))
  func noTextMakesItHang(name: String) throws {
    let bomb = try #require(Self.bombs.first { $0.name == name })
    var message = ""
    let time = try ContinuousClock().measure { message = try fault(bomb.text) }
    #expect(message.hasPrefix("s.yaml:") && time < .seconds(60), "\(time)")
  }

  @Test func namesTheFirstHundredFaultsAndCountsTheRest() throws {
    let lines = try fault((1...150).map { "k\($0): 1" }.joined(separator: "\n")).split(separator: "\n")
    #expect(lines.count == 101)
    #expect(lines[99] == "s.yaml:100: a survey has no key `k100`")
    #expect(lines[100].hasPrefix("s.yaml: and ") && lines[100].contains(" more faults"))
  }

  @Test func namesTheLineThatIsNotUTF8() throws {
    let error = try #require(
      #expect(throws: DefinitionError.self) {
        try SurveyDefinitionReader.read(bytes: Array("id: a\ntitle: N".utf8) + [0xFC, 0x72], file: "s.yaml")
      })
    #expect(error.description.hasPrefix("s.yaml:2: the definition is not UTF-8"))
  }

  @Test(arguments: 0..<24)
  func shortTextsAreSafe(length: Int) throws {
    #expect(try !fault(String(repeating: "x", count: length)).isEmpty)
  }
}
