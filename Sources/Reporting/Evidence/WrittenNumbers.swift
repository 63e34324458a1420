/// The numbers in a text as they are written, in one form for both languages.
enum WrittenNumbers {
  /// The numbers of a text: digits without grouping, a full stop before decimals, a minus sign where there is one.
  ///
  /// Digits that touch a letter, as in RR2 or SHA-256, are names and no numbers. O(length).
  ///
  /// - Parameter decimalComma: whether a comma stands before decimals, as in German.
  static func numbers(in text: String, decimalComma: Bool) -> [String] {
    let characters = Array(text)
    var numbers: [String] = []
    var index = 0
    while index < characters.count {
      guard characters[index].isASCIIDigit else {
        index += 1
        continue
      }
      let start = index
      while index < characters.count, isPart(index, of: characters) { index += 1 }
      let touchesLetter =
        (start > 0 && characters[start - 1].isLetter) || (index < characters.count && characters[index].isLetter)
        || (start > 1 && characters[start - 1] == "-" && characters[start - 2].isLetter)
      guard !touchesLetter else { continue }
      let isNegative = start > 0 && characters[start - 1] == "\u{2212}"
      numbers.append((isNegative ? "-" : "") + plain(characters[start..<index], decimalComma: decimalComma))
    }
    return numbers
  }

  /// A digit, or a mark between two digits.
  private static func isPart(_ index: Int, of characters: [Character]) -> Bool {
    if characters[index].isASCIIDigit { return true }
    guard characters[index] == "." || characters[index] == "," else { return false }
    return index + 1 < characters.count && characters[index + 1].isASCIIDigit
  }

  private static func plain(_ digits: ArraySlice<Character>, decimalComma: Bool) -> String {
    let (grouping, decimal): (Character, Character) = decimalComma ? (".", ",") : (",", ".")
    return String(digits.filter { $0 != grouping }.map { $0 == decimal ? "." : $0 })
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
