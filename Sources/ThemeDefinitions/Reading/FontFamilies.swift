/// Font families in order of preference, as `font-family` takes them.
///
/// Source: CSS Fonts Module Level 4, § 2.1. Names consist of letters, digits and a few signs, so that nothing in them can end
/// an attribute or a declaration, or fetch anything.
struct FontFamilies {
  /// Why a text is no list of families, as the end of a message.
  struct Fault: Error {
    let message: String
  }

  /// The value of `font-family`: names that are no CSS identifiers stand in quotes.
  let value: String

  /// Takes a list with commas between the names; a name may stand in quotes.
  init(_ text: String) throws(Fault) {
    if let scalar = text.unicodeScalars.first(where: { !Self.isNamePart($0) && !"'\",".unicodeScalars.contains($0) }) {
      throw Fault(message: "\(Self.description(of: scalar)) cannot stand in it")
    }
    var names: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) { names.append(try Self.name(part)) }
    value = names.joined(separator: ", ")
  }

  private static func name(_ part: Substring) throws(Fault) -> String {
    var name = trimmed(part)
    if let quote = name.first, quote == "'" || quote == "\"" {
      guard name.count > 1, name.last == quote else { throw Fault(message: "a quote in it is not closed") }
      name = trimmed(name.dropFirst().dropLast())
    }
    guard !name.isEmpty else { throw Fault(message: "a name between two commas is missing") }
    guard !name.contains(where: { $0 == "'" || $0 == "\"" }) else {
      throw Fault(message: "a quote stands inside a name")
    }
    return isIdentifier(name) ? String(name) : "'\(name)'"
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Whether a scalar may be a part of a family's name.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      true
    default: " -_.".unicodeScalars.contains(scalar)
    }
  }

  private static func isIdentifier(_ name: Substring) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return !name.contains { $0 == " " || $0 == "." }
  }

  private static func description(of scalar: Unicode.Scalar) -> String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return (0x21...0x7E).contains(scalar.value)
      ? "`\(scalar)`" : "the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)"
  }
}
