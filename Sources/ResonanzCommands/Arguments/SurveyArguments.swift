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

  @Option(
    name: .customLong("compare"), parsing: .singleValue,
    help: "One of the two answers of the breakdown question to compare, by label or code; give it twice.")
  var sides: [String] = []

  @Option(help: "The confidence level of every interval, between 0.8 and 0.999.")
  var level: Double = 0.95

  @OptionGroup var reading: ReadingArguments

  @Flag(help: "Take every warning about the data as an error (exit code 65).")
  var strict = false

  @Flag(help: "Count answers that survey.yaml does not declare as unreadable, instead of leaving their question out.")
  var lenient = false

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("name a survey folder or an export") }
    try Self.checkLevel(level)
    guard sides.isEmpty || sides.count == 2 else { throw ValidationError("give --compare twice, once for each side") }
    guard inputs.count(where: { $0 == "-" }) <= 1 else { throw ValidationError("standard input can be read only once") }
  }

  /// - Throws: `ValidationError` where a confidence level makes no sense.
  static func checkLevel(_ level: Double) throws {
    guard level >= 0.8, level <= 0.999 else { throw ValidationError("--level must lie between 0.8 and 0.999") }
  }

  /// Walks the road and says on standard error what a person should know about the data.
  ///
  /// - Parameters:
  ///   - date: the date to print.
  ///   - isWeighted: whether weighted figures are wanted.
  ///   - consume: takes the typed responses batch by batch.
  /// - Throws: `CommandFailure`.
  func evaluate(
    date: String? = nil, isWeighted: Bool = false,
    into consume: (ResponseBatch, SurveyDefinition) throws -> Void = { _, _ in }
  ) throws -> EvaluationOutcome {
    var options = EvaluationPipeline.Options()
    options.level = level
    options.breakdown = breakdown
    options.sides = sides.isEmpty ? nil : sides
    options.isWeighted = isWeighted
    options.date = date
    options.isLenient = lenient
    return try Evaluation(inputs: inputs, reading: reading, options: options, isStrict: strict).run(consume: consume)
  }
}
