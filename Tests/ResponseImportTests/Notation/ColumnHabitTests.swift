import SurveyModel
import Testing

@testable import ResponseImport

/// What the other cells of a column, the question and the file say about a cell that can be read in two ways.
@Suite struct ColumnHabitTests {
  private func imported(
    _ cells: [String], _ kind: QuestionKind = .number(NumberRange()), question: CellNotation = CellNotation(),
    file: CellNotation = CellNotation()
  ) throws -> Imported {
    var one = OneQuestion(kind, conventions: ExportConventions(notation: file))
    one.definition.questions[0].notation = question
    return try one.imported(cells.map { [$0] })
  }

  @Test(arguments: [
    (["1.234", "3,5"], ["1234.0", "3.5"], ["settled-by-column"]),
    (["1.234", "3.5"], ["1.234", "3.5"], ["settled-by-column"]),
    (["1,234", "1.234,5"], ["1.234", "1234.5"], ["settled-by-column"]),
    (["1.234", "1.234.567"], ["1234.0", "1234567.0"], ["settled-by-column"]),
    (["1.234", "1'234.5"], ["1.234", "1234.5"], ["settled-by-column"]),
    (["1.234", "1 234"], ["unreadable", "1234.0"], ["ambiguous-notation"]),
    (["1.234", "2", "x"], ["unreadable", "2.0", "unreadable"], ["ambiguous-notation", "no-number"]),
    (["1.234", "2,5", "2.5"], ["unreadable", "2.5", "2.5"], ["contradictory-notation"]),
  ])
  func theColumnDecidesItsDecimalMark(cells: [String], readings: [String], findings: [String]) throws {
    let imported = try imported(cells)
    #expect(imported.readings() == readings)
    #expect(imported.findings == findings)
    let backwards = try self.imported(cells.reversed())
    #expect(backwards.readings() == readings.reversed())
  }

  @Test func aDeclarationGoesBeforeTheColumnAndTheColumnBeforeTheFile() throws {
    let comma = CellNotation(decimalMark: .comma)
    #expect(try imported(["1.234"], question: comma).readings() == ["1234.0"])
    #expect(try imported(["1.234"], file: comma).readings() == ["1234.0"])
    #expect(try imported(["1.234", "2.5"], file: comma).readings() == ["1.234", "2.5"])
    #expect(try imported(["1.234", "2,5", "2.5"], file: comma).readings() == ["unreadable", "2.5", "2.5"])
    #expect(try imported(["1.234"], file: comma).findings == [])
    let against = try imported(["1.234", "2.5"], question: comma)
    #expect(against.readings() == ["1234.0", "2.5"])
    #expect(against.findings == ["contradicts-notation"])
  }

  @Test(arguments: [
    (["3/4/2024", "25/4/2024"], ["2024-04-03", "2024-04-25"], ["settled-by-column"]),
    (["3/4/2024", "4/25/2024"], ["2024-03-04", "2024-04-25"], ["settled-by-column"]),
    (["3/4/2024", "5/5/2024", "2024-01-02"], ["unreadable", "2024-05-05", "2024-01-02"], ["ambiguous-notation"]),
    (["3/4/2024", "25/4/2024", "4/25/2024"], ["unreadable", "2024-04-25", "2024-04-25"], ["contradictory-notation"]),
  ])
  func theColumnDecidesItsDateOrder(cells: [String], readings: [String], findings: [String]) throws {
    let imported = try imported(cells, .date)
    #expect(imported.readings() == readings)
    #expect(imported.findings == findings)
    #expect(try self.imported(cells.reversed(), .date).readings() == readings.reversed())
  }

  @Test func serialNumbersAreReadOnlyWhereDeclared() throws {
    #expect(try imported(["46139", "3/4/2024"], .date).readings() == ["unreadable", "unreadable"])
    let serial = CellNotation(dateOrder: .spreadsheetSerial)
    let declared = try imported(["46139", "3/4/2024", "2024-01-02"], .date, question: serial)
    #expect(declared.readings() == ["2026-04-27", "unreadable", "2024-01-02"])
    #expect(declared.findings == ["ambiguous-notation"])
    #expect(try imported(["46139"], .date, file: serial).readings() == ["2026-04-27"])
  }

