import DefinitionFiles
import SurveyModel

/// Reads a survey definition, `survey.yaml`, and says everything that is wrong with it, each with its line.
package enum SurveyDefinitionReader {
  /// What a definition says and where.
  package struct Reading: Sendable {
    /// The definition.
    package let definition: SurveyDefinition
    /// What is probably not meant as it stands, in the order of the lines.
    package let warnings: [Diagnostic]
    /// Where its columns are named.
    package let columnLines: ColumnLines
  }

  /// Reads a definition from text; complexity O(n) in its length.
  ///
  /// - Parameters:
  ///   - text: The YAML text, at most 4 MiB.
  ///   - file: The name of the file as the user wrote it, for messages.
  ///   - known: The names that platforms and encodings may have.
  /// - Throws: `DefinitionError` with all faults in the order of their lines.
  package static func read(
    text: String, file: String, known: KnownNames = KnownNames()
  ) throws(DefinitionError) -> Reading {
    try read(file: file, known: known) { YAMLDocument.read(text, as: .survey, faults: &$0) }
  }

  /// Reads a definition from the bytes of a file, which must be UTF-8.
  ///
  /// - Throws: `DefinitionError` as above, or with the first line that is not UTF-8.
  package static func read(
    bytes: [UInt8], file: String, known: KnownNames = KnownNames()
  ) throws(DefinitionError) -> Reading {
    try read(file: file, known: known) { YAMLDocument.read(bytes: bytes, as: .survey, faults: &$0) }
  }

  private static func read(
    file: String, known: KnownNames, root: (inout FaultLog) -> YAMLNode?
  ) throws(DefinitionError) -> Reading {
    var reading = DefinitionReading(file: file, known: known)
    let definition = root(&reading.faults).flatMap { reading.survey($0) }
    guard reading.faults.isClean, let definition else { throw reading.faults.error }
    return Reading(
      definition: definition, warnings: reading.faults.warningsInOrder, columnLines: reading.columnLines)
  }
}
