import Foundation
import Testing

/// What a person fixes about exports without a code book.
@Suite struct ReadingOptionsTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    let rows = (0..<12).map { "\($0 % 2 == 0 ? "Ja" : "Nein")|\($0 % 3 == 0 ? "sehr" : "kaum"),so|Grüße \($0)" }
    let text = (["Gut?|Wie sehr?|Größe"] + rows).joined(separator: "\n") + "\n"
    try folder.write(try #require(text.data(using: .isoLatin1)), to: "latin.csv")
  }

  @Test func theyAreTakenByEveryCommandThatReadsExports() throws {
    let options = ["--encoding", "ISO-8859-15", "--delimiter", "|", "--platform", "generic"]
    let inspection = try program.run(["inspect", "latin.csv", "--json"] + options)
    #expect(inspection.status == 0)
    let json = try inspection.json()
    #expect(json["encoding"] as? String == "iso-8859-15")
    #expect(json["delimiter"] as? String == "|")
    #expect(json["because"] as? String == "it was declared")
    let headers = (json["columns"] as? [[String: Any]])?.compactMap { $0["header"] as? String }
    #expect(headers == ["Gut?", "Wie sehr?", "Größe"])
    for command in [
      ["summarise", "latin.csv"], ["report", "latin.csv", "--output", "out"], ["chart", "latin.csv", "q1"],
    ] {
      let outcome = try program.run(command + options)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }

  @Test func initWritesThemDown() throws {
    let outcome = try program.run(
      "init", "forum", "--from", "latin.csv", "--encoding", "iso-8859-15", "--delimiter", "|")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let definition = try folder.text(of: "forum/survey.yaml")
    #expect(definition.contains("    encoding: iso-8859-15\n    delimiter: '|'\n"), "\(definition)")
    #expect(try program.run("validate", "forum").status == 0)
  }

  @Test(arguments: [
    (["--encoding", "utf-9"], "- utf-16le"), (["--delimiter", ":"], "tab"), (["--delimiter", ",,"], "tab"),
    (["--platform", "limesurvy"], "did you mean limesurvey?"),
  ])
  func unknownNamesAreRefusedWithTheKnownOnes(options: [String], message: String) throws {
    let outcome = try program.run(["inspect", "latin.csv"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func besideACodeBookTheyAreRefused() throws {
    #expect(try program.run("init", "forum", "--from", "latin.csv").status == 0)
    for command in [["summarise", "forum"], ["report", "forum"], ["chart", "forum", "q1"]] {
      let outcome = try program.run(command + ["--delimiter", "|"])
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("under its `sources:`"), "\(outcome.messages)")
    }
  }
}
