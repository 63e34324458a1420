import ArgumentParser
import DefinitionFiles
import PracticeDefinitions
import Reporting
import SurveyDefinitions
import ThemeDefinitions

/// `resonanz schema`: prints the published description of a format.
struct SchemaCommand: ParsableCommand {
  /// The formats that have a description.
  enum Document: String, ExpressibleByArgument, CaseIterable {
    /// `summary.json`, as JSON Schema.
    case summary
    /// `survey.yaml`, as tables of its keys in Markdown.
    case survey
    /// Theme files, as tables of their keys in Markdown.
    case theme
    /// `practice.yaml`, as tables of its keys in Markdown.
    case practice
    /// Files of forms, as tables of their keys in Markdown.
    case form
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: "Prints the description of a format: summary.json, survey.yaml, theme files, practice.yaml, forms.",
      discussion: """
          resonanz schema summary > summary.schema.json
          resonanz schema survey
          resonanz schema theme
          resonanz schema practice
        """)
  }

  @Argument(
    help:
      """
      `summary` for the JSON Schema of summary.json, `survey` for the keys of survey.yaml, `theme` for those of theme files, \
      `practice` for those of practice.yaml, `form` for those of a form that practices are handed in by.
      """
  )
  var document: Document

  func run() throws {
    switch document {
    case .summary: try StandardOutput.write(SummarySchema.text)
    case .survey: try StandardOutput.write(DefinitionReference.survey.markdown)
    case .theme: try StandardOutput.write(DefinitionReference.theme.markdown)
    case .practice: try StandardOutput.write(DefinitionReference.practice.markdown)
    case .form: try StandardOutput.write(DefinitionReference.practiceTemplate.markdown)
    }
  }
}
