import Foundation
import Testing

/// Input that would fill the memory or never end is refused, or done without, in little time and with a sentence.
@Suite(.serialized) struct HostileInputTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "exports/plain.csv")
  }

  private func refusal(_ arguments: String...) throws -> String {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try program.run(arguments)
    #expect(outcome.status == 65 && outcome.output.isEmpty, "\(outcome.messages)")
    // In an optimised build each takes less than a second; the bound is for slow and busy machines.
    #expect(clock.now - start < .seconds(60))
    return outcome.messages
  }

  @Test func aTableOfHundredThousandColumns() throws {
    let row = String(repeating: "x,", count: 99_999) + "x\n"
    try folder.write(Array((row + row).utf8), to: "wide.csv")
    #expect(try refusal("inspect", "wide.csv").contains("wide.csv:1: a record has more than 20000 fields"))
    #expect(try refusal("summarise", "wide.csv").contains("check the delimiter"))
  }

  /// By name, so that no log holds them.
  private static let definitions = [
    "deep": (text: String(repeating: "[", count: 100_000), message: "survey.yaml:1:"),
    "aliases of aliases": (
      text: "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", message: "survey.yaml:1: anchors and aliases"
    ),
  ]

  @Test(arguments: definitions.keys.sorted())
  func aDefinitionThatGrows(name: String) throws {
    let definition = try #require(Self.definitions[name])
    try folder.write(Array(definition.text.utf8), to: "bomb/survey.yaml")
    #expect(try refusal("validate", "bomb").contains(definition.message))
  }

  /// The file has a hole instead of a gigabyte of text.
  @Test func aDefinitionOfAGigabyte() throws {
    try folder.write(Array("id: a\n".utf8), to: "huge/survey.yaml")
    let file = try FileHandle(forWritingTo: folder.url.appending(path: "huge/survey.yaml"))
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    #expect(try refusal("validate", "huge").contains("the definition is larger than 4 MiB"))
  }

  private static let structures = [
    "entities": "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>",
    "deep": "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>" + String(repeating: "<a>", count: 1_000_000),
  ]

  @Test(arguments: structures.keys.sorted())
  func aStructureFileThatGrows(name: String) throws {
    let text = try #require(Self.structures[name])
    let rows = ["id,submitdate,lastpage,startlanguage,why"] + (1...9).map { "\($0),2024-01-0\($0) 10:00:00,1,en,a" }
    try folder.write(Array(rows.map { $0 + "\n" }.joined().utf8), to: "lime/results.csv")
    try folder.write(Array(text.utf8), to: "lime/survey.lss")
    let outcome = try program.run("summarise", "lime/results.csv", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("warning: survey.lss: this file beside the export is not used, because"))
    let diagnostics = try #require(try outcome.json()["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.contains { $0["code"] as? String == "companion-not-used" })
  }
}
