import Foundation
import Testing

/// An answer that is not declared stops its question, and the person who can mend that is told how.
@Suite struct UnknownLabelTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(Array(SampleExports.definition.utf8), to: "sample/survey.yaml")
    let typed = String(decoding: SampleExports.plain, as: UTF8.self).replacing(
      "Community", with: SampleExports.secret, maxReplacements: 1)
    try folder.write(Array(typed.utf8), to: "sample/exports/plain.csv")
  }

  @Test func theQuestionIsLeftOutAndTheBlockNamesOnlyWhatSeveralGave() throws {
    let outcome = try program.run("summarise", "sample", "--json")
    let json = try outcome.json()
    #expect(outcome.status == 0)
    #expect((json["questions"] as? [Any])?.isEmpty == true)
    #expect((json["stopped"] as? [[String: Any]])?.map { $0["cells"] as? Int } == [12])
    #expect(
      outcome.messages.contains("labels:\n  side:  # 1 Police\n    Community:  # in 11 cell(s)\n    # and 1 further"))
    #expect(!outcome.text.contains("Community") && !outcome.messages.contains(SampleExports.secret))
    let all = try program.run("validate", "sample", "--show-unknown")
    #expect(all.messages.contains("\(SampleExports.secret):  # in 1 cell(s)"))
  }

  @Test func lenientCountsThemAsUnreadable() throws {
    let json = try program.run("summarise", "sample", "--json", "--lenient").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect((questions[0]["missing"] as? [String: Int])?["unreadable"] == 12)
    #expect((json["stopped"] as? [Any])?.isEmpty == true)
  }

  @Test func aPastedBlockMendsTheDefinition() throws {
    let labels = "labels:\n  side:\n    Community: refused\n    \(SampleExports.secret): no-answer\n"
    try folder.write(Array((SampleExports.definition + labels).utf8), to: "sample/survey.yaml")
    let json = try program.run("summarise", "sample", "--json").json()
    let questions = try #require(json["questions"] as? [[String: Any]])
    let missing = try #require(questions[0]["missing"] as? [String: Int])
    #expect(missing["refused"] == 11 && missing["noAnswer"] == 1)
  }
}
