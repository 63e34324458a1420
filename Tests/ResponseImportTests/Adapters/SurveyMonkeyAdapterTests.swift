import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SurveyMonkeyAdapterTests {
  private static let question = "Which sessions did you attend?"

  private func summary(of export: MadeUpExport) throws -> [String] {
    let guess = try export.guess()
    return guess.guessed.definition.questions.map { "\($0.kind.name) \($0.kind.categories.count)" }
  }

  @Test func recordsWhoAndWhen() throws {
    let rows = [
      ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "language", "How was it?"],
      ["", "", "", "", "", "", "Response"],
      ["11334455667", "216437765", "06/06/2023 05:10:40 PM", "06/06/2023 05:12:01 PM", "", "de", "Gut"],
    ]
    let facts = try MadeUpExport(rows).layout().facts
    #expect(facts.responseID == [0] && facts.started == 2 && facts.submitted == 3 && facts.language == 5)
    #expect(facts.dispositions.isEmpty, "there is no completion flag")
  }

  @Test func longNumbersTellItFromATableMadeByHand() throws {
    let byHand = try MadeUpExport([["Respondent ID", "How was it?"], ["1", "4"], ["2", "5"]]).preview()
    let exported = try MadeUpExport([["Respondent ID", "How was it?"], ["11334455667", "4"]]).preview()
    #expect(SurveyMonkeyAdapter().recognise(byHand)?.confidence == 0.5)
    #expect(SurveyMonkeyAdapter().recognise(exported)?.confidence == 0.85)
  }

  @Test func numbersInPlaceOfTextsAreTheOptionsChosen() throws {
    let headings = [
      ["Respondent ID", Self.question, "", "", "How was it?"], ["", "Opening", "Panel", "Closing", "Response"],
    ]
    let rows = [["1", "", ""], ["1", "2", ""], ["", "2", ""], ["", "", ""], ["1", "", ""]].enumerated().map {
      ["1133445566\($0)"] + $1 + ["4"]
    }
    let export = MadeUpExport(headings + rows)
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions[0].kind.name == "multiple")
    #expect(
      guess.guessed.definition.questions[0].kind.categories.map { $0.label.text(in: "en") } == [
        "Opening", "Panel", "Closing",
      ])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings() == ["0", "0+1", "1", "noAnswer", "0"])
    #expect(imported.findings == [])
  }

  @Test func optionsThatManyChoseTogetherAreNoRanks() throws {
    let headings = [
      ["Respondent ID", Self.question, "", "", "Side"], ["", "Opening", "Panel", "Closing", "Response"],
    ]
    let rows = (0..<9).map { row in
      ["\(11_334_455_600 + row)"] + (row < 7 ? ["1", "2", "3"] : ["1", "", "3"]) + [["Police", "Community"][row % 2]]
    }
    #expect(try summary(of: MadeUpExport(headings + rows)) == ["multiple 3", "single 2"])
  }

  @Test(arguments: [
    (["more time", "a break"], "text"), (["12", "30"], "number"), (["12/24/2023", "12/31/2023"], "date"),
  ])
  func whatIsTypedIsNoChoiceHoweverOftenItComes(texts: [String], kind: String) throws {
    let headings = [["Respondent ID", "What was missing?"], ["", "Open-Ended Response"]]
    let rows = (0..<20).map { ["\(11_334_455_600 + $0)", texts[$0 % 2]] }
    #expect(try MadeUpExport(headings + rows).guess().guessed.definition.questions.map(\.kind.name) == [kind])
  }

  @Test func numbersOfAMatrixAreNoOptions() throws {
    let headings = [["Respondent ID", "How good was it?", "", "Why?"], ["", "Food", "Music", "Open-Ended Response"]]
    let rows = [["1", "2"], ["3", "2"], ["5", "4"], ["4", "4"]].enumerated().map {
      ["1133445566\($0)"] + $1 + ["reason \($0)"]
    }
    #expect(try summary(of: MadeUpExport(headings + rows)) == ["rating 5", "rating 5", "text 0"])
  }

  @Test func chosenOptionsInOneCell() throws {
    let headings = [["Respondent ID", Self.question, "How was it?"], ["", "Response", "Response"]]
    let cells = ["Opening, Panel", "Panel", "Panel, Closing", "Opening, Closing", "Opening"]
    let rows = (0..<20).map { ["\(11_334_455_600 + $0)", cells[$0 % 5], "Good"] }
    #expect(try summary(of: MadeUpExport(headings + rows))[0] == "multiple 3")
  }

  @Test func ranksAreDeclared() throws {
    let headings = [
      ["Respondent ID", "Rank these", "", "", "Why?"], ["", "Food", "Music", "Talks", "Open-Ended Response"],
    ]
    let ranks = [
      ["1", "2", "3"], ["2", "1", "3"], ["3", "2", "1"], ["1", "3", "2"], ["2", "3", "1"], ["1", "2", "N/A"],
    ]
    let rows = ranks.enumerated().map { ["1133445566\($0)"] + $1 + ["x"] }
    let columns = try MadeUpExport(headings + rows).layout().columns
    #expect(columns[1...3].allSatisfy { $0.declared?.kind == .rank && $0.missingMarks == ["N/A": .notApplicable] })
    let ratings = ["1", "2", "3"].map { [$0, $0, $0] } + ["3", "2", "1"].map { [$0, "3", "3"] }
    let rated = headings + ratings.enumerated().map { ["1133445566\($0)"] + $1 + ["x"] }
    #expect(try MadeUpExport(rated).layout().columns[1...3].allSatisfy { $0.declared == nil })
  }

  @Test func aMatrixWithSeveralAnswersKnowsRowAndColumn() throws {
    let sample = try #require(SampleExport.surveyMonkey.first { $0.name.hasPrefix("a matrix with several") })
    let columns = try MadeUpExport(sample.rows).layout().columns
    #expect(columns[3...6].map(\.item) == ["Talks", "Talks", "Food", "Food"])
    #expect(columns[3...6].map(\.scale) == ["useful", "long", "useful", "long"])
    #expect(columns[3].header == "What fits? [Talks - useful]")
  }

  @Test func seenAndNotTickedIsNotNotAsked() throws {
    let headings = ["", "StartDate", "EndDate", "q0001", "q0002_0001", "q0002_0002"]
    let rows = (0..<12).map { row -> [String] in
      let marks = [["The panel", "Not selected"], ["Not selected", "Not selected"], ["NA", "NA"]][row % 3]
      return ["\(row + 1)", "5/10/18 4:01", "5/10/18 4:06", ["Good", "Bad", "NA"][row % 3]] + marks
    }
    let export = MadeUpExport([headings] + rows)
    let guess = try export.guess()
    #expect(guess.layout.conventions.blankMark == nil)
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings(1).prefix(3) == ["0", "noAnswer", "notAsked"])
    #expect(imported.readings(0)[2] == "notAsked")
    #expect(imported.findings == [])
  }

  @Test(arguments: [
    ["Q1", "Q2", "Q3"], ["Q1001", "Q1002", "Q1003"], ["q1", "q2_1", "q2_2"], ["q2021", "q2022", "q2023"],
  ])
  func numbersOfQuestionsAloneAreNoStatisticsExport(headings: [String]) throws {
    #expect(SurveyMonkeyAdapter().recognise(try MadeUpExport([headings, ["4", "5", "3"]]).preview()) == nil)
  }

  @Test func renamedOptionsWithAMarkInEveryBlankCell() throws {
    let headings = ["Respondent ID", "Sessions: first", "Sessions: second", "Helped: bot", "Helped: wiki", "Why?"]
    let rows = (0..<12).map { row in
      [
        "\(11_334_455_600 + row)", row % 2 == 0 ? "Opening session" : "n/a", row % 3 == 0 ? "Panel on water" : "n/a",
        row % 4 == 0 ? "1" : "n/a", row % 2 == 0 ? "1" : "n/a", row % 2 == 0 ? "n/a" : "word \(row)",
      ]
    }
    let export = MadeUpExport([headings] + rows)
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == ["multiple", "multiple", "text"])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings(0).prefix(4) == ["0+1", "noAnswer", "0", "1"])
    #expect(imported.readings(1).prefix(4) == ["0+1", "noAnswer", "1", "noAnswer"])
  }

  @Test func emptyRecordsBetweenRecordsAreNoRespondents() throws {
    let text =
      "Respondent ID,How was it?,Why?,\r\r\n,Response,Open-Ended Response,Comments:\r\r\n11334455667,Good,yes,\r\r\n"
    let export = MadeUpExport(text: text)
    let layout = try export.layout()
    #expect(layout.platform == .surveyMonkey && layout.headerRows == 2)
    let guess = try export.guess()
    #expect(try export.imported(with: guess.guessed.definition, layout: guess.layout).counts.imported == 1)
  }

  @Test(arguments: [
    [
      ["Q1. How was it?"], ["Answer Choices", "Response Percent", "Responses"], ["Good", "60.0%", "6"],
      ["", "Answered", "10"],
    ],
    [["Q1. How was it?", ""], ["Answer Choices", "Responses", ""], ["Good", "60.0%", "6"], ["", "Skipped", "0"]],
    [["Frage 1"], ["Antwortoptionen", "Beantwortungen"], ["Gut", "60,0%"]],
  ])
  func theSummaryIsRefused(rows: [[String]]) throws {
    let best = PlatformAdapters.best(for: ExportPreview(file: "summary.csv", rows: rows))
    #expect(best.adapter.platform == .surveyMonkey && best.recognition.confidence > 0.9)
    #expect(best.recognition.refusal?.contains("All responses data") == true)
    #expect(best.adapter.layout(of: ExportPreview(file: "summary.csv", rows: rows)).columns.count == rows[0].count)
  }
}
