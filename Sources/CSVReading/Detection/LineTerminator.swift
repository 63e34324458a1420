/// The character or characters that end the lines of a file.
package enum LineTerminator: String, Sendable, CaseIterable {
  /// LF, as on Linux and macOS.
  case lineFeed = "LF"
  /// CR LF, as on Windows and in RFC 4180.
  case carriageReturnLineFeed = "CRLF"
  /// A lone CR, as on old Macintosh systems.
  case carriageReturn = "CR"
  /// CR CR LF: a CRLF file that went through a text-mode stream on Windows.
  case doubledCarriageReturnLineFeed = "CRCRLF"

  /// The byte that is counted to number lines, as text editors and `grep -n` do.
  var countedByte: UInt8 {
    self == .carriageReturn ? UInt8(ascii: "\r") : UInt8(ascii: "\n")
  }
}
