/// Finds out which way a text runs.
enum WritingDirection {
  /// Whether the first letter that has a direction belongs to a script written from right to left.
  ///
  /// Source: Unicode Standard Annex 9, rules P2 and P3, with the blocks whose letters have the classes R and AL. O(length).
  static func isRightToLeft(_ text: String) -> Bool {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
      default: if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }
}
