import Foundation
import Testing

/// `resonanz import`: typed responses that give the same figures when they are read again.
@Suite struct ImportTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  /// A summary without what must differ: the files and their columns, and what was noticed in them:
  /// how long somebody took and in which language stays in the export.
  private func figures(_ outcome: Program.Outcome) throws -> NSDictionary {
    var json = try outcome.json()
    for key in ["sources", "diagnostics", "guesses", "dataQuality"] { json[key] = nil }
    json["questions"] = (json["questions"] as? [[String: Any]])?.map { question in
      var question = question
      question["columns"] = nil
      return question
    }
    return json as NSDictionary
  }

  @Test(arguments: ["kosizu-symposium-2022", "kosizu-symposium-2024", "dialogue-forum-2025"])
  func readingThemAgainGivesTheSameFigures(survey: String) throws {
    let path = Program.repository.appending(path: "Surveys/\(survey)").path
    #expect(try program.run("import", path, "--export", "out/responses.csv").status == 0)
    #expect(
      try folder.files(in: "out").sorted() == ["datapackage.json", "responses.csv", "responses.yaml"])
    let original = try figures(try program.run("summarise", path, "--json"))
    for again in ["out/responses.csv", "out/responses.yaml"] {
      #expect(try figures(try program.run("summarise", again, "--json")) == original, "\(again)")
    }
  }

  @Test func aBareExportGoesTheSameWay() throws {
    #expect(try program.run("import", "plain.csv", "--export", "typed.csv").status == 0)
    let original = try program.run("summarise", "plain.csv", "--json", "--by", "q1")
    let again = try program.run("summarise", "typed.csv", "--json", "--by", "q1")
    #expect(try figures(again) == figures(original))
    #expect(!(try folder.text(of: "typed.csv")).contains(SampleExports.secret))
  }

  @Test func jsonLinesHaveOneLineARespondent() throws {
    #expect(try program.run("import", "plain.csv", "--export", "typed.jsonl").status == 0)
    let lines = try folder.text(of: "typed.jsonl").split(separator: "\n")
    #expect(lines.count == 24)
    for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
    #expect(try folder.files().sorted() == ["datapackage.json", "plain.csv", "typed.jsonl"])
  }

  @Test func nothingOfAPersonsIsOverwrittenAndNothingHalfIsLeft() throws {
    try folder.write(Array("resonanz: 1\n".utf8), to: "typed.yaml")
    #expect(try program.run("import", "plain.csv", "--export", "typed.csv").status == 1)
    try folder.write(Array(SampleExports.definition.utf8), to: "sample/survey.yaml")
    try folder.write(SampleExports.plain, to: "sample/exports/plain.csv")
    #expect(try program.run("import", "sample", "--export", "stopped.csv").status == 65)
    #expect(try program.run("import", "sample", "--export", "lenient.csv", "--lenient").status == 0)
    #expect(try program.run("import", "plain.csv", "--export", "typed.txt").status == 64)
    #expect(
      try folder.files().filter { !$0.hasPrefix("sample/") }.sorted()
        == ["datapackage.json", "lenient.csv", "lenient.yaml", "plain.csv", "typed.yaml"])
  }
}
