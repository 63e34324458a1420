import CSVReading
import DefinitionFiles
import Foundation
import PracticeDefinitions
import Reporting
import ResponseImport
import SurveyDefinitions
import ThemeDefinitions

/// Reads the files in YAML that people write.
enum DefinitionFile {
  /// The survey definition in a file, what is probably not meant as it stands, and where it names its columns.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it is wrong.
  static func survey(_ path: String) throws -> SurveyDefinitionReader.Reading {
    try SurveyDefinitionReader.read(
      bytes: bytes(of: path), file: path,
      known: KnownNames(
        platforms: PlatformAdapters.all.map(\.platform.rawValue), encodings: TextEncoding.allCases.map(\.rawValue)))
  }

  /// The house style in a theme file.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it is wrong.
  static func houseStyle(_ path: String) throws -> HouseStyle {
    try HouseStyleReader.read(
      bytes: bytes(of: path), file: path, languages: ReportLanguage.allCases.map(\.rawValue))
  }

  /// The practice in a practice file, and what could be better; what it refers to is looked for from its folder.
  ///
  /// - Throws: `ReadingError` where the file cannot be read, `DefinitionError` where it or its form is wrong.
  static func practice(_ path: String) throws -> PracticeReader.Reading {
    let folder = (path as NSString).deletingLastPathComponent
    func place(of name: String) -> String {
      name.hasPrefix("/") ? name : (folder as NSString).appendingPathComponent(name)
    }
    return try PracticeReader.read(
      bytes: bytes(of: path), file: path,
      surroundings: PracticeSurroundings(
        hasFile: { isFile(place(of: $0)) }, bytes: { try? bytes(of: place(of: $0)) }))
  }

  /// The practice file that an argument means: itself, or the one in a folder; `nil` where there is none.
  static func practicePath(_ argument: String) -> String? {
    if isNamed(argument) { return argument }
    let path = (argument as NSString).appendingPathComponent("practice.yaml")
    return isFile(path) ? path : nil
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }

  /// Whether an argument is the name of such a file.
  static func isNamed(_ argument: String) -> Bool { argument.hasSuffix(".yaml") || argument.hasSuffix(".yml") }

  /// The bytes of a file; of one that is too large, one more than may be read, which shows that it is, whatever its size.
  private static func bytes(of path: String) throws -> [UInt8] {
    let file = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= YAMLDocument.maximumBytes {
      let count = try buffer.withUnsafeMutableBytes(file.read)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
