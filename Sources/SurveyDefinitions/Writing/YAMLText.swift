/// Writes texts so that every YAML reader gives back the same text: as they are where that is safe, else in quotes.
enum YAMLText {
  /// The text as a YAML scalar on one line.
  ///
  /// Byte order marks in front are left out: the YAML library loses them, and no comparison of labels looks at them.
  ///
  /// - Parameter isInline: Whether it stands within `[…]` or `{…}`, or is a key, where more characters have a meaning.
  static func scalar(_ text: String, isInline: Bool) -> String {
    let text = String(text.unicodeScalars.drop { $0.value == 0xFEFF })
    if text.unicodeScalars.contains(where: needsEscape) { return doubleQuoted(text) }
    if isPlain(text, isInline: isInline) { return text }
    let suitsDoubleQuotes = text.contains("'") && !text.contains("\"") && !text.contains("\\")
    return suitsDoubleQuotes
      ? "\"\(text)\"" : "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }

  private static func isPlain(_ text: String, isInline: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !startingMarks.contains(first) else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") || last == UInt8(ascii: ":") { return false }
    if otherMeanings.contains(text.lowercased()) || looksLikeNumberOrDate(bytes) { return false }
    if isInline && bytes.contains(where: inlineMarks.contains) { return false }
    return !zip(bytes, bytes.dropFirst()).contains { left, right in
      left == UInt8(ascii: ":") && right == UInt8(ascii: " ") || left == UInt8(ascii: " ") && right == UInt8(ascii: "#")
    }
  }

  /// Whether YAML 1.1 or 1.2 could take the text for a number, a date, a time or a sexagesimal: a digit in front and
  /// nothing behind it that such a value cannot have.
  private static func looksLikeNumberOrDate(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= first else { return false }
    return bytes.allSatisfy(numberBytes.contains)
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where needsEscape(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (mark, width) = scalar.value > 0xFFFF ? ("U", 8) : scalar.value > 0xFF ? ("u", 4) : ("x", 2)
    return "\\\(mark)\(String(repeating: "0", count: width - digits.count))\(digits)"
  }

  /// Whether a character is not printable in YAML, or is invisible to the person who edits the file.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      // The joiner and the selectors that make up one visible emoji stay as they are.
      scalar.value != 0x200D && scalar.value < 0xE0020 || scalar.value > 0xE007F
    case .spaceSeparator: scalar != " "
    default: false
    }
  }

  /// What a plain text must not start with: the indicators of YAML, and signs that numbers start with.
  private static let startingMarks = Set("-?:,[]{}#&*!|>'\"%@`~.+=<".utf8)
  private static let inlineMarks = Set(",[]{}:".utf8)
  private static let numberBytes = Set("0123456789abcdefABCDEFxXoO_:.+-TtZz ".utf8)
  private static let otherMeanings: Set = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
}
