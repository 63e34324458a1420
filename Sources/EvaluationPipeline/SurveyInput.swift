import CSVReading
import SurveyModel

/// What is to be evaluated: exports, with the definition that a person wrote or without one.
package struct SurveyInput: Sendable {
  /// The id and title where there is no definition.
  package let name: String
  /// What a person declared; `nil` for bare files.
  package let definition: SurveyDefinition?
  /// The exports with whatever is declared about them, in the order in which they are read.
  package let exports: [(input: RereadableInput, declared: ExportSource)]

  /// A survey with its definition, whose exports lie below a folder.
  ///
  /// - Throws: `PipelineError.noSources`.
  package init(definition: SurveyDefinition, folder: String) throws(PipelineError) {
    guard !definition.sources.isEmpty else { throw .noSources(survey: definition.id) }
    name = definition.id
    self.definition = definition
    exports = definition.sources.map { source in
      let path = source.file.hasPrefix("/") || folder.isEmpty ? source.file : "\(folder)/\(source.file)"
      return (.file(path: path), source)
    }
  }

  /// Bare files.
  package init(name: String, files: [RereadableInput]) {
    self.name = name
    definition = nil
    exports = files.map { ($0, ExportSource(file: Self.lastComponent(of: $0.name))) }
  }

  /// The name of a file without its folders, which are nobody's business in a report.
  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Finds out what each export is.
  ///
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package func open() throws -> [OpenedExport] {
    try exports.map { try OpenedExport($0.input, declared: $0.declared) }
  }
}
