/// The entities of HTML that stand in the texts of forms.
enum HTMLEntity {
  /// The longest entity that is looked for, in bytes.
  private static let maximumBytes = 12

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«",
    "raquo": "»", "bull": "•", "middot": "·", "euro": "€", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á",
    "acirc": "â", "ccedil": "ç", "iacute": "í", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "uacute": "ú",
    "ugrave": "ù", "shy": "",
  ]

  /// What the entity stands for with which a text starts, and the index behind it; `nil` where it starts with none that
  /// is known.
  static func read(_ bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    guard let end = bytes.prefix(maximumBytes).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
    let text = named[name] ?? named[name.lowercased()] ?? numbered(name)
    return text.map { ($0, end + 1) }
  }

  /// The character of `#228` or `#xE4`; a blank for a control character.
  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
    return scalar.properties.generalCategory == .control ? " " : String(Character(scalar))
  }
}
