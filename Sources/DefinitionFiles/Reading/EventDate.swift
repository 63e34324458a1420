import SurveyModel

/// The dates that an event may have: a year, a month, a day (ISO 8601), or two days with a stroke between them.
package enum EventDate {
  /// Whether the text is such a date and every day in it exists, the first of two days not after the second.
  package static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return isYearOrMonth(text) || day(parts[0]) != nil
    case 2:
      guard let first = day(parts[0]), let last = day(parts[1]) else { return false }
      return first <= last
    default: return false
    }
  }

  private static func isYearOrMonth(_ text: String) -> Bool {
    let numbers = numbers(text, widths: [4, 2])
    switch numbers?.count {
    case 1: return true
    case 2: return (1...12).contains(numbers?[1] ?? 0)
    default: return false
    }
  }

  private static func day(_ text: Substring) -> CalendarDay? {
    guard let numbers = numbers(text, widths: [4, 2, 2]), numbers.count == 3 else { return nil }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The numbers between hyphens, `nil` where one has not the width it should have.
  private static func numbers(_ text: some StringProtocol, widths: [Int]) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= widths.count else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      let isNumber = part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      guard part.utf8.count == width, isNumber, let number = Int(part) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
