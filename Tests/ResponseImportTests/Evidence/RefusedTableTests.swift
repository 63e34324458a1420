import CSVReading
import Foundation
import Testing

@testable import ResponseImport

@Suite struct RefusedTableTests {
  private func refusal(_ rows: [[String]]) -> String? {
    let preview = ExportPreview(file: "table.csv", rows: rows)
    let best = PlatformAdapters.best(for: preview)
    #expect(best.adapter.layout(of: preview).columns.count == preview.columnCount)
    return best.recognition.refusal
  }

  static let counted: [[[String]]] = [
    [["Answer", "Count", "Percent"], ["Yes", "12", "60%"], ["No", "8", "40%"]],
    [["Antwort", "Anzahl"], ["Ja", "4"], ["Nein", "3"]],
    [["Bewertung", "n", "%"], ["1", "2", "10"], ["2", "8", "40"], ["3", "10", "50"]],
    [["How was it?", "How was it? [PERCENTAGE]"], ["Good", "66.6"], ["Bad", "33.4"]],
    [["Which organisation?", "org4. Which organisation?"], ["A", "3"], ["B", "3"], ["C", "1"], ["D", "1"]],
    [
      ["Please select your gender", "socio2. Please select your gender"], ["Male", "232"], ["Female", "30"],
      ["", "10"],
    ],
    [["Where from?", "Group A", "Group B"], ["Town", "61.5", "20.25"], ["Village", "38.5", "79.75"]],
    [
      ["", "rec1. I am satisfied", "rec2. I am proud"], ["Strongly disagree", "8", "17"], ["Disagree", "30", "30"],
      ["Neither agree or disagree", "58", "54"], ["Agree", "103", "115"], ["Strongly Agree", "72", "55"],
    ],
    [
      ["Publications", "Yes", "No", ""], ["Were you acknowledged?", "182", "55", "36"],
      ["Were you an author?", "170", "69", ""],
    ],
    [["", "Yes", "No"], ["Do you work here?", "74.9", "25.1"]],
    [
      ["Region", "Visits", "Letters"], ["North", "20", "3"], ["South", "30", "4"], ["East", "40", "5"],
      ["Total", "90", "12"],
    ],
    [
      ["Question", "Answer", "Count", "Percent"], ["How was it?", "Good", "6", "60"],
      ["How was it?", "Bad", "4", "40"],
      ["Again?", "Yes", "10", "100"],
    ],
  ]

  @Test(arguments: counted) func tablesOfCountsAreRefused(rows: [[String]]) {
    let refusal = refusal(rows)
    #expect(refusal?.contains("counts or percentages") == true)
    #expect(refusal?.contains("platform: generic") == true)
  }

