import DefinitionFiles

/// Reads a theme file and says everything that is wrong with it, each with its line.
package enum HouseStyleReader {
  /// Reads a house style from text.
  ///
  /// - Parameters:
  ///   - text: The YAML text, at most 4 MiB.
  ///   - file: The name of the file as the user wrote it, for messages.
  ///   - languages: The languages that charts have words in, as BCP 47 tags without a region.
  /// - Throws: `DefinitionError` with all faults in the order of their lines, broken promises of the theme among them.
  package static func read(text: String, file: String, languages: [String]) throws(DefinitionError) -> HouseStyle {
    try read(file: file, languages: languages) { YAMLDocument.read(text, as: .theme, faults: &$0) }
  }

  /// Reads a house style from the bytes of a file, which must be UTF-8.
  ///
  /// - Throws: `DefinitionError` as above, or with the first line that is not UTF-8.
  package static func read(bytes: [UInt8], file: String, languages: [String]) throws(DefinitionError) -> HouseStyle {
    try read(file: file, languages: languages) { YAMLDocument.read(bytes: bytes, as: .theme, faults: &$0) }
  }

  private static func read(
    file: String, languages: [String], root: (inout FaultLog) -> YAMLNode?
  ) throws(DefinitionError) -> HouseStyle {
    var reading = ThemeReading(file: file, languages: languages)
    let style = root(&reading.faults).flatMap { reading.houseStyle($0) }
    guard reading.faults.isClean, let style else { throw reading.faults.error }
    return style
  }
}
