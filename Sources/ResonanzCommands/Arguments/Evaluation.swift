import CSVReading
import DefinitionFiles
import EvaluationPipeline
import Foundation
import Reporting
import SurveyDefinitions
import SurveyModel

/// One walk down the road for the command line: finds the inputs, shows progress, says what was found.
struct Evaluation {
  /// The inputs as the user named them.
  let inputs: [String]
  /// What is fixed about exports without a definition, where the command has options for it.
  var reading: ReadingArguments?
  /// What can be set.
  var options = EvaluationPipeline.Options()
  /// Whether warnings about the data are errors.
  var isStrict = false

  /// Whether every text that stands for no declared answer is shown, also those that one respondent alone gave.
  var showsUnknownLabels = false

  /// Evaluates the survey and says on standard error what a person should know about the data.
  ///
  /// - Parameter consume: takes the typed responses batch by batch.
  /// - Throws: `CommandFailure`.
  func run(
    consume: (ResponseBatch, SurveyDefinition) throws -> Void = { _, _ in }
  ) throws -> EvaluationOutcome {
    let (survey, outcome) = try CommandFailure.translating {
      let progress = ProgressLine()
      var options = options
      options.progress = { progress.add($0) }
      defer { progress.finish() }
      let input = try surveyInput()
      return (input, try EvaluationPipeline(options: options).evaluate(input, consume: consume))
    }
    let paths = survey.exports.map { ($0.declared.file, $0.input.name) }
    DiagnosticLines.write(outcome.diagnostics, paths: Dictionary(paths) { first, _ in first })
    StandardError.write(UnknownLabelBlock.text(outcome.unknownLabels, showsAll: showsUnknownLabels))
    guard outcome.funnel.respondents > 0 else {
      throw CommandFailure(
        message:
          "none of the \(outcome.funnel.records) record(s) is a respondent: \(Self.account(of: outcome.funnel)); "
          + "see what is said above, and `respondents:` in survey.yaml", code: CommandFailure.badData)
    }
    let warnings = outcome.diagnostics.count { $0.severity >= .warning }
    if isStrict, warnings > 0 {
      throw CommandFailure(
        message: "\(warnings) kind(s) of warnings about the data, and --strict was given", code: CommandFailure.badData)
    }
    return outcome
  }

  /// What became of the records that are no respondents, in the order of the reasons.
  private static func account(of funnel: RespondentFunnel) -> String {
    Exclusion.allCases.filter { funnel[$0] > 0 }.map { "\(funnel[$0]) \($0.rawValue)" }.joined(separator: ", ")
  }

  /// The survey that the inputs name.
  ///
  /// - Throws: `ReadingError`, `DefinitionError`, `PipelineError` or `CommandFailure`.
  private func surveyInput() throws -> SurveyInput {
    if inputs.count == 1,
      let path = Self.definitionPath(inputs[0]) ?? ExportedResponses(target: inputs[0]).definitionPath
    {
      try reading?.requireNone(beside: path)
      let file = try DefinitionFile.survey(path)
      DiagnosticLines.write(file.warnings)
      return try SurveyInput(
        definition: file.definition, folder: (path as NSString).deletingLastPathComponent,
        columnLines: file.columnLines)
    }
    return SurveyInput(
      name: Self.name(of: inputs[0]), files: try inputs.map(Self.export),
      declared: reading?.declared ?? ExportSource(file: ""))
  }

  /// The path of the definition that an input names, or `nil` where it names an export.
  static func definitionPath(_ input: String) -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
      return DefinitionFile.isNamed(input) ? input : nil
    }
    if isFolder.boolValue {
      let path = (input as NSString).appendingPathComponent("survey.yaml")
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    return DefinitionFile.isNamed(input) ? input : nil
  }

  /// An export by its path, or standard input.
  static func export(_ input: String) throws -> RereadableInput {
    input == "-" ? .standardInput(try StandardInputSpool()) : .file(path: input)
  }

  private static func name(of input: String) -> String {
    input == "-"
      ? "standard-input"
      : SurveyID.made(from: ((input as NSString).lastPathComponent as NSString).deletingPathExtension)
  }
}
