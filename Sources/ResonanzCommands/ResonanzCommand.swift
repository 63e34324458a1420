import ArgumentParser
import Foundation
import Reporting

/// The program: its commands, its version, and what becomes of errors.
package struct ResonanzCommand: ParsableCommand {
  /// The version, as CHANGELOG.md counts it.
  package static let version = "0.1.0"

  /// The name, the summary and the list of commands.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resonanz",
      abstract: "Turns exports of feedback surveys into honest statistics, accessible charts and evaluation reports.",
      discussion: """
        Start with a look at an export, then write its code book, correct the guesses in it, and make the report:

          resonanz inspect export.csv
          resonanz init Surveys/my-event --from export.csv
          resonanz report Surveys/my-event

        SURVEY is a folder with a survey.yaml; a bare export works too, on guesses that every output declares.
        """,
      version: version,
      subcommands: [
        InspectCommand.self, InitCommand.self, ValidateCommand.self, SummariseCommand.self, ReportCommand.self,
        ChartCommand.self, ImportCommand.self, LintCommand.self, PracticeCommand.self, SchemaCommand.self,
      ])
  }

  /// Creates the command; the argument parser fills it.
  package init() {}

  /// Runs the command line and ends the process with its exit code.
  package static func runToExit() {
    // A reader that closes the pipe early (`resonanz … | head`) has what it wanted: that is success.
    signal(SIGPIPE) { _ in _exit(0) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      // A message may name headings, which come from a file.
      let lines = failure.message.split(separator: "\n").map { TerminalText.safe(String($0)) }
      StandardError.write("resonanz: \(lines.joined(separator: "\n"))\n")
      Self.exit(withError: ExitCode(failure.code))
    } catch {
      Self.exit(withError: error)
    }
  }
}
