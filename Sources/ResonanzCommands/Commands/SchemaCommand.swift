import ArgumentParser
import Reporting
import SurveyDefinitions

/// `resonanz schema`: prints the published description of a format.
struct SchemaCommand: ParsableCommand {
  /// The formats that have a description.
  enum Document: String, ExpressibleByArgument, CaseIterable {
    /// `summary.json`, as JSON Schema.
    case summary
    /// `survey.yaml`, as tables of its keys in Markdown.
    case survey
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: "Prints the description of a format: summary.json or survey.yaml.",
      discussion: """
          resonanz schema summary > summary.schema.json
          resonanz schema survey
        """)
  }

  @Argument(help: "`summary` for the JSON Schema of summary.json, `survey` for the keys of survey.yaml.")
  var document: Document

  func run() throws {
    switch document {
    case .summary: try StandardOutput.write(SummarySchema.text)
    case .survey: try StandardOutput.write(DefinitionReference.markdown)
    }
  }
}
