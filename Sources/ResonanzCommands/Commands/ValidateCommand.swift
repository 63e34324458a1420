import ArgumentParser
import Disclosure
import EvaluationPipeline
import Reporting
import SurveyModel

/// `resonanz validate`: checks a code book, and that its columns are in its exports.
struct ValidateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "validate", abstract: "Checks a survey.yaml and whether its exports fit it.",
      discussion: """
        Every fault is named with its line, then the exports are read once and what does not fit is named too.

          resonanz validate Surveys/kosizu-symposium-2024
        """)
  }

  @Argument(help: "A folder with a survey.yaml, or a survey.yaml.", completion: .file())
  var survey: String

  @Flag(help: "Take every warning as an error (exit code 65).")
  var strict = false

  @Flag(
    help: "List every text that stands for no declared answer, also those that may be one respondent's own words.")
  var showUnknown = false

  func run() throws {
    guard Evaluation.definitionPath(survey) != nil else {
      throw CommandFailure(
        message: "\(survey): there is no survey.yaml; `resonanz init FOLDER --from EXPORT` writes one",
        code: CommandFailure.failure)
    }
    let outcome = try Evaluation(inputs: [survey], isStrict: strict, showsUnknownLabels: showUnknown).run()
    let material = outcome.material
    let warnings = outcome.diagnostics.count { $0.severity >= .warning }
    let questions = material.summary.questions.count
    let records = material.sources.reduce(0) { $0 + $1.imported }
    try StandardOutput.write(
      "\(survey): \(questions) questions fit \(records) responses in \(material.sources.count) export(s)"
        + (warnings > 0 ? ", with \(warnings) kind(s) of warnings above\n" : "\n")
        + (material.summary.planDigest.map { "plan of the analysis: sha256 \($0)\n" } ?? ""))
    guard outcome.unknownLabels.isEmpty else {
      throw CommandFailure(
        message: "\(outcome.unknownLabels.count) question(s) do not fit: map the texts above in survey.yaml",
        code: CommandFailure.badData)
    }
  }
}
