import ArgumentParser
import PracticeDefinitions
import SurveyModel

/// `resonanz practice check`: says what keeps a practice from being handed in.
struct PracticeCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: "Checks a practice.yaml against its form: limits, choices, what must be said.",
      discussion: """
        Every fault is named with its line, and what could be better as a warning.

          resonanz practice check Surveys/kosizu
        """)
  }

  @Argument(help: "A folder with a practice.yaml, or a practice.yaml.", completion: .file())
  var practice: String

  @Flag(help: "Take every warning as an error (exit code 65).")
  var strict = false

  func run() throws {
    try CommandFailure.translating {
      guard let path = DefinitionFile.practicePath(practice) else {
        throw CommandFailure(
          message: "\(practice): there is no practice.yaml; `resonanz practice init FOLDER` writes one",
          code: CommandFailure.failure)
      }
      let reading = try DefinitionFile.practice(path)
      DiagnosticLines.write(reading.warnings)
      let count = reading.warnings.count
      guard !strict || count == 0 else {
        throw CommandFailure(
          message: "\(path): \(count) warning(s) above, taken as errors", code: CommandFailure.badData)
      }
      let form = reading.practice.template.title.text(in: "en")
      try StandardOutput.write(
        "\(path): fits the \(form), with \(reading.practice.events.count) event(s)"
          + (count > 0 ? " and \(count) warning(s) above\n" : "\n"))
    }
  }
}
