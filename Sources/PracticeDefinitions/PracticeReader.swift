import DefinitionFiles
import SurveyModel

/// Reads a practice file, `practice.yaml`, and says everything that keeps it from being handed in, each with its line.
package enum PracticeReader {
  /// What a practice file says.
  package struct Reading: Sendable {
    /// The practice.
    package let practice: Practice
    /// What could be better, in the order of the lines.
    package let warnings: [Diagnostic]
  }

  /// Reads a practice from the bytes of a file, which must be UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The YAML text, at most 4 MiB.
  ///   - file: The name of the file as the user wrote it, for messages.
  ///   - surroundings: What stands beside the file.
  /// - Throws: `DefinitionError` with all faults in the order of their lines; where the file of the form has faults, with
  ///   those, since nothing can be read by it.
  package static func read(
    bytes: [UInt8], file: String, surroundings: PracticeSurroundings
  ) throws(DefinitionError) -> Reading {
    var reading = PracticeReading(file: file, surroundings: surroundings)
    let root = YAMLDocument.read(bytes: bytes, as: .practice, faults: &reading.faults)
    var practice: Practice?
    if let root { practice = try reading.practice(root) }
    guard reading.faults.isClean, let practice else { throw reading.faults.error }
    return Reading(practice: practice, warnings: reading.faults.warningsInOrder)
  }
}
