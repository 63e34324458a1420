import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

@Suite struct DefinitionGuesserTests {
  /// A guess in short: id, kind, number of columns, and the battery.
  private func outline(_ export: MadeUpExport) throws -> [String] {
    let guess = try export.guess()
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    return guess.guessed.definition.questions.map { question in
      "\(question.id) \(question.kindName) \(question.columns.count)" + (question.battery.map { " in \($0)" } ?? "")
    }
  }

  @Test func rowsOnOneScaleAreABattery() throws {
    let export = MadeUpExport(
      [["How was it? [Food]", "How was it? [Music]", "Why?"]]
        + (0..<12).map { ["\($0 % 5 + 1)", "\($0 % 3 + 2)", "because of \($0)"] })
    #expect(try outline(export) == ["q1_1 rating 1 in q1", "q1_2 rating 1 in q1", "q3 text 1"])
    let guess = try export.guess().guessed.definition
    #expect(guess.batteries == [Battery(id: "q1", text: "How was it?")])
    #expect(guess.questions[0].kind == guess.questions[1].kind)
    #expect(guess.questions[0].text == "Food")
  }

  @Test(arguments: [["Food", ""], ["1", "0"], ["TRUE", "FALSE"], ["x", ""]])
  func tickBoxesAreSeveralChoice(marks: [String]) throws {
    let rows = (0..<12).map { row in
      ["\(row)"]
        + ["Food", "Music"].enumerated().map { column, option in
          row % (column + 2) == 0 ? (marks[0] == "Food" ? option : marks[0]) : marks[1]
        }
    }
    #expect(try outline(MadeUpExport([["id", "What? [Food]", "What? [Music]"]] + rows)) == ["q2 multiple 2"])
  }

  @Test func optionsTickedEquallyOftenAreSeveralChoiceToo() throws {
    let headings = [["Respondent ID", "What?", "", "Why?"], ["", "Food", "Music", "Open-Ended Response"]]
    let ticks = [["Food", ""], ["", "Music"], ["Food", ""], ["", "Music"], ["Food", "Music"]]
    let rows = ticks.enumerated().map { row, ticks in ["\(row + 11)"] + ticks + ["reason \(row)"] }
    let export = MadeUpExport(headings + rows)
    #expect(try outline(export) == ["q2 multiple 2", "q4 text 1"])
  }

  @Test func wordsBesideOtherBelongToTheQuestionAndCommentsDoNot() throws {
    let answers = ["Tea", "Coffee"]
    let rows: [[String]] = (0..<12).map { row in
      [answers[row % 2], "word \(row)", answers[(row + 1) % 2], row % 4 == 0 ? "other \(row)" : ""]
    }
    let questions = ["How was it?", "", "And the food?", ""]
    let subheadings = ["Response", "Comments:", "Response", "Other (please specify)"]
    let export = MadeUpExport([questions, subheadings] + rows)
    #expect(try outline(export) == ["q1 single 1", "q2 text 1", "q3 single 2"])
    let food = try export.guess().guessed.definition.questions[2]
    #expect(food.kind.categories.map(\.isOther) == [false, false, true])
  }

  @Test func wordsBesideAnAnswerThatTakesWordsItselfAreAQuestion() throws {
    let ways = ["Train", "Bus", "On foot"]
    let rows = (0..<12).map { [ways[$0 % 3], ""] } + [["camel", "what a ride"], ["sledge", ""], ["kayak", ""]]
    let export = MadeUpExport([["How did you come?", ""], ["Response", "Other (please specify)"]] + rows)
    #expect(try outline(export) == ["q1 single 1", "q2 text 1"])
  }

  @Test func wordsBesideARatingAreAQuestion() throws {
    let scale = ["Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied"]
    let rows = (0..<12).map { [scale[$0 % 4], $0 % 3 == 0 ? "word \($0)" : ""] }
    let export = MadeUpExport([["How was it?", ""], ["Response", "Other (please specify)"]] + rows)
    #expect(try outline(export) == ["q1 rating 1", "q2 text 1"])
  }

  @Test func limeSurveyGuessesTellNotAskedFromNo() throws {
    let headings = ["id", "submitdate", "lastpage", "Q1[SQ001]", "Q1[SQ002]", "Q2"]
    let rows = (0..<12).map { row in
      ["\(row + 1)", "2024-03-12 10:00:00", "3"]
        + (row < 6 ? ["Yes", row < 3 ? "Yes" : "No", "No"] : ["N/A", "N/A", "Yes"])
    }
    let export = MadeUpExport([headings] + rows)
    #expect(try outline(export) == ["Q1 multiple 2", "Q2 single 1"])
    let guess = try export.guess()
    let readings = try export.imported(with: guess.guessed.definition, layout: guess.layout).readings(0)
    #expect(readings == ["0+1", "0", "notAsked"].flatMap { Array(repeating: $0, count: $0 == "notAsked" ? 6 : 3) })
  }

  @Test func headingsThatComeTwiceAreNamedByPosition() throws {
    let export = MadeUpExport([["Why?", "Age", "Why?"]] + (0..<9).map { ["a \($0)", "\(20 + $0)", "b \($0)"] })
    let definition = try export.guess().guessed.definition
    #expect(definition.questions.map { $0.columns[0].position } == [1, nil, 3])
    #expect(try outline(export) == ["q1 text 1", "q2 number 1", "q3 text 1"])
  }

  @Test func aMarkInEveryBlankCellIsFound() throws {
    let rows = (0..<10).map { [["Yes", "No", "n/a"][$0 % 3], $0 % 2 == 0 ? "n/a" : "word \($0)", "note \($0)"] }
    let export = MadeUpExport([["Again?", "Why?", "Notes"]] + rows)
    #expect(try export.guess().layout.conventions.blankMark == "n/a")
    #expect(try outline(export) == ["q1 single 1", "q2 text 1", "q3 text 1"])
  }

  @Test func joinedAnswersInAGridAreNoCombinations() throws {
    let cells = ["Talks, Food", "Food", "Talks, Networking", "Food, Networking"]
    let rows = (0..<16).map { [cells[$0 % 4], cells[($0 + 1) % 4]] }
    let export = MadeUpExport([["What? [Monday]", "What? [Tuesday]"]] + rows)
    #expect(try outline(export) == ["q1 multiple 1", "q2 multiple 1"])
  }

  /// Whatever columns stand together, the guess reads them without a finding.
  @Test(arguments: 0..<30) func aGuessReadsItsOwnFile(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let samples = (0..<8).map { _ in SampleColumn.all.randomElement(using: &generator) ?? SampleColumn.all[0] }
    let rows = (0..<60).map { row in samples.map { $0.cells[row % $0.cells.count] } }
    _ = try outline(MadeUpExport([samples.enumerated().map { "\($1.heading) (\($0))" }] + rows))
  }
}
