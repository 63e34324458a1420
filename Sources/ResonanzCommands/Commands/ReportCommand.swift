import ArgumentParser
import Disclosure
import EvaluationPipeline
import Foundation
import Reporting
import SurveyModel

/// `resonanz report`: writes the evaluation report of a survey.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: "Writes the evaluation report of a survey: HTML, PDF, Word, Markdown, charts, summary.json.",
      discussion: """
        Every file is written beside its place and renamed when all are complete. Charts of an earlier report that are
        no longer in it are removed. In one language the files are index.html, report.pdf, report.docx and report.md, in several
        report.de.html, report.en.html and so on; summary.json holds for all. A format whose program is missing is left out,
        all others are written, and the exit code is 1.

          resonanz report Surveys/kosizu-symposium-2024
          resonanz report Surveys/kosizu-symposium-2024 --format html,docx,pdf --language de,en
          resonanz report export.csv --by q5 --language de --output /tmp/report
        """)
  }

  @OptionGroup var survey: SurveyArguments

  @Option(help: "What the report is about: \(ReportType.allCases.map(\.rawValue).joined(separator: " or ")).")
  var type: ReportType = .event

  @Option(
    help:
      "How much the evidence of a practice says: \(EvidenceLength.allCases.map(\.rawValue).joined(separator: ", ")).")
  var length: EvidenceLength?

  @Flag(help: "Add figures weighted to the population that `weights:` in survey.yaml declares.")
  var weights = false

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "The formats, separated by commas: \(ReportArguments.formatNames.joined(separator: ", ")).",
      discussion: "pdf needs WeasyPrint, docx needs pandoc and rsvg-convert."))
  var formats: ReportArguments.FormatList = .standard

  @Option(help: "The folder to write to; Reports/ and the id of the survey by default.", completion: .directory)
  var output: String?

  @Option(
    name: .customLong("language"),
    help: "The language of the report, en or de, or both as `de,en`. The survey's own by default.")
  var languages: ReportArguments.LanguageList?

  @Option(help: "The date to print, as 2024-03-31; none by default, so that the same input gives the same bytes.")
  var date: String?

  func validate() throws {
    if let date, !ReportArguments.isDate(date) { throw ValidationError("--date takes a day such as 2024-03-31") }
    if type == .practiceEvidence, survey.breakdown != nil || !survey.sides.isEmpty || weights {
      throw ValidationError("--by, --compare and --weights are for one event; a practice's surveys declare their own")
    }
    if type == .event, length != nil { throw ValidationError("--length goes with --type practice-evidence") }
    if output?.isEmpty == true { throw ValidationError("--output names a folder; `.` is this one") }
  }

  func run() throws {
    let report = try evaluate()
    let folder = OutputFolder(path: output ?? "Reports/\(report.id)")
    let output = try CommandFailure.translating {
      let output = try ReportArguments.output(
        of: report, length: length ?? .short, languages: languages?.languages ?? [report.language],
        formats: formats.names)
      try folder.write(output.files)
      for (charts, names) in output.charts { try folder.removeCharts(in: charts, except: names) }
      return output
    }
    if !output.files.isEmpty {
      try StandardOutput.write(Self.account(of: report, files: output.files, folder: folder.path))
    }
    guard output.unwritten.isEmpty else {
      throw CommandFailure(
        message: output.unwritten.map { "\($0.paths.joined(separator: ", ")): not written: \($0.reason)" }
          .joined(separator: "\n"), code: CommandFailure.failure)
    }
  }

  private func evaluate() throws -> ReportSubject {
    guard type == .practiceEvidence else {
      return .event(try survey.evaluate(date: date, isWeighted: weights).material)
    }
    guard survey.inputs.count == 1, let path = DefinitionFile.practicePath(survey.inputs[0]) else {
      throw CommandFailure(
        message: "\(survey.inputs[0]): there is no practice.yaml; `resonanz practice init FOLDER` writes one",
        code: CommandFailure.failure)
    }
    var options = EvaluationPipeline.Options()
    options.level = survey.level
    options.date = date
    options.isLenient = survey.lenient
    return .practice(try PracticeEvaluation(path: path, options: options, isStrict: survey.strict).run())
  }

  /// What was done, in a few lines.
  private static func account(of report: ReportSubject, files: [OutputFile], folder: String) -> String {
    var lines: [String]
    switch report {
    case .event(let material): lines = account(of: material)
    case .practice(let material): lines = ["\(material.events.count) events"]
    }
    let charts = files.count(where: \.isChart)
    let pages = files.filter { !$0.isChart }.map(\.path)
    lines.append("written: \(pages.joined(separator: ", ")) and \(charts) charts")
    lines.append("\(folder)/\(pages.first ?? "")")
    return TerminalText.lines(lines)
  }

  private static func account(of material: ReportMaterial) -> [String] {
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
    return lines
  }
}
