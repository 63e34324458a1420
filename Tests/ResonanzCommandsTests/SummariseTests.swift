import Foundation
import Testing

/// The commands that print figures, and those that write and check code books.
@Suite struct SummariseTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  @Test func theCodeBookThatInitWritesGivesTheSameFigures() throws {
    let made = try program.run("init", "Surveys/forum", "--from", "plain.csv")
    #expect(made.status == 0 && made.output.isEmpty)
    #expect(try folder.files(in: "Surveys/forum") == ["exports/plain.csv", "survey.yaml"])
    #expect(try program.run("validate", "Surveys/forum").status == 0)
    let bare = try program.run("summarise", "plain.csv", "--json").json()
    let declared = try program.run("summarise", "Surveys/forum", "--json").json()
    #expect(bare["guessed"] as? Bool == true && declared["guessed"] as? Bool == true)
    #expect(try figures(declared) == figures(bare))
    #expect(try figures(bare).count == 4)
  }

  @Test func initNamesTheSurveySoThatItsDefinitionCanBeRead() throws {
    #expect(try program.run("init", "Forum: 2024?", "--from", "plain.csv").status == 0)
    #expect(try program.run("validate", "Forum: 2024?").status == 0)
  }

  @Test func initCopiesAllExportsOrNone() throws {
    try folder.write(SampleExports.plain + Array("Police,satisfied,4,x\r\n".utf8), to: "other/plain.csv")
    let outcome = try program.run("init", "forum", "--from", "plain.csv", "other/plain.csv")
    #expect(outcome.status == 1 && outcome.messages.contains("exports/plain.csv: is there already"))
    #expect(try folder.files() == ["other/plain.csv", "plain.csv"])
  }

  @Test func initKeepsWhatIsThere() throws {
    try folder.write(Array("mine\n".utf8), to: "forum/survey.yaml")
    #expect(try program.run("init", "forum", "--from", "plain.csv").status == 1)
    #expect(try folder.text(of: "forum/survey.yaml") == "mine\n")
    #expect(try folder.files(in: "forum") == ["survey.yaml"])
  }

  @Test func standardInputGivesTheSameFigures() throws {
    let piped = try program.run("summarise", "-", "--json", input: Data(SampleExports.plain)).json()
    #expect(try figures(piped) == figures(try program.run("summarise", "plain.csv", "--json").json()))
  }

  @Test func theCountsAreThoseOfTheFile() throws {
    let json = try program.run("summarise", "plain.csv", "--json", "--by", "q1").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    let categories = try #require(questions[1]["categories"] as? [[String: Any]])
    let counts = categories.map { ($0["label"] as? String ?? "", $0["count"] as? Int ?? -1) }
    let text = String(decoding: SampleExports.plain, as: UTF8.self)
    for (label, count) in counts { #expect(text.components(separatedBy: ",\(label),").count - 1 == count, "\(label)") }
    #expect(counts.count == 5)
    #expect((json["breakdowns"] as? [Any])?.count == 1)
  }

  @Test func warningsAreErrorsWhenStrict() throws {
    try folder.write(SampleExports.ragged, to: "ragged.csv")
    let lenient = try program.run("summarise", "ragged.csv", "--json")
    #expect(lenient.status == 0 && lenient.messages.contains("ragged.csv:3"))
    #expect(((try lenient.json())["diagnostics"] as? [Any])?.isEmpty == false)
    #expect(try program.run("summarise", "ragged.csv", "--strict").status == 65)
    #expect(try program.run("summarise", "plain.csv", "--strict").status == 0)
  }

  @Test func theSchemaIsJSON() throws {
    let outcome = try program.run("schema", "summary")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(try outcome.json()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  /// The figures of each question, without where they come from.
  private func figures(_ summary: [String: Any]) throws -> [NSDictionary] {
    try #require(summary["questions"] as? [[String: Any]]).map { question in
      NSDictionary(
        dictionary: question.filter { ["kind", "base", "missing", "categories", "statistics"].contains($0.key) })
    }
  }
}
