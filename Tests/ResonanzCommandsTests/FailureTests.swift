import Foundation
import Testing

/// Exit codes, messages, and which stream they go to.
@Suite struct FailureTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
    try folder.write([], to: "empty.csv")
    try folder.write(Array("A,B\n".utf8), to: "headings.csv")
    try folder.write(Array("A,B\n1,2,3\n4,5,6\n".utf8), to: "ragged.csv")
    try folder.write(Array("E-Mail,Name\na@example.org,A\nb@example.org,B\n".utf8), to: "persons.csv")
    try folder.write([UInt8](0...255) + [UInt8](0...255), to: "binary.csv")
    try folder.write(
      Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 26) + Array("[Content_Types].xml".utf8)
        + Array(repeating: 0, count: 99) + Array("xl/workbook.xml".utf8), to: "results.xlsx")
  }

  @Test(
    arguments: [
      (["summarise", "nowhere.csv"], 1, "nowhere.csv: there is no such file"),
      (["summarise", "."], 1, "folder"),
      (["summarise", "plain.csv", "--by", "side"], 1, "`q1`"),
      (["chart", "plain.csv", "q9"], 1, "`q1`"), (["chart", "plain.csv", "q4"], 1, "no chart"),
      (["validate", "nowhere"], 1, "resonanz init"),
      (["summarise"], 64, "--help"), (["nonsense"], 64, "--help"),
      (["summarise", "plain.csv", "--level", "2"], 64, "0.999"),
      (["report", "plain.csv", "--date", "2024-02-30"], 64, "2024-03-31"),
      (["report", "plain.csv", "--output", ""], 64, "--output names a folder"),
      (["chart", "plain.csv", "q1", "--format", "svg", "-o", "plain.csv"], 1, "plain.csv: is there already"),
      (["chart", "plain.csv", "q1", "-o", "q1.jpg"], 64, "a chart cannot be written as jpg"),
      (["chart", "plain.csv", "q1", "-o", "/dev/null"], 1, "/dev/null: is there already"),
      (["report", "plain.csv", "--format", "papyrus"], 64, "html"), (["summarise", "-", "-"], 64, "once"),
      (["inspect", "empty.csv"], 65, "empty.csv: the file is empty"), (["inspect", "results.xlsx"], 65, "CSV"),
      (["summarise", "binary.csv"], 65, "binary.csv: this is not a text file"),
      (["summarise", "ragged.csv"], 65, "none of the 2 record(s) is a respondent: 2 malformed"),
      (["report", "persons.csv", "--output", "out"], 65, "persons.csv: no column holds answers"),
      (["init", "out", "--from", "persons.csv"], 65, "persons.csv: no column holds answers"),
      (["report", "headings.csv", "--output", "out"], 65, "headings.csv: there are headings but no answers"),
    ] as [([String], Int32, String)])
  func saysWhatIsWrongOnStandardErrorAlone(arguments: [String], status: Int32, message: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.files().count == 7, "nothing was written")
  }

  @Test func faultsOfACodeBookAreNamedWithTheirLines() throws {
    let definition = """
      resonanz: 1
      id: sample
      title: Sample
      sources:
        - file: exports/plain.csv
      questions:
        - id: useful
          text: Useful?
          kind: rating
          scale: zufrieden5
          column: Useful
        - id: useful
          text: Again?
          kind: guess
          column: Again

      """
    try folder.write(Array(definition.utf8), to: "sample/survey.yaml")
    let outcome = try program.run("validate", "sample")
    #expect(outcome.status == 65)
    for place in ["sample/survey.yaml:10: scale `zufrieden5`", "sample/survey.yaml:12:", "sample/survey.yaml:14:"] {
      #expect(outcome.messages.contains(place), "\(outcome.messages)")
    }
  }

  @Test func aFullDiskIsNoCrash() throws {
    for line in ["$0 summarise plain.csv > /dev/full", "$0 summarise plain.csv >&-"] {
      let outcome = try program.shell(line)
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("standard output"))
    }
  }

  @Test func aReaderThatHasEnoughIsNoFailure() throws {
    let survey = Program.repository.appending(path: "Surveys/kosizu-symposium-2024").path
    let whole = try program.run("summarise", survey, "--json")
    #expect(whole.output.count > 70_000, "more than fits into a pipe")
    let outcome = try program.shell("set -o pipefail; $0 summarise '\(survey)' --json | head -c 10")
    #expect(outcome.status == 0 && outcome.output.count == 10)
  }

  @Test(arguments: [
    [], ["inspect"], ["init"], ["validate"], ["summarise"], ["report"], ["chart"], ["lint"], ["schema"], ["practice"],
  ])
  func helpShowsExamples(command: [String]) throws {
    let outcome = try program.run(command + ["--help"])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(outcome.text.contains("\n  resonanz \(command.first ?? "report") "), "\(outcome.text)")
  }
}
