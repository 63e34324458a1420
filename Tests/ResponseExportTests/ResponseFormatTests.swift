import Foundation
import SurveyModel
import TestSupport
import Testing

@testable import ResponseExport

/// What the formats write for each kind of answer and for each reason why there is none.
@Suite struct ResponseFormatTests {
  private static let yesNo = [Category(code: 1, label: "yes, mostly"), Category(code: 7, label: "no")]
  private static let definition = SurveyDefinition(
    id: "Forum 2025", title: "Forum", languages: ["en"],
    questions: [
      Question(
        id: "open", text: "Open?", kind: .single(yesNo), location: .cell(ColumnName("A")), otherText: ColumnName("A2")),
      Question(id: "why, then", text: "Why?", kind: .multiple(yesNo), location: .cell(ColumnName("B"))),
      Question(id: "years", text: "Years", kind: .number(NumberRange()), location: .cell(ColumnName("C"))),
      Question(id: "day", text: "Day", kind: .date, location: .cell(ColumnName("D"))),
      Question(id: "words", text: "Words", kind: .text, location: .cell(ColumnName("E"))),
    ])

  private static var batch: ResponseBatch {
    var selections = SelectionColumn(categoryCount: 2)
    selections.append(chosen: [1])
    selections.append(.notAsked)
    return ResponseBatch(
      completion: [.complete, .partial],
      columns: [
        .coded([AnswerCode(category: 1), AnswerCode(.refused)]), .multiple(selections),
        .number([.value(2.5), .missing(.unreadable)]),
        .date([
          CalendarDay(year: 2025, month: 3, day: 9).map(Answer.value) ?? .missing(.unreadable), .missing(.brokeOff),
        ]),
        .text([.value(WrittenText(byteCount: 4)), .missing(.noAnswer)]),
      ], ownWords: [[true, false], [], [], [], []],
      paradata: Paradata(
        durations: [95.5, nil], languages: ["de", nil], days: [CalendarDay(year: 2025, month: 3, day: 10), nil]))
  }

  private func lines(_ format: any ResponseFormat) -> [String] {
    let fields = ResponseField.fields(of: Self.definition)
    let rows = (0..<2).map { respondent in
      format.line(
        fields,
        ResponseField.values(
          of: respondent, number: respondent + 1, in: Self.batch, fields: fields, definition: Self.definition),
        definition: Self.definition)
    }
    return ([format.opening(fields)] + rows).filter { !$0.isEmpty }
  }

  @Test func csvHasOneColumnAnAnswerOfASeveralChoice() {
    #expect(
      lines(CSVResponseFormat()) == [
        "response,completion,duration,language,submitted,open,open[own words],\"why, then[1]\",\"why, then[7]\",years,day,words\r\n",
        "1,complete,95.5,de,2025-03-10,7,1,0,1,2.5,2025-03-09,1\r\n",
        "2,partial,,,,refused,no-answer,not-asked,not-asked,unreadable,broke-off,no-answer\r\n",
      ])
  }

  @Test func jsonLinesAreObjectsThatSayWhyThereIsNoValue() throws {
    let lines = lines(JSONLinesResponseFormat())
    #expect(lines.count == 2)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["open"] as? Int == 7 && first["why, then"] as? [Int] == [7] && first["years"] as? Double == 2.5)
    #expect(first["duration"] as? Double == 95.5 && first["submitted"] as? String == "2025-03-10")
    let second = try #require(try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(second["language"] is NSNull)
    #expect((second["why, then"] as? [String: String]) == ["missing": "not-asked"])
  }

  @Test func theDataPackageNamesEveryColumnAndEveryReason() throws {
    let package = DataPackage(
      of: Self.definition, file: "r.csv", format: CSVResponseFormat(),
      funnel: RespondentFunnel(joined: 2, leftOut: [.test: 3]), findings: ImportFindings(questions: 5),
      blanksAreUndetermined: true, definitionFile: "r.yaml")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(try package.json())) as? [String: Any])
    #expect(json["name"] as? String == "forum-2025")
    let resource = try #require((json["resources"] as? [[String: Any]])?.first)
    let schema = try #require(resource["schema"] as? [String: Any])
    let fields = try #require(schema["fields"] as? [[String: Any]])
    #expect(fields.compactMap { $0["name"] as? String } == ResponseField.fields(of: Self.definition).map(\.name))
    let marks = (schema["missingValues"] as? [[String: String]])?.compactMap { $0["value"] }
    #expect(marks == MissingReason.allCases.map(\.mark))
  }

  @Test func noTwoColumnsHaveOneName() {
    let ids = ["completion", "duration", "a", "a[1]", "a[own words]", "submitted", "duration (2)"]
    let questions = ids.map { id in
      Question(
        id: id, text: "?", kind: id == "a" ? .multiple(Self.yesNo) : .date, location: .cell(ColumnName("A")),
        otherText: id == "a" ? ColumnName("B") : nil)
    }
    let definition = SurveyDefinition(id: "x", title: "x", questions: questions)
    let names = ResponseField.fields(of: definition).map(\.name)
    #expect(Set(names).count == names.count && names.count == 5 + 6 + 3)
    let read = definition.readingTypedResponses(in: "x.csv").questions
    let columns = read.flatMap { $0.location.columns + [$0.otherText].compactMap { $0 } }.map(\.header)
    #expect(columns == Array(names.dropFirst(5)))
  }

  /// A day of submission is only there to be compared with days that were given.
  @Test func onlyFormsThatAskForADayGoWithTheDayOfSubmission() {
    var definition = Self.definition
    #expect(ResponseField.fields(of: definition).map(\.name).contains("submitted"))
    definition.questions.removeAll { $0.kind == .date }
    #expect(!ResponseField.fields(of: definition).map(\.name).contains("submitted"))
  }

  /// What stands in the file is the number itself, in digits that every reader of tables takes.
  @Test func decimalsComeBackBitByBit() {
    var generator = SeededGenerator(seed: 20_261_122)
    for _ in 0..<2_000 {
      let exponent = Int.random(in: -30...30, using: &generator)
      let number = Double("\(Int.random(in: -999_999...999_999, using: &generator))e\(exponent)") ?? 0
      let text = DecimalText.text(of: number)
      #expect(Double(text) == number && !text.contains("e"), "\(number) → \(text)")
    }
  }
}
