import Foundation
import FoundationXML
import Testing

/// The commands that write reports and charts.
@Suite struct ReportTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
  }

  private static let files = [
    "charts/q1.svg", "charts/q2.svg", "charts/q3.svg", "index.html", "report.md", "summary.json",
  ]

  @Test func everyFileIsWrittenAndNamed() throws {
    let outcome = try program.run("report", "plain.csv", "--output", "out")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(try folder.files(in: "out") == Self.files)
    #expect(outcome.text.hasSuffix("out/index.html\n"))
    let summary = try program.run("summarise", "plain.csv", "--json")
    #expect(try folder.bytes(of: "out/summary.json") == summary.output)
  }

  @Test func theSurveysNameIsTheFolderByDefault() throws {
    #expect(try program.run("report", "plain.csv", "--format", "json").status == 0)
    #expect(try folder.files(in: "Reports").contains("plain/summary.json"))
  }

  @Test func theSecondRunGivesTheSameBytes() throws {
    for output in ["first", "second", "second"] {
      #expect(try program.run("report", "plain.csv", "--by", "q1", "--output", output).status == 0)
    }
    #expect(try folder.files(in: "first") == folder.files(in: "second"))
    for file in try folder.files(in: "first") {
      #expect(try folder.bytes(of: "first/\(file)") == folder.bytes(of: "second/\(file)"), "\(file)")
    }
  }

  @Test func twinsShareTheirFiguresAndHaveFilesOfTheirOwn() throws {
    let outcome = try program.run("report", "plain.csv", "--language", "de,en", "--output", "out")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let charts = ["de", "en"].flatMap { language in (1...3).map { "charts/\(language)/q\($0).svg" } }
    let pages = ["report.de.html", "report.de.md", "report.en.html", "report.en.md", "summary.json"]
    #expect(try folder.files(in: "out") == charts + pages)
    for language in ["de", "en"] {
      #expect(try program.run("report", "plain.csv", "--language", language, "--output", language).status == 0)
      #expect(try folder.bytes(of: "\(language)/index.html") == folder.bytes(of: "out/report.\(language).html"))
      #expect(try folder.bytes(of: "\(language)/summary.json") == folder.bytes(of: "out/summary.json"))
    }
  }

  @Test func languagesThatDoNotExistAreRefused() throws {
    for languages in ["fr", "de,fr", "de,", ""] {
      let outcome = try program.run("report", "plain.csv", "--language", languages, "--output", "out")
      #expect(outcome.status == 64 && outcome.output.isEmpty, "\(languages)")
    }
  }

  /// Without the programs that PDF and Word need, one line each says what to install, and all else is there.
  @Test func aMissingProgramLeavesOutItsFormatAlone() throws {
    let bare = ["PATH": folder.url.path, "RESONANZ_WEASYPRINT": "/nowhere/weasyprint"]
    let outcome = try program.run(
      ["report", "plain.csv", "--format", "docx,pdf,html,json", "--output", "out"], environment: bare)
    #expect(outcome.status == 1)
    let charts = Self.files.filter { $0.hasPrefix("charts/") }
    #expect(try folder.files(in: "out") == charts + ["index.html", "summary.json"])
    let lines = outcome.messages.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("report.pdf: not written") && $0.contains("pipx install 'weasyprint>=70'") })
    #expect(lines.contains { $0.contains("report.docx: not written") && $0.contains("apt-get install pandoc") })
    let nothing = try program.run(
      ["report", "plain.csv", "--format", "docx", "--output", "none"], environment: bare)
    #expect(nothing.status == 1 && nothing.output.isEmpty)
    #expect(try !folder.files().contains { $0.hasPrefix("none/") })
  }

  @Test func chartsOfAnEarlierReportAreRemovedAndNothingElse() throws {
    #expect(try program.run("chart", "plain.csv", "q1", "-o", "gone.svg").status == 0)
    try folder.write(Array(folder.bytes(of: "gone.svg")), to: "out/charts/gone.svg")
    try folder.write([1], to: "out/charts/drawn-by-hand.svg")
    try folder.write([1], to: "out/charts/notes.txt")
    try folder.write([1], to: "out/gone.svg")
    #expect(try program.run("report", "plain.csv", "--output", "out").status == 0)
    #expect(
      try folder.files(in: "out")
        == (Self.files + ["charts/drawn-by-hand.svg", "charts/notes.txt", "gone.svg"]).sorted())
    #expect(try program.run("report", "plain.csv", "--format", "json", "--output", "out").status == 0)
    #expect(try folder.files(in: "out").contains("charts/q1.svg"), "JSON alone leaves the charts of the pages")
  }

  /// A folder in the place of a file, and a file in the place of a folder, stop even those who may write everywhere.
  @Test(arguments: ["out/report.md/keep", "out/charts"])
  func aReportThatCannotBeWrittenLeavesTheOldOne(obstacle: String) throws {
    try folder.write(Array("old".utf8), to: obstacle)
    try folder.write(Array("old".utf8), to: "out/index.html")
    let before = try folder.files()
    let outcome = try program.run("report", "plain.csv", "--output", "out")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("cannot be written"))
    #expect(try folder.files() == before)
    #expect(try folder.text(of: "out/index.html") == "old")
  }

  @Test(arguments: ["q1", "q2", "q3"])
  func oneChartIsTheOneOfTheReport(question: String) throws {
    let outcome = try program.run("chart", "plain.csv", question)
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(XMLParser(data: outcome.output).parse())
    #expect(try program.run("chart", "plain.csv", question, "-o", "one.svg").output.isEmpty)
    #expect(try folder.bytes(of: "one.svg") == outcome.output)
    #expect(try program.run("report", "plain.csv", "--output", "out").status == 0)
    #expect(try drawnTexts(outcome.output) == drawnTexts(folder.bytes(of: "out/charts/\(question).svg")))
  }

  @Test func theSamplesMakeReports() throws {
    for survey in ["kosizu-symposium-2022", "kosizu-symposium-2024", "dialogue-forum-2025"] {
      let path = Program.repository.appending(path: "Surveys/\(survey)").path
      #expect(try program.run("validate", path, "--strict").status == 0, "\(survey)")
      #expect(try program.run("report", path, "--output", survey).status == 0)
      #expect(try folder.files(in: "\(survey)/charts").count >= 5, "\(survey)")
    }
  }

  /// The words of a chart, in the order of drawing.
  private func drawnTexts(_ svg: Data) throws -> [Substring] {
    let text = String(decoding: svg, as: UTF8.self)
    let texts = text.matches(of: /<text [^>]*>([^<]*)/).map(\.1)
    try #require(!texts.isEmpty)
    return texts
  }
}