  @Test func aWarningAsksForTheLine() throws {
    let messages = try [
      imported(["1.234"]), imported(["1.234", "2,5", "2.5"]), imported(["3/4/2024"], .date),
      imported(["3/4/2024", "25/4/2024", "4/25/2024"], .date),
    ].map(\.log.entries[0])
    #expect(messages.allSatisfy { $0.severity == .warning && $0.location.line == 2 })
    #expect(messages.map { $0.message.contains("declare `decimal: comma`") } == [true, true, false, false])
    #expect(messages.map { $0.message.contains("declare `date-order: ") } == [false, false, true, true])
  }

  @Test func theDeclaredUnitMayStandInTheCell() throws {
    let euros = QuestionKind.number(NumberRange(unit: "€"))
    #expect(
      try imported(["€ 1.200,50", "1.200,50 €", "7€", "12", "5 $"], euros).readings() == [
        "1200.5", "1200.5", "7.0", "12.0", "unreadable",
      ])
    let years = QuestionKind.number(NumberRange(unit: LocalisedText([("de", "Jahre"), ("en", "years")])))
    #expect(try imported(["12 Jahre", "3 years", "Jahre"], years).readings() == ["12.0", "3.0", "unreadable"])
  }
}

/// What a guess writes down about a column, and that the written definition reads it alike.
@Suite struct NotationGuessTests {
  @Test(arguments: [
    (["12,5", "1.234", "7"], "number", CellNotation(decimalMark: .comma), "behind a comma"),
    (["12.5", "1,234", "70"], "number", CellNotation(decimalMark: .point), "behind a point"),
    (["15", "1234", "70"], "number", CellNotation(), "every answer is one"),
    (["1.234", "15", "70"], "number", CellNotation(), "declare `decimal`"),
    (["1.234", "1,5", "1.5"], "number", CellNotation(), "written both ways"),
    (["3/4/2024", "4/25/2024", "5/6/2024"], "date", CellNotation(dateOrder: .monthDayYear), "month-day-year"),
    (["3/4/2024", "25/4/2024 10:00", "5/6/2024"], "date", CellNotation(dateOrder: .dayMonthYear), "day-month-year"),
    (["3/4/2024", "4/4/2024", "5/6/2024"], "date", CellNotation(), "declare `date-order`"),
    (["2024-03-04", "27.04.2026", "5. Mai 2024"], "date", CellNotation(), "calendar day"),
  ])
  func writesDownWhatTheColumnShows(cells: [String], kind: String, notation: CellNotation, note: String) throws {
    let export = MadeUpExport([["id", "How much?"]] + cells.enumerated().map { ["\($0 + 100)", $1] })
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == [kind])
    #expect(guess.guessed.definition.questions[0].notation == notation)
    #expect(guess.guessed.notes[0].text.contains(note), "\(guess.guessed.notes[0].text)")
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings().contains("unreadable") == note.contains("declare") || note == "written both ways")
  }

  @Test func columnsOfOneFileDecideThemselves() throws {
    let export = MadeUpExport([
      ["id", "Height", "Weight", "Seen", "Born"], ["100", "1,54", "52.3", "4/27/2026", "3/12/85"],
      ["101", "1.840", "1,923.5", "3/4/2026", "25/3/85"],
    ])
    let guess = try export.guess()
    #expect(
      guess.guessed.definition.questions.map(\.notation) == [
        CellNotation(decimalMark: .comma), CellNotation(decimalMark: .point), CellNotation(dateOrder: .monthDayYear),
        CellNotation(dateOrder: .dayMonthYear),
      ])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect((0..<4).map { imported.readings($0)[1] } == ["1840.0", "1923.5", "2026-03-04", "1985-03-25"])
    #expect(imported.findings == [])
  }
}
