import SurveyModel

/// Reads a survey definition, `survey.yaml`, and says everything that is wrong with it, each with its line.
package enum SurveyDefinitionReader {
  /// Reads a definition from text; complexity O(n) in its length.
  ///
  /// - Parameters:
  ///   - text: The YAML text, at most 4 MiB.
  ///   - file: The name of the file as the user wrote it, for messages.
  ///   - platforms: The names that `platform` may have; `nil` lets every name pass.
  /// - Returns: The definition, and what is probably not meant as it stands, in the order of the lines.
  /// - Throws: `DefinitionError` with all faults in the order of their lines.
  package static func read(
    text: String, file: String, platforms: [String]? = nil
  ) throws(DefinitionError) -> (definition: SurveyDefinition, warnings: [Diagnostic]) {
    var reading = DefinitionReading(file: file, platforms: platforms)
    let root = YAMLDocument.read(text, faults: &reading.faults)
    let definition = root.flatMap { reading.survey($0) }
    guard reading.faults.isClean, let definition else { throw reading.faults.error }
    return (definition, reading.faults.warningsInOrder)
  }

  /// Reads a definition from the bytes of a file, which must be UTF-8.
  ///
  /// - Throws: `DefinitionError` as above, or with the first line that is not UTF-8.
  package static func read(
    bytes: [UInt8], file: String, platforms: [String]? = nil
  ) throws(DefinitionError) -> (definition: SurveyDefinition, warnings: [Diagnostic]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      var faults = FaultLog(file: file)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
      faults.fault("encoding", "the definition is not UTF-8; save it as UTF-8 in the editor", at: line)
      throw faults.error
    }
    return try read(text: text, file: file, platforms: platforms)
  }
}
