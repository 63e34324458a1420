import SurveyModel

/// Reads a calendar day, with or without a time behind it.
package enum DateText {
  /// The day in a text, or `nil` where there is none or where day and month could be swapped.
  ///
  /// Taken: `2024-03-12`, `2024/03/12`, `12.03.2024`, `12.3.24`, and `3/25/2024` or `25/3/2024`, where one number
  /// cannot be a month; each may have a time behind a blank or a `T`. Two-digit years are of this century.
  package static func day(of text: String) -> CalendarDay? {
    let text = text.trimmed
    guard text.utf8.first.map(isDigit) ?? false else { return nil }
    let word = text.prefix { !$0.isWhitespace && $0 != "T" && $0 != "," }
    guard isTime(text.dropFirst(word.count)) else { return nil }
    for separator: Character in ["-", "/", "."] where word.contains(separator) {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
      guard parts.count == 3, numbers.count == 3 else { return nil }
      if parts[0].count == 4 {
        return separator == "." ? nil : CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
      }
      guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
      let year = parts[2].count == 2 ? 2_000 + numbers[2] : numbers[2]
      switch separator {
      case ".": return CalendarDay(year: year, month: numbers[1], day: numbers[0])
      case "/" where numbers[0] > 12: return CalendarDay(year: year, month: numbers[1], day: numbers[0])
      case "/" where numbers[1] > 12 || numbers[0] == numbers[1]:
        return CalendarDay(year: year, month: numbers[0], day: numbers[1])
      default: return nil
      }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether what stands behind a day is nothing or a time of day, with a zone or half of the day.
  private static func isTime(_ rest: Substring) -> Bool {
    let time = rest.drop { $0.isWhitespace || $0 == "T" || $0 == "," }
    guard !time.isEmpty else { return true }
    return time.wholeMatch(
      of: /\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT)?([+-]\d{1,2}(:?\d{2})?)?/) != nil
  }
}
