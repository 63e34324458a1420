import ArgumentParser
import Reporting

/// `resonanz schema`: prints the published description of a machine-readable output.
struct SchemaCommand: ParsableCommand {
  /// The outputs that have a schema.
  enum Document: String, ExpressibleByArgument, CaseIterable {
    /// `summary.json`.
    case summary
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: "Prints the JSON Schema of an output.",
      discussion: "  resonanz schema summary > summary.schema.json")
  }

  @Argument(help: "The output: summary.")
  var document: Document

  func run() throws {
    switch document {
    case .summary: try StandardOutput.write(SummarySchema.text)
    }
  }
}