  /// Small surveys that look like tables of counts; each must be imported.
  static let surveys: [[[String]]] = [
    [["Name", "Food", "Talks"]] + (0..<10).map { ["Person \($0)", "\($0 % 5 + 1)", "\(($0 + 2) % 5 + 1)"] },
    [["ID", "Food", "Talks"]] + (0..<10).map { ["\($0 + 1)", "\($0 % 5 + 1)", "\(($0 + 2) % 5 + 1)"] },
    [["Teilnehmerin", "Anzahl"]] + (0..<10).map { ["T\($0)", "\($0 % 4)"] },
    [["Code", "Percent"], ["AB12", "60"], ["CD34", "40"]],
    [["Kürzel", "Prozent", "Gesamt"], ["AB", "33.3", "5"], ["CD", "33.3", "4"], ["EF", "33.4", "4"]],
    [["Name", "Food", "Talks"], ["A", "10", "10"], ["B", "10", "10"], ["Summe", "20", "20"]],
    [["Anything else?", "How many hours?"], ["It was good", "10"], ["More of it", "12"], ["Less coffee", "10"]],
    [["Anything else?", "Food", "Talks"], ["It was good", "50", "50"], ["More of it", "50", "50"]],
    [["Name", "Yes", "No"], ["A", "1", "0"], ["B", "0", "1"]],
    [["Which day?", "Yes", "No"], ["Monday", "1", "0"], ["Friday", "0", "1"]],
    [
      ["Satisfaction", "Age"], ["Very satisfied", "34"], ["Dissatisfied", "51"], ["Satisfied", "28"],
      ["Very dissatisfied", "60"],
    ],
    [
      ["Satisfaction", "Food", "Talks"], ["Very dissatisfied", "1", "2"], ["Dissatisfied", "2", "2"],
      ["Satisfied", "4", "3"],
      ["Very satisfied", "5", "5"],
    ],
    [["", "Food", "Talks"]] + (0..<10).map { ["respondent_\($0)", "\($0 % 5 + 1)", "\(($0 + 2) % 5 + 1)"] },
    [["Date", "n", "Percent"], ["2024-03-12", "4", "10"], ["2024-03-13", "5", "20"], ["2024-03-14", "4", "70"]],
    [["Timestamp", "Count"], ["2024/03/12 4:31:22 PM", "4"], ["2024/03/12 4:32:22 PM", "5"]],
    [["Allocate 100 points: A", "Allocate 100 points: B"], ["33.5", "66.5"], ["20", "80"], ["50", "50"]],
    [
      ["Was the food good?", "Was the food good?"], ["It was", "5"], ["Not at all", "1"], ["So so", "3"], ["Yes", "4"],
    ],
    [["Group", "How many?"], ["A", "12"], ["B", "8"], ["A", "9"]],
    [["Only heading"], ["4"], ["5"]],
  ]

  @Test(arguments: surveys) func smallSurveysAreNotRefused(rows: [[String]]) {
    #expect(refusal(rows) == nil)
  }

  @Test func codedThemesAreRefused() {
    let rows = [
      ["id", "ae7", "", ""], ["4", "Allows others to check", "Checking", ""], ["8", "", "", ""],
      ["9", "Checks and teaches", "Checking", "Teaching"], ["10", "It teaches everybody", "Teaching", ""],
      ["11", "Nothing at all", "None", ""], ["12", "No opinion on that", "None", ""],
    ]
    #expect(refusal(rows)?.contains("themes") == true)
    let options =
      [["id", "What?", "", ""]]
      + (0..<6).map { ["\($0)", $0 % 2 == 0 ? "Food" : "", "Music", $0 % 3 == 0 ? "Talks" : ""] }
    #expect(refusal(options) == nil)
    let trailing = [["id", "Why?", "", ""]] + (0..<6).map { ["\($0)", "because \($0)", "", ""] }
    #expect(refusal(trailing) == nil)
  }

  @Test func listsOfQuestionsAreRefused() {
    let rows = [
      ["Number", "Code", "Text", "Type"], ["", "", "Welcome", ""], ["1", "g0", "Where?", "Matrix"],
      ["2", "g1", "Again?", "Yes/No"], ["3", "g2", "Why?", "Text"],
    ]
    #expect(refusal(rows)?.contains("list of a form's questions") == true)
    let survey = [
      ["Name", "Type", "Text"], ["A", "Visitor", "Good"], ["B", "Staff", "Bad"], ["C", "Visitor", "Text"],
    ]
    #expect(refusal(survey) == nil)
  }

  @Test(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
  func publishedTablesAreRefusedAndTheirListsOfRecordsAreNot() throws {
    let folders = ["limesurvey/rse/published_2016_uk", "limesurvey/artifact-survey/coded"]
    var imported: [String] = []
    var refused = 0
    for folder in folders.map({ RealExport.folder.appending(path: $0).path }) {
      for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let input = RereadableInput.file(path: "\(folder)/\(file)")
        let reader = try RecordReader(
          source: input.open(), dialect: DialectDetector.detect(input).dialect, name: file)
        let batch = try #require(try reader.nextBatch(maximumRecords: 200))
        if refusal((0..<batch.count).map(batch.strings(record:))) == nil { imported.append(file) } else { refused += 1 }
      }
    }
    #expect(imported == ["currentEmp11.csv", "currentEmp16a.csv"], "these list a number for each respondent")
    #expect(refused > 100)
  }
}
