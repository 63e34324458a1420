import CSVReading
import ResponseImport
import SurveyDefinitions

/// Reads survey.yaml files.
enum DefinitionFile {
  /// The definition in a file, what is probably not meant as it stands, and where it names its columns.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it is wrong.
  static func read(_ path: String) throws -> SurveyDefinitionReader.Reading {
    let file = try FileByteSource(path: path)
    // One byte more than may be read shows that the file is too large, whatever its size.
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= SurveyDefinitionReader.maximumBytes {
      let count = try buffer.withUnsafeMutableBytes(file.read)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return try SurveyDefinitionReader.read(
      bytes: bytes, file: path,
      known: KnownNames(
        platforms: PlatformAdapters.all.map(\.platform.rawValue), encodings: TextEncoding.allCases.map(\.rawValue)))
  }
}
