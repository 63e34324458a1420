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
