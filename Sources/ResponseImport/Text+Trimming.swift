extension StringProtocol {
  /// The text without blanks, tabs, line breaks, no-break spaces and byte-order marks at both ends.
  var trimmed: String {
    func isMargin(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isMargin($0) }),
      let last = scalars.lastIndex(where: { !isMargin($0) })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }

  /// The text with every run of white space as one blank, as a heading is printed.
  var withSingleBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
