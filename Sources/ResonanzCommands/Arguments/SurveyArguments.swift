import ArgumentParser
import CSVReading
import EvaluationPipeline
import Foundation
import Reporting
import ResponseImport
import SurveyDefinitions
import SurveyModel

/// What is to be evaluated, as the command line names it.
struct SurveyArguments: ParsableArguments {
  @Argument(
    help:
      "A folder with a survey.yaml, a survey.yaml, or exports of one form; `-` reads an export from standard input.",
    completion: .file())
  var inputs: [String]

  @Option(name: .customLong("by"), help: "The id of the question to break the results down by.")
  var breakdown: String?

  @Option(help: "The confidence level of every interval, between 0.5 and 0.999.")
  var level: Double = 0.95

  @Flag(help: "Take every warning about the data as an error (exit code 65).")
  var strict = false

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("name a survey folder or an export") }
    guard level >= 0.5, level <= 0.999 else { throw ValidationError("--level must lie between 0.5 and 0.999") }
    guard inputs.count(where: { $0 == "-" }) <= 1 else { throw ValidationError("standard input can be read only once") }
  }

  /// Walks the road and says on standard error what a person should know about the data.
  ///
  /// - Throws: `CommandFailure`.
  func evaluate(date: String? = nil) throws -> ReportMaterial {
    let material = try CommandFailure.translating {
      let progress = ProgressLine()
      var options = EvaluationPipeline.Options()
      options.level = level
      options.breakdown = breakdown
      options.date = date
      options.progress = { progress.add($0) }
      defer { progress.finish() }
      return try EvaluationPipeline(options: options).evaluate(Self.survey(inputs))
    }
    DiagnosticLines.write(material.diagnostics)
    if strict, material.diagnostics.contains(where: { $0.severity >= .warning }) {
      throw CommandFailure(
        message: "the data have warnings and --strict was given; nothing was written", code: CommandFailure.badData)
    }
    return material
  }

  /// The survey that the inputs name.
  ///
  /// - Throws: `ReadingError`, `DefinitionError` or `PipelineError`.
  static func survey(_ inputs: [String]) throws -> SurveyInput {
    if inputs.count == 1, let path = definitionPath(inputs[0]) {
      let (definition, warnings) = try DefinitionFile.read(path)
      DiagnosticLines.write(warnings)
      return try SurveyInput(definition: definition, folder: (path as NSString).deletingLastPathComponent)
    }
    return SurveyInput(name: name(of: inputs[0]), files: try inputs.map(export))
  }

  /// The path of the definition that an input names, or `nil` where it names an export.
  static func definitionPath(_ input: String) -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: input, isDirectory: &isFolder) else {
      return input.hasSuffix(".yaml") || input.hasSuffix(".yml") ? input : nil
    }
    if isFolder.boolValue {
      let path = (input as NSString).appendingPathComponent("survey.yaml")
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    return input.hasSuffix(".yaml") || input.hasSuffix(".yml") ? input : nil
  }

  /// An export by its path, or standard input.
  static func export(_ input: String) throws -> RereadableInput {
    input == "-" ? .standardInput(try StandardInputSpool()) : .file(path: input)
  }

  private static func name(of input: String) -> String {
    input == "-" ? "standard-input" : ((input as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}
