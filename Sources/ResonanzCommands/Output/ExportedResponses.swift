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
    guard isDescribed, let name = description?.resonanz.definition, !name.contains("/") else { return nil }
    let path = beside(name).path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// Sees that nothing would be lost that this program did not write itself: an export of a platform, the description of
  /// other data, a definition that a person wrote.
  ///
  /// - Throws: `FileOutputError.exists`.
  func checkPlace() throws(FileOutputError) {
    let package = beside(DataPackage.fileName)
    guard Self.isFree(package) || description != nil else { throw .exists(path: package.path) }
    let isOwnDefinition = definitionName.map { Self.isMarked(beside($0)) } ?? false
    if let definitionName, !isOwnDefinition, !Self.isFree(beside(definitionName)) {
      throw .exists(path: beside(definitionName).path)
    }
    guard Self.isFree(target) || isOwnDefinition || isDescribed else { throw .exists(path: target.path) }
  }

  private static func isFree(_ place: URL) -> Bool { !FileManager.default.fileExists(atPath: place.path) }

  private static func isMarked(_ definition: URL) -> Bool {
    guard let data = FileManager.default.contents(atPath: definition.path) else { return false }
    return String(decoding: data.prefix(200), as: UTF8.self).contains(mark)
  }

  /// The description beside the responses, where this program wrote it.
  private var description: Description? {
    FileManager.default.contents(atPath: beside(DataPackage.fileName).path).flatMap {
      try? JSONDecoder().decode(Description.self, from: $0)
    }
  }

  /// Whether the description beside the responses is about them.
  private var isDescribed: Bool {
    description?.resources.contains { $0.path == target.lastPathComponent } ?? false
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
