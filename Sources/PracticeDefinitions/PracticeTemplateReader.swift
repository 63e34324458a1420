import DefinitionFiles

/// Reads the file of a form and says everything that is wrong with it, each with its line.
package enum PracticeTemplateReader {
  /// Reads a form from the bytes of a file, which must be UTF-8.
  ///
  /// - Parameter file: The name of the file, for messages.
  /// - Throws: `DefinitionError` with all faults in the order of their lines.
  package static func read(bytes: [UInt8], file: String) throws(DefinitionError) -> PracticeTemplate {
    var reading = TemplateReading(file: file)
    let root = YAMLDocument.read(bytes: bytes, as: .template, faults: &reading.faults)
    let template = root.flatMap { reading.template($0) }
    guard reading.faults.isClean, let template else { throw reading.faults.error }
    return template
  }
}

extension PracticeTemplate {
  /// The forms that the program knows, by name, each as the bytes of its file.
  package static let named: [(name: String, bytes: [UInt8])] = [
    ("ran-collection-2023", PackageResources.ran_collection_2023_yaml)
  ]

  /// A form that the program knows.
  ///
  /// - Throws: `DefinitionError` where its file is wrong; a test reads every one.
  package static func named(_ name: String) throws(DefinitionError) -> PracticeTemplate? {
    guard let found = named.first(where: { $0.name == name }) else { return nil }
    return try PracticeTemplateReader.read(bytes: found.bytes, file: "\(name).yaml")
  }
}
