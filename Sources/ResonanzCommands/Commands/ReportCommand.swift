import ArgumentParser
import Disclosure
import EvaluationPipeline
import Foundation
import PracticeDefinitions
import Reporting
import SurveyModel

/// `resonanz report`: writes the evaluation report of a survey.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: "Writes the evaluation report of a survey: HTML, Markdown, charts, summary.json.",
      discussion: """
        Every file is written beside its place and renamed when all are complete. Charts of an earlier report that are
        no longer in it are removed.

          resonanz report Surveys/kosizu-symposium-2024
          resonanz report export.csv --by q5 --language de --output /tmp/report
        """)
  }

  @OptionGroup var survey: SurveyArguments

  @Option(help: "What the report is about: \(ReportType.allCases.map(\.rawValue).joined(separator: " or ")).")
  var type: ReportType = .event

  @Flag(help: "Add figures weighted to the population that `weights:` in survey.yaml declares.")
  var weights = false

  @Option(
    name: .customLong("format"),
    help: "The formats, separated by commas: \(ReportArguments.formatNames.joined(separator: ", ")).")
  var formats: ReportArguments.FormatList = .all

  @Option(help: "The folder to write to; Reports/ and the id of the survey by default.", completion: .directory)
  var output: String?

  @Option(help: "The language of the report: en or de. The survey's own by default.")
  var language: ReportLanguage?

  @Option(help: "The date to print, as 2024-03-31; none by default, so that the same input gives the same bytes.")
  var date: String?

  func validate() throws {
    if let date, !ReportArguments.isDate(date) { throw ValidationError("--date takes a day such as 2024-03-31") }
    if output?.isEmpty == true { throw ValidationError("--output names a folder; `.` is this one") }
  }

  func run() throws {
    if type == .practiceEvidence { return try runPractice() }
    let material = try survey.evaluate(date: date, isWeighted: weights).material
    let folder = OutputFolder(path: output ?? "Reports/\(material.summary.definition.id)")
    let files = try ReportArguments.files(
      of: material, language: language ?? .main(of: material), formats: formats.names)
    try CommandFailure.translating {
      try folder.write(files)
      let charts = files.filter { $0.path.hasPrefix("charts/") }.map { String($0.path.dropFirst("charts/".count)) }
      if !charts.isEmpty { try folder.removeCharts(in: "charts", except: Set(charts)) }
    }
    try StandardOutput.write(Self.account(of: material, files: files, folder: folder.path))
  }

  private func runPractice() throws {
    guard survey.inputs.count == 1, let path = DefinitionFile.practicePath(survey.inputs[0]) else {
      throw CommandFailure(message: "name a folder with a practice.yaml", code: CommandFailure.failure)
    }
    var options = EvaluationPipeline.Options()
    options.level = survey.level
    options.date = date
    let material = try PracticeEvaluation(path: path, options: options).run()
    let document = PracticeReport.document(of: material, language: language ?? .english)
    let folder = OutputFolder(path: output ?? "Reports/\(material.practice.id)")
    let files = try ReportFiles.files(of: document).map { OutputFile(path: $0.path, bytes: $0.bytes) }
    try CommandFailure.translating { try folder.write(files) }
  }

  /// What was done, in a few lines.
  private static func account(of material: ReportMaterial, files: [OutputFile], folder: String) -> String {
    let response = material.summary.response
    var lines = ["\(response.returned) responses, \(material.summary.questions.count) questions"]
    if let rate = response.rate {
      let percent = (rate.value * 1_000).rounded() / 10
      let members = rate.denominator.members == .attended ? "attended" : "were invited"
      lines[0] += ", response rate \(percent) % of those who \(members)"
    }
    if let breakdown = material.summary.breakdown {
      let shown = breakdown.groups.count { $0.withheld == nil }
      lines.append(
        "compared: \(shown) groups by `\(breakdown.question.id)`; \(breakdown.groups.count - shown) withheld")
    }
    if !material.guesses.isEmpty {
      lines.append("there is no survey.yaml: kinds and scales are guessed (`resonanz init` writes the guesses down)")
    }
    let charts = files.count { $0.path.hasPrefix("charts/") }
    let pages = files.map(\.path).filter { !$0.hasPrefix("charts/") }
    lines.append("written: \(pages.joined(separator: ", ")) and \(charts) charts")
    lines.append("\(folder)/\(pages.first ?? "")")
    return TerminalText.lines(lines)
  }
}
