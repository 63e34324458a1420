import Foundation
import Testing

/// What is said where a code book and its exports do not fit each other.
@Suite struct CodeBookFitTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "sample/exports/plain.csv")
  }

  private func validate(_ sources: String, _ questions: String) throws -> Program.Outcome {
    let definition = "resonanz: 1\nid: sample\ntitle: Sample\n\(sources)\nquestions:\n\(questions)\n"
    try folder.write(Array(definition.utf8), to: "sample/survey.yaml")
    return try program.run("validate", "sample")
  }

  private let sources = "sources: [{file: exports/plain.csv}]"

  @Test func wrongColumnsAreNamedAtTheirLinesAllAtOnce() throws {
    let outcome = try validate(
      sources,
      """
        - {id: side, text: Side?, kind: text, column: Sides}
        - id: words
          text: Words?
          kind: text
          column: Something else
        - {id: fine, text: Fine?, kind: text, column: Comments}
      """)
    #expect(outcome.status == 65)
    #expect(
      outcome.messages.contains(
        "sample/survey.yaml:6, column \"Sides\": question `side` reads a column that exports/plain.csv does not have; did you mean \"Side\"?"
      ), "\(outcome.messages)")
    #expect(outcome.messages.contains("sample/survey.yaml:10, column \"Something else\""), "\(outcome.messages)")
    #expect(outcome.messages.contains("`resonanz inspect` lists the columns"))
    #expect(!outcome.messages.contains("fine"))
  }

  @Test(arguments: [
    ("encoding: latin", "sample/survey.yaml:4: encoding `latin` is not known; it is one of `utf-8`, "),
    ("encoding: utf8", "did you mean `utf-8`?"),
    ("delimiter: colon", "delimiter `colon` is not known; it is one of `,`"),
    ("platform: limesurvy", "did you mean `limesurvey`?"),
  ])
  func unknownNamesInSourcesAreNamedAtTheirLine(key: String, message: String) throws {
    let outcome = try validate(
      "sources: [{file: exports/plain.csv, \(key)}]", "  - {id: side, text: Side?, kind: text, column: Side}")
    #expect(outcome.status == 65)
    #expect(
      outcome.messages.contains("sample/survey.yaml:4: ") && outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func anExportOutsideOfTheFolderIsNotRead() throws {
    try folder.write(SampleExports.plain, to: "plain.csv")
    for path in ["../plain.csv", "exports/../../plain.csv", folder.url.appending(path: "plain.csv").path] {
      let outcome = try validate(
        "sources: [{file: \(path)}]", "  - {id: side, text: Side?, kind: text, column: Side}")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("survey.yaml:4: ") && outcome.messages.contains("leads out of the folder"))
    }
  }

  @Test func theSameExportIsNotCountedTwice() throws {
    try folder.write(SampleExports.plain, to: "sample/exports/again.csv")
    let outcome = try validate(
      "sources: [{file: exports/plain.csv}, {file: exports/again.csv}]",
      "  - {id: side, text: Side?, kind: text, column: Side}")
    #expect(outcome.status == 65)
    #expect(
      outcome.messages.contains("sample/exports/again.csv: this is the same export as sample/exports/plain.csv"),
      "\(outcome.messages)")
    let bare = try program.run("summarise", "sample/exports/plain.csv", "sample/exports/again.csv")
    #expect(bare.status == 65 && bare.messages.contains("the same export"))
  }

  @Test func moreFormsThanGuestsAreAWarning() throws {
    let question = "  - {id: side, text: Side?, kind: text, column: Side}"
    let outcome = try validate("population: {attended: 20}\n\(sources)", question)
    #expect(outcome.status == 0)
    #expect(
      outcome.messages.contains("warning: survey.yaml: 24 forms came back, but `attended` says 20"),
      "\(outcome.messages)")
    #expect(try !validate("population: {attended: 24}\n\(sources)", question).messages.contains("forms came back"))
  }

  @Test func numbersAndDaysAreReadAsDeclaredOrAsTheColumnShows() throws {
    let rows = ["1.234,3/4/2024", "2.500,3/5/2024", "\"3,5\",3/25/2024"]
    try folder.write(Array((["Amount,Day"] + rows).joined(separator: "\n").utf8), to: "sample/exports/plain.csv")
    let questions = """
        - {id: amount, text: How much?, kind: number, column: Amount}
        - {id: day, text: When?, kind: date, column: Day}
      """
    let shown = try validate(sources, questions)
    #expect(shown.status == 0)
    #expect(shown.messages.contains("`decimal: comma` declares it (2 times)"), "\(shown.messages)")
    #expect(shown.messages.contains("`date-order: month-day-year` declares it (2 times)"), "\(shown.messages)")
    let inspection = try program.run("inspect", "sample/exports/plain.csv")
    #expect(inspection.text.contains("q1: decimal comma, q2: month-day-year"), "\(inspection.text)")
    #expect(try program.run("init", "again", "--from", "sample/exports/plain.csv").status == 0)
    let written = try folder.text(of: "again/survey.yaml")
    #expect(written.contains("decimal: comma") && written.contains("date-order: month-day-year"))
    #expect(try program.run("validate", "again").messages.isEmpty)
  }

  @Test func inspectSaysWhatIsOddInTheRecords() throws {
    try folder.write(SampleExports.ragged, to: "ragged.csv")
    let outcome = try program.run("inspect", "ragged.csv", "--json")
    #expect(outcome.status == 0)
    let diagnostics = try #require(try outcome.json()["diagnostics"] as? [[String: Any]])
    let codes = diagnostics.compactMap { $0["code"] as? String }
    for code in ["unmatched-opening-quote", "long-record", "short-record"] {
      #expect(codes.contains(code), "\(codes)")
    }
    #expect(
      outcome.messages.contains("ends before the last heading") && outcome.messages.contains("beyond the last heading"))
    #expect(!outcome.messages.contains(SampleExports.secret))
  }
}
