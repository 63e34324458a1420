import Charting

extension Colour {
  /// A colour as CSS writes it, `#RRGGBB` or `#RGB` with either case of letters; `nil` where the text is none.
  init?(notation text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    switch digits.utf8.count {
    case 3: self.init(notation: "#" + digits.map { "\($0)\($0)" }.joined())
    case 6:
      guard let number = UInt32(digits, radix: 16) else { return nil }
      self.init(number)
    default: return nil
    }
  }
}
