import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct LimeSurveyAdapterTests {
  private static let metadata = ["id", "submitdate", "lastpage", "startlanguage", "startdate", "interviewtime"]

  @Test func recordsWhoWhenAndWhatBecameOfIt() throws {
    let rows = [
      Self.metadata + ["Q1"], ["1", "2024-03-12 10:00:00", "4", "de", "2024-03-12 09:50:00", "600.5", "A1"],
      ["2", "", "2", "de", "2024-03-12 09:50:00", "60", "A1"], ["3", "", "0", "de", "2024-03-12 09:50:00", "0", ""],
      ["4", "", "0", "de", "2024-03-12 09:50:00", "51.3", "A1"],
    ]
    let facts = try MadeUpExport(rows).layout().facts
    #expect(facts.responseID == [0] && facts.submitted == 1 && facts.language == 3 && facts.started == 4)
    #expect(facts.duration == 5)
    let dispositions = rows.dropFirst().map { row in
      facts.dispositions.first { $0.applies(to: row[$0.column]) }?.disposition
    }
    #expect(dispositions == [.complete, .partial, .notStarted, .partial])
  }

  @Test func theDayOfAFormWithoutDatesIsNoTime() throws {
    let rows = [
      ["id", "submitdate", "lastpage", "Q1"], ["1", "1980-01-01 00:00:00", "4", "A1"], ["2", "", "1", "A2"],
    ]
    let layout = try MadeUpExport(rows).layout()
    #expect(layout.facts.submitted == nil && layout.columns[1].role == .metadata)
    #expect(layout.facts.dispositions.first { $0.applies(to: rows[1][$0.column]) }?.disposition == .complete)
  }

  @Test func twoDimensionsAreKeptApart() throws {
    let rows = [
      ["id", "submitdate", "lastpage", "Q1[SQ001][1]", "Q1[SQ001][2]", "g0[R1_C1]", "g0[R1_C2]", "Q2[1]", "Q2[2]"],
      ["1", "", "1", "A1", "A2", "1", "", "A3", "A1"],
    ]
    let columns = try MadeUpExport(rows).layout().columns
    #expect(columns[3...6].map(\.item) == ["SQ001", "SQ001", "R1", "R1"])
    #expect(columns[3...6].map(\.scale) == ["1", "2", "C1", "C2"])
    #expect(columns[7...8].map(\.item) == ["1", "2"] && columns[7].scale == nil)
    #expect(columns[3].code == "Q1" && columns[3].header == "Q1[SQ001][1]")
  }

  @Test func codeAndTextWithAnySeparator() throws {
    for separator in [" - ", " | ", "._.", "; ", " => "] {
      let rows = [
        ["id\(separator)Response ID", "submitdate\(separator)Date submitted", "lastpage\(separator)Last page"]
          + ["q1\(separator)How was it?", "q2[SQ1]\(separator)What? [Food]"], ["1", "", "1", "4", "Yes"],
      ]
      let columns = try MadeUpExport(rows).layout().columns
      #expect(columns.map(\.role) == [.metadata, .metadata, .metadata, .answer, .answer])
      #expect(columns[3].code == "q1" && columns[3].question == "How was it?")
      #expect(columns[4].code == "q2" && columns[4].question == "What?" && columns[4].item == "Food")
    }
  }

  @Test func otherIsNoCodeOfItsOwn() throws {
    let rows =
      [["id", "submitdate", "lastpage", "Q1", "Q1[other]"]]
      + (0..<12).map {
        ["\($0)", "", "1", ["A1", "A2", "-oth-"][$0 % 3], $0 % 3 == 2 ? "word \($0)" : ""]
      }
    let question = try MadeUpExport(rows).guess().guessed.definition.questions[0]
    #expect(question.kind.categories.map(\.isOther) == [true, false, false] || question.kind.categories.count == 3)
    #expect(question.kind.categories.count { $0.isOther } == 1)
    #expect(question.otherText == ColumnName("Q1[other]"))
  }

  @Test func aVVFileTellsNotShownFromLeftBlank() throws {
    let text =
      "Response ID\tDate submitted\tLast page\tStart language\tHow was it?\tWhat? [Food]\tWhat? [Music]\tWhy?\n"
      + "id\tsubmitdate\tlastpage\tstartlanguage\tQ1\tQ2_SQ001\tQ2_SQ002\tQ3\n"
      + "1\t2024-03-12 10:00:00\t4\tde\tA1\tY\t\tit{newline}was {lbrace}good}\n"
      + "2\t2024-03-12 10:00:00\t4\tde\tA2\t\t\t{question_not_shown}\n"
      + "3\t2024-03-12 10:00:00\t4\tde\tA1\t{question_not_shown}\t{question_not_shown}\t\n"
    let export = MadeUpExport(text: text, delimiter: "\t")
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.text.wordings.first?.text) == ["How was it?", "What?", "Why?"])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings(1) == ["0", "noAnswer", "notAsked"])
    #expect(imported.readings(2)[1...] == ["notAsked", "noAnswer"])
    #expect(!guess.layout.conventions.blanksAreUndetermined)
  }

  @Test func marksInAVVFileAreReadBack() {
    #expect(LimeSurveyVV.plain("{quote}a{quote}{newline}b{tab}c{cr}") == "\"a\"\nb\tc\r")
    #expect(LimeSurveyVV.plain("{lbrace}newline}") == "{newline}")
    #expect(LimeSurveyVV.plain(LimeSurveyVV.notShown) == LimeSurveyVV.notShown)
    let table = ExportTable(rows: [ExportTable.Row(cells: ["a{newline}b", "{question_not_shown}"], line: 7)])
    let reshaped = try? LimeSurveyAdapter().reshape(table, companions: .none)
    #expect(reshaped?.rows == [ExportTable.Row(cells: ["a\nb", "{question_not_shown}"], line: 7)])
  }

  @Test(arguments: [
    ["Name", "Response", "Comment"], ["Q1", "Q2", "Q3"], ["Food: taste", "Food: amount", "Music: volume"],
    ["Choose [one]", "Choose [two]", "Why?"],
  ])
  func tablesMadeByHandAreNotTaken(headings: [String]) throws {
    let rows = [headings, headings.map { _ in "4" }]
    #expect(LimeSurveyAdapter().recognise(try MadeUpExport(rows).preview())?.confidence ?? 0 <= 0.5)
  }
}
