/// Why an export cannot be read.
///
/// Each description says what, where and what to do next, and never quotes an answer.
package enum ReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no such file.
  case missing(file: String)
  /// The path names a directory.
  case directory(file: String)
  /// The system refuses to open, read or spool the file.
  case unreadable(file: String, reason: String)
  /// The file was changed between two readings of it.
  case changed(file: String)
  /// The file holds no text at all.
  case empty(file: String)
  /// The file is something other than delimited text.
  case foreignFormat(file: String, ForeignFormat)
  /// A NUL byte stands in the text.
  case nulByte(file: String, line: Int, byteOffset: Int)
  /// A field is longer than the limit, in bytes; it starts in the record that starts on `line`.
  case fieldTooLong(file: String, line: Int, limit: Int)
  /// A record is longer than the limit, in bytes.
  case recordTooLong(file: String, line: Int, limit: Int)
  /// A record has more fields than the limit.
  case tooManyFields(file: String, line: Int, limit: Int)
  /// Too much of the file makes no character in the encoding that was chosen for it.
  case undecodable(file: String, encoding: TextEncoding, byteOffset: Int)
  /// The system has no converter for an encoding.
  case converterMissing(file: String, encoding: TextEncoding)
  /// Memory for one field ran out.
  case outOfMemory(file: String, line: Int)

  package var description: String {
    switch self {
    case .missing(let file): "\(file): there is no such file; check the spelling and the folder"
    case .directory(let file): "\(file): this is a folder; pass the CSV file inside it"
    case .unreadable(let file, let reason): "\(file): cannot be read: \(reason); check the permissions of the file"
    case .changed(let file):
      "\(file): the file was changed while it was read; wait until it is complete, then try again"
    case .empty(let file): "\(file): the file is empty; export the answers again"
    case .foreignFormat(let file, let format): "\(file): \(format.explanation)"
    case .nulByte(let file, let line, let offset):
      "\(file):\(line): a NUL byte stands in the text (byte \(offset)); the file is damaged or no text: export it again"
    case .fieldTooLong(let file, let line, let limit):
      "\(file):\(line): a field is longer than \(limit) bytes; check delimiter and quotation marks near this line"
    case .recordTooLong(let file, let line, let limit):
      "\(file):\(line): a record is longer than \(limit) bytes; check delimiter and quotation marks near this line"
    case .tooManyFields(let file, let line, let limit):
      "\(file):\(line): a record has more than \(limit) fields; no survey has so many columns: check the delimiter, and "
        + "whether this is a table with one record a respondent"
    case .undecodable(let file, let encoding, let offset):
      "\(file): this is not \(encoding.rawValue) text (first at byte \(offset)); choose another encoding"
    case .converterMissing(let file, let encoding):
      "\(file): the system cannot convert \(encoding.rawValue); install its converters or save the file as UTF-8"
    case .outOfMemory(let file, let line):
      "\(file):\(line): memory ran out while reading a field; close other programs or set a lower limit"
    }
  }
}
