/// References such as `&uuml;`, `&#252;` and `&#xFC;`.
enum CharacterReference {
  /// The character that a reference at `&` stands for and where the reference ends; `nil` where it is none that is known.
  static func read(_ source: [UInt8], at start: Int, before end: Int) -> (text: String, end: Int)? {
    let window = source[(start + 1)..<min(end, start + 12)]
    guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: source[(start + 1)..<semicolon], as: UTF8.self)
    if let text = named[name] { return (text, semicolon + 1) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return number.flatMap(Unicode.Scalar.init).map { (String(Character($0)), semicolon + 1) }
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "auml": "ä",
    "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "ndash": "–",
    "mdash": "—", "hellip": "…", "bdquo": "„", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "laquo": "«", "raquo": "»", "euro": "€", "percnt": "%", "thinsp": "\u{2009}", "minus": "−", "middot": "·",
  ]
}
