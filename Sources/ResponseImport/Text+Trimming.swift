extension StringProtocol {
  /// The text without blanks, tabs, line breaks, no-break spaces and byte-order marks at both ends.
  ///
  /// Complexity: O(*n*) to copy it; most texts begin and end with a visible ASCII character and need no look at Unicode.
  var trimmed: String {
    let scalars = unicodeScalars
    if let first = scalars.first, let last = scalars.last, first.isVisibleASCII, last.isVisibleASCII {
      return String(self)
    }
    func isMargin(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: { !isMargin($0) }),
      let last = scalars.lastIndex(where: { !isMargin($0) })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }

  /// The text with every run of white space as one blank, as a heading is printed.
  ///
  /// Complexity: O(*n*); most texts are ASCII with single blanks and only looked through.
  var withSingleBlanks: String {
    hasSingleBlanks ? String(self) : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it is ASCII text without any white space but single blanks within.
  private var hasSingleBlanks: Bool {
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      guard scalar.isVisibleASCII || (scalar == " " && previous != " ") else { return false }
      previous = scalar
    }
    return previous != " "
  }
}

extension Unicode.Scalar {
  /// Whether it is an ASCII character that leaves ink.
  fileprivate var isVisibleASCII: Bool { value > 0x20 && value < 0x7F }
}
