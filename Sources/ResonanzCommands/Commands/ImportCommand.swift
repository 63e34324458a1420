import ArgumentParser
import EvaluationPipeline
import Foundation
import ResponseExport
import SurveyDefinitions
import SurveyModel

/// `resonanz import`: reads the exports of a survey and writes the typed responses.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: "Writes the typed responses of a survey, with their description.",
      discussion: """
        Beside the file stand datapackage.json (Frictionless Data Package 2.0: labels, missing codes) and a definition
        under the file's own name, so that the responses can be read again: the figures are the same. Answers in own
        words are not copied, only that there are any; of what the platform records about the filling-in of a form, the
        seconds it took, its language and, where a question asks for a day, the day of submission, as the data quality is
        told by them. Each line is one person: keep the file as you keep the exports.

          resonanz import Surveys/kosizu-symposium-2024 --export typed/responses.csv
          resonanz summarise typed/responses.csv
        """)
  }

  @OptionGroup var survey: SurveyArguments

  @Option(
    name: .customLong("export"), help: "The file to write, responses.csv or responses.jsonl.", completion: .file())
  var target: String

  func validate() throws {
    guard ResponseFormats.format(ofFile: target) != nil else {
      let endings = ResponseFormats.all.map { ".\($0.fileExtension)" }.joined(separator: " or ")
      throw ValidationError("--export takes a file that ends in \(endings)")
    }
  }

  func run() throws {
    guard let format = ResponseFormats.format(ofFile: target) else { return }
    let place = ExportedResponses(target: target)
    let count = try CommandFailure.translating {
      try place.checkPlace()
      let file = try PartialFile(path: target)
      defer { file.discard() }
      let writer = ResponseWriter(format: format, file: file)
      let outcome = try survey.evaluate(into: writer.write)
      guard outcome.unknownLabels.isEmpty else {
        throw CommandFailure(
          message:
            "nothing was written: map the texts above in survey.yaml, or count them as unreadable with --lenient",
          code: CommandFailure.badData)
      }
      try place.write(outcome, format: format, responses: file)
      return writer.count
    }
    let beside = [DataPackage.fileName, place.definitionName].compactMap { $0 }.joined(separator: " and ")
    try StandardOutput.write("\(count) responses written to \(target), with \(beside) beside it\n")
  }
}

/// Writes the respondents of one batch after the other.
private final class ResponseWriter {
  private(set) var count = 0
  private let format: any ResponseFormat
  private let file: PartialFile
  private var fields: [ResponseField]?

  init(format: any ResponseFormat, file: PartialFile) {
    self.format = format
    self.file = file
  }

  func write(_ batch: ResponseBatch, of definition: SurveyDefinition) throws {
    let fields = fields ?? ResponseField.fields(of: definition)
    var text = self.fields == nil ? format.opening(fields) : ""
    self.fields = fields
    for respondent in 0..<batch.count {
      count += 1
      text += format.line(
        fields,
        ResponseField.values(of: respondent, number: count, in: batch, fields: fields, definition: definition),
        definition: definition)
    }
    try file.write(text)
  }
}
