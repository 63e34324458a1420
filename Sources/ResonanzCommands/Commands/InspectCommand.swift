import ArgumentParser
import EvaluationPipeline
import Foundation
import Reporting

/// Says what an export is: the command `resonanz inspect`.
struct InspectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "inspect", abstract: "Says what an export is: platform, encoding, respondents, columns, questions.",
      discussion: """
        No answer is shown, only headings, kinds and counts; what was noticed about the data is counted as in a report.

        With --json: one object for one file, a list for several.
          file, platform, confidence (0 to 1), because
          encoding, delimiter, quote, headerRows
          records       how many below the headings hold anything
          dispositions  {disposition, records}: what became of them by the
                        platform's word; empty where it says nothing
          response      as in summary.json: from records to respondents
          dataQuality   as `dataQuality.overall` of summary.json
          columns       {index, header, role, filled, distinct}, from 0
          questions     {id, text, kind, battery, columns, categories,
                        decimal, dateOrder}, guessed
          diagnostics   as in summary.json

          resonanz inspect results.csv
          resonanz inspect results.csv --json
        """)
  }

  @Argument(help: "The exports; `-` reads one from standard input.", completion: .file())
  var files: [String]

  @OptionGroup var reading: ReadingArguments

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name an export") }
  }

  func run() throws {
    let inspections = try CommandFailure.translating {
      try files.map { try ExportInspection(try Evaluation.export($0), declared: reading.declared) }
    }
    for inspection in inspections { DiagnosticLines.write(inspection.diagnostics) }
    if json {
      let values = inspections.map(InspectionJSON.value)
      try StandardOutput.write((values.count == 1 ? values[0] : .array(values)).text)
    } else {
      for inspection in inspections { try StandardOutput.write(InspectionPage.text(inspection)) }
    }
  }
}
