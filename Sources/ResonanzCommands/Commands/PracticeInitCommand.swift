import ArgumentParser
import Foundation
import PracticeDefinitions
import Reporting
import SurveyModel

/// `resonanz practice init`: writes the practice file that a person starts from.
struct PracticeInitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: "Writes a practice.yaml with every field of a form, its hint and its limits.",
      discussion: """
        Nothing that is there already is overwritten.

          resonanz practice init Surveys/my-practice --language de
        """)
  }

  @Argument(help: "The folder of the practice; it is made where it does not exist.", completion: .directory)
  var folder: String

  @Option(help: "The form: \(PracticeTemplate.named.map(\.name).joined(separator: ", ")).")
  var template = PracticeTemplate.named[0].name

  @Option(help: "The language of the practice and of the hints: en or de.")
  var language: ReportLanguage = .english

  func run() throws {
    try CommandFailure.translating {
      let path = URL(filePath: folder).appending(path: "practice.yaml").relativePath
      guard !FileManager.default.fileExists(atPath: path) else { throw FileOutputError.exists(path: path) }
      guard let form = try PracticeTemplate.named(template) else {
        let clause = Suggestion.clauseOrAll(for: template, among: PracticeTemplate.named.map(\.name))
        throw CommandFailure(message: "there is no form `\(template)`\(clause)", code: CommandFailure.usage)
      }
      let id = SurveyID.made(from: URL(filePath: folder).lastPathComponent)
      let text = PracticeScaffold.text(id: id, template: form, language: language.rawValue)
      try OutputFolder.write(Array(text.utf8), to: path)
      StandardError.write("\(path): written; fill in the fields, then run `resonanz practice check \(folder)`\n")
    }
  }
}
