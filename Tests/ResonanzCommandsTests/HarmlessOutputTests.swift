import Foundation
import FoundationXML
import Testing

/// What respondents and form makers write does nothing in any output, and respondents' words stay in their file.
@Suite struct HarmlessOutputTests {
  private let folder: ScratchFolder
  private let program: Program

  init() throws {
    folder = try ScratchFolder()
    program = Program(folder: folder)
    try folder.write(SampleExports.plain, to: "plain.csv")
    try folder.write(SampleExports.hostile, to: "hostile.csv")
    try folder.write(SampleExports.ragged, to: "ragged.csv")
  }

  @Test(arguments: [["inspect"], ["inspect", "--json"], ["summarise"], ["summarise", "--json"], ["chart", "q3"]])
  func noControlCharacterReachesTheTerminal(command: [String]) throws {
    let outcome = try program.run([command[0], "hostile.csv"] + command.dropFirst())
    #expect(outcome.status == 0)
    #expect(controls(in: outcome.text).isEmpty)
    #expect(controls(in: outcome.messages).isEmpty)
  }

  @Test(arguments: [["TERM": "xterm-256color"], ["NO_COLOR": "1"], ["CLICOLOR_FORCE": "1"]])
  func plainWhereThereIsNoTerminal(environment: [String: String]) throws {
    for command in ["inspect", "summarise"] {
      let outcome = try program.run(command, "plain.csv", environment: environment)
      #expect(controls(in: outcome.text + outcome.messages).isEmpty)
    }
  }

  @Test func markupInAnswersIsText() throws {
    #expect(try program.run("report", "hostile.csv", "--output", "out", "--by", "q1").status == 0)
    let files = try folder.files(in: "out")
    #expect(files.count { $0.hasSuffix(".svg") } >= 4)
    for file in files {
      let text = try folder.text(of: "out/\(file)")
      #expect(controls(in: text).isEmpty, "\(file)")
      for markup in ["<script>alert", "<img src=x", "<b>A</b>"] {
        #expect(!text.contains(markup), "\(markup) in \(file)")
      }
      if file.hasSuffix(".svg") { #expect(XMLParser(data: Data(text.utf8)).parse(), "\(file)") }
      if file.hasSuffix(".json") { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
    let page = try folder.text(of: "out/index.html")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "shown as it was written")
    #expect(!page.contains(/(src|href)="(https?:)?\/\//), "nothing is fetched")
  }

  @Test func formulasAreNotTheFirstThingInACellOfMarkdown() throws {
    #expect(try program.run("report", "hostile.csv", "--output", "out", "--format", "markdown").status == 0)
    #expect(!(try folder.text(of: "out/report.md")).contains(/\|\s*=/))
  }

  @Test func nobodysWordsArePassedOn() throws {
    for file in ["plain.csv", "ragged.csv"] {
      #expect(try program.run("report", file, "--output", "out").status == 0)
      for path in try folder.files(in: "out") {
        #expect(!(try folder.text(of: "out/\(path)")).contains(secret), "\(path)")
      }
      for command in ["inspect", "summarise"] {
        let outcome = try program.run(command, file)
        #expect(!(outcome.text + outcome.messages).contains(secret), "\(command) \(file)")
      }
    }
  }

  /// An answer that is not declared is counted and placed, not quoted.
  @Test func notEvenInAMessageAboutThem() throws {
    try folder.write(Array(SampleExports.definition.utf8), to: "sample/survey.yaml")
    let export = String(decoding: SampleExports.plain, as: UTF8.self).replacing(
      "Community", with: secret, maxReplacements: 1)
    try folder.write(Array(export.utf8), to: "sample/exports/plain.csv")
    let outcome = try program.run("validate", "sample")
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("sample/exports/plain.csv:14, column \"Side\""), "\(outcome.messages)")
    #expect(!outcome.messages.contains(secret))
    #expect(try program.run("validate", "sample", "--strict").status == 65)
  }

  private let secret = SampleExports.secret

  /// Control characters other than those that end lines.
  private func controls(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" }
  }
}
