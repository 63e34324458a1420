import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct DecidimAdapterTests {
  private static let fixed = ["ID", "Answered on", "IP Hash", "User status"]

  private static func reshaped(_ rows: [[String]]) throws -> [[String]] {
    let table = ExportTable(rows: rows.enumerated().map { ExportTable.Row(cells: $1, line: $0 + 1) })
    return try DecidimAdapter().reshape(table, companions: .none).rows.map(\.cells)
  }

  @Test(arguments: [
    (", , Agree, , ", "Agree"), ("Agree, , , ", "Agree"), (", , , Agree", "Agree"),
    (", Agree, , Neutral", "Agree, Neutral"),
    ("Agree", "Agree"), (", , , ", ""), ("Yes, and gladly", "Yes, and gladly"), ("", ""),
  ]) func theBlanksAroundAMatrixAnswerAreTakenAway(cell: String, answer: String) throws {
    let rows = [Self.fixed + ["1. How …/Food", "2. Why?"], ["a", "", "", "", cell, ", , as written"]]
    #expect(try Self.reshaped(rows)[1] == ["a", "", "", "", answer, ", , as written"])
  }

  @Test func onlyAMatrixWithGapsIsReshaped() {
    func needsReshaping(_ cell: String, heading: String = "1. How …/Food") -> Bool {
      DecidimAdapter().needsReshaping(
        ExportPreview(file: "a.csv", rows: [Self.fixed + [heading], ["a", "", "", "", cell]]))
    }
    #expect(needsReshaping(", , Agree, , "))
    #expect(!needsReshaping("Agree"))
    #expect(!needsReshaping(", , Agree, , ", heading: "1. How?"))
  }

  @Test func aQuestionKeepsItsSlashes() throws {
    let columns = try MadeUpExport([
      Self.fixed + ["1. Men/women?", "2. Men/women at …/the door", "2. Men/women at …/the desk/bar"],
      ["a", "", "", "", "", "", ""],
    ]).layout().columns
    #expect(columns[4].question == "Men/women?" && columns[4].item == nil && columns[4].code == "q1")
    #expect(columns[5].question == "Men/women at …" && columns[5].item == "the door")
    #expect(columns[6].item == "the desk/bar")
    #expect(columns[6].header == "2. Men/women at …/the desk/bar")
  }

  @Test(arguments: [
    ["id", "author/name", "category/id", "title/en", "description/en", "start_time", "attendees"],
    ["id", "category/id", "category/name/en", "scope/id", "title/ca", "body/ca", "endorsements"],
  ]) func listsOfMeetingsAndProposalsAreRefused(headings: [String]) throws {
    let recognition = try #require(
      DecidimAdapter().recognise(ExportPreview(file: "a.csv", rows: [headings, headings.map { _ in "x" }])))
    #expect(recognition.refusal?.contains("survey component") == true)
  }

  @Test func numberedQuestionsAloneAreNotDecidim() {
    let rows = [["Name", "Day", "Side", "Place", "1. How?", "2. Why?"], ["A", "B", "C", "D", "E", "F"]]
    #expect(DecidimAdapter().recognise(ExportPreview(file: "a.csv", rows: rows)) == nil)
  }

  @Test func nothingButTheQuestionsBecomesAQuestion() throws {
    let (guessed, layout) = try MadeUpExport([
      Self.fixed + ["1. Which side?", "2. How …/Food", "2. How …/Music"],
      ["a1", "2024-05-01 10:00:00", "f00", "Registered", "Police", "good", "bad"],
      ["a2", "2024-05-01 10:00:00", "f01", "Registered", "Police", "bad", "bad"],
      ["a3", "2024-05-01 10:00:00", "f02", "Unregistered", "Community", "good", "good"],
    ]).guess()
    #expect(guessed.definition.questions.map(\.id) == ["q1", "q2_1", "q2_2"])
    #expect(layout.facts.responseID == [0])
  }
}
