/// Why an export cannot be imported with a definition.
package enum ImportError: Error, Equatable, CustomStringConvertible {
  /// The file holds headings and no record below them, or less.
  case noRecords(file: String)
  /// The definition names columns that the file does not have, or has several times; all of them, at least one.
  case unresolvedColumns([ColumnFault])
  /// The file holds no responses: an aggregated table, a code book, a list of statements.
  case refused(file: String, platform: String, because: String)
  /// A file whose records have to be put together is too large for that.
  case tooLargeToReshape(file: String, megabytes: Int)
  /// The platform named in the definition is not known.
  case unknownPlatform(String, known: [String])

  /// What, where and what to do next.
  package var description: String {
    switch self {
    case .noRecords(let file):
      return "\(file): there are headings but no answers below them; export the responses again, with all records"
    case .refused(let file, let platform, let because):
      return "\(file): these are no responses that can be imported (\(platform)): \(because)"
    case .tooLargeToReshape(let file, let megabytes):
      return
        "\(file): the records of this platform have to be put together in memory, which is done up to \(megabytes) MB; "
        + "export the responses in parts"
    case .unresolvedColumns(let faults): return faults.map(\.description).joined(separator: "\n")
    case .unknownPlatform(let name, let known):
      return "platform `\(name)` is not known; known are \(known.joined(separator: ", "))"
    }
  }
}
