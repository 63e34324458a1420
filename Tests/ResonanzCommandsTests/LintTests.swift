import Foundation
import Testing

/// `resonanz lint`: streams, exit codes, and files that are no texts.
@Suite struct LintTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(Array("Die Umfrage\nbeweist den Nutzen.\n".utf8), to: "claim.md")
    try folder.write(Array("Am Symposium nahmen 150 Gäste teil.\n".utf8), to: "sound.txt")
    try folder.write([], to: "empty.txt")
  }

  @Test func aFindingSaysWhereWhyAndWhatToWrite() throws {
    let outcome = try program.run("lint", "claim.md", "sound.txt")
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("claim.md:2:1: proof: “beweist”\n  "))
    #expect(outcome.text.contains("→ Sagen, was geantwortet wurde"))
    #expect(outcome.messages == "1 finding in 2 texts\n")
  }

  @Test func nothingFoundIsSuccess() throws {
    let outcome = try program.run("lint", "sound.txt", "empty.txt")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.messages == "0 findings in 2 texts\n")
  }

  @Test func jsonHoldsTheSame() throws {
    let outcome = try program.run("lint", "claim.md", "--json")
    let values = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(values.count == 1)
    #expect(values.first?["rule"] as? String == "proof" && values.first?["line"] as? Int == 2)
  }

  @Test func theRulesAreListed() throws {
    let outcome = try program.run("lint", "--rules", "--language", "de")
    #expect(outcome.status == 0)
    for rule in ["representative", "both-sides", "false-precision"] { #expect(outcome.text.contains("\(rule): ")) }
  }

  @Test func whatIsNoTextIsRefused() throws {
    try folder.write([0x50, 0x4B, 0, 1], to: "binary.docx")
    try folder.write(Array("gut\n".utf8) + [0xFC], to: "latin.txt")
    for (file, message) in [
      ("binary.docx", "not a text file"), ("latin.txt", "line 2 is not UTF-8"), ("nowhere.md", "no such file"),
      (".", "folder"),
    ] {
      let outcome = try program.run("lint", file)
      #expect(outcome.status == 65 && outcome.output.isEmpty)
      #expect(outcome.messages.contains(message), "\(outcome.messages)")
    }
    #expect(try program.run("lint").status == 64)
  }
}
