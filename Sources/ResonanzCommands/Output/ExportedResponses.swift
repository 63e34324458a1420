import EvaluationPipeline
import Foundation
import Reporting
import ResponseExport
import SurveyDefinitions
import SurveyModel

/// Typed responses in a file, with the description and the definition that lie beside them.
struct ExportedResponses {
  private static let mark = "Written by `resonanz import`"

  private let target: URL

  /// The responses in a file.
  init(target: String) { self.target = URL(fileURLWithPath: target) }

  /// The name of the definition that reads the responses again, where the format can be read.
  var definitionName: String? {
    ResponseFormats.format(ofFile: target.lastPathComponent)?.isReadable == true ? ownName : nil
  }

  private var ownName: String { target.deletingPathExtension().lastPathComponent + ".yaml" }

  /// The definition of responses that were exported before, or `nil` where a file is no such one.
  var definitionPath: String? {
    guard let data = FileManager.default.contents(atPath: beside(DataPackage.fileName).path),
      let package = try? JSONDecoder().decode(Description.self, from: data),
      package.resources.contains(where: { $0.path == target.lastPathComponent }),
      let name = package.resonanz.definition, !name.contains("/")
    else { return nil }
    let path = beside(name).path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Sees that no definition which a person wrote would be lost.
  ///
  /// - Throws: `FileOutputError.exists`.
  func checkDefinition() throws(FileOutputError) {
    guard let definitionName else { return }
    let path = beside(definitionName).path
    guard let data = FileManager.default.contents(atPath: path) else { return }
    guard String(decoding: data.prefix(200), as: UTF8.self).contains(Self.mark) else { throw .exists(path: path) }
  }

  /// Puts the responses in their place, with their description and a definition that reads them.
  ///
  /// - Throws: `FileOutputError`, or an error of the encoder.
  func write(
    _ outcome: EvaluationOutcome, format: any ResponseFormat, responses: PartialFile
  ) throws {
    let definition = outcome.definition
    let name = target.lastPathComponent
    var comments = DefinitionComments()
    comments.add("\(Self.mark): it reads the typed responses in \(name), not the platform's export.", to: .survey)
    let package = DataPackage(
      of: definition, file: name, format: format, funnel: outcome.funnel, findings: outcome.findings,
      blanksAreUndetermined: outcome.material.sources.contains(where: \.blanksAreUndetermined),
      definitionFile: definitionName)
    var files = [OutputFile(path: DataPackage.fileName, bytes: try package.json())]
    if let definitionName {
      let text = SurveyDefinitionWriter.text(of: definition.readingTypedResponses(in: name), comments: comments)
      files.append(OutputFile(path: definitionName, bytes: Array(text.utf8)))
    }
    try OutputFolder(path: target.deletingLastPathComponent().path).write(files)
    try responses.finish()
  }

  private func beside(_ name: String) -> URL { target.deletingLastPathComponent().appendingPathComponent(name) }

  /// What is read of a data package again.
  private struct Description: Decodable {
    struct Resource: Decodable { let path: String }
    struct Own: Decodable { let definition: String? }
    let resources: [Resource]
    let resonanz: Own
  }
}
