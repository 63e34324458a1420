import Foundation
import Testing

/// The command that says what an export is.
@Suite struct InspectTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  @Test func theJSONSaysWhatTheExportIs() throws {
    let outcome = try program.run("inspect", "plain.csv", "--json")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let json = try outcome.json()
    #expect(json["platform"] as? String == "generic")
    #expect(json["encoding"] as? String == "utf-8")
    #expect(json["delimiter"] as? String == ",")
    #expect(json["headerRows"] as? Int == 1)
    #expect(json["records"] as? Int == 24)
    #expect((json["columns"] as? [Any])?.count == 4)
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(questions.compactMap { $0["kind"] as? String } == ["single", "rating", "nps", "text"])
    #expect(questions.compactMap { $0["columns"] as? [Int] } == [[0], [1], [2], [3]])
  }

  @Test func severalFilesMakeAList() throws {
    let outcome = try program.run("inspect", "plain.csv", "plain.csv", "--json")
    #expect((try JSONSerialization.jsonObject(with: outcome.output) as? [Any])?.count == 2)
  }

  @Test func thePageNamesEveryQuestionAndNoAnswer() throws {
    let outcome = try program.run("inspect", "plain.csv")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    for text in ["24 records", "Side", "How satisfied are you?", "rating", "nps"] {
      #expect(outcome.text.contains(text))
    }
    for answer in ["Police", "very satisfied", SampleExports.secret] { #expect(!outcome.text.contains(answer)) }
  }

  @Test func standardInputIsAnExportToo() throws {
    let outcome = try program.run("inspect", "-", "--json", input: Data(SampleExports.plain))
    #expect(outcome.status == 0)
    #expect(try outcome.json()["records"] as? Int == 24)
  }
}
