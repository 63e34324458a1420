import CSVReading
import Foundation
import ResponseImport
import SurveyDefinitions

/// Reads survey.yaml files.
enum DefinitionFile {
  /// The definition in a file, what is probably not meant as it stands, and where it names its columns.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it is wrong.
  static func read(_ path: String) throws -> SurveyDefinitionReader.Reading {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileManager.default.fileExists(atPath: path)
        ? ReadingError.unreadable(file: path, reason: "the system refuses to read it")
        : ReadingError.missing(file: path)
    }
    return try SurveyDefinitionReader.read(
      bytes: Array(data), file: path,
      known: KnownNames(
        platforms: PlatformAdapters.all.map(\.platform.rawValue), encodings: TextEncoding.allCases.map(\.rawValue)))
  }
}
