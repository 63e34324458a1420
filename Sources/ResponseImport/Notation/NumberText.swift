import SurveyModel

/// Reads a number as people and platforms write it in a cell.
package enum NumberText {
  /// The number in a text; `nil` where there is none or where the decimal mark that settles it is not given.
  ///
  /// - Parameter decimalMark: what stands before the decimals where the text alone does not tell.
  package static func value(of text: String, decimalMark: DecimalMark? = nil) -> Double? {
    reading(of: text)?.value(under: decimalMark)
  }

  /// What a text says as a number, or `nil` where it is none.
  ///
  /// Taken: `12`, `-3`, `3.5`, `3,5`, thousands in groups of three as `1.234,5`, `1,234.5`, `1 234,5` and `1'234.50`, and
  /// any of them before a per cent sign. Open are `1,234` and `1.234`: a thousand in one country, one and a bit in another.
  /// Not taken: exponents, numbers without a digit on each side of their mark, and numbers with words.
  package static func reading(of text: String) -> CellReading<Double, DecimalMark>? {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    let isNegative = cursor.take("-") || cursor.take("−")
    if !isNegative { _ = cursor.take("+") }
    guard let number = GroupedDigits(&cursor) else { return nil }
    cursor.skipBlanks()
    if cursor.take("%") { cursor.skipBlanks() }
    guard cursor.isAtEnd else { return nil }
    return number.reading(isNegative: isNegative)
  }
}

/// Digits with marks between them, which group thousands or stand before the decimals.
private struct GroupedDigits {
  private enum Separator {
    case comma
    case point
    case apostrophe
    case blank

    var decimalMark: DecimalMark? {
      switch self {
      case .comma: .comma
      case .point: .point
      case .apostrophe, .blank: nil
      }
    }
  }

  /// Eighteen digits always fit into 64 bits; a longer number is an identifier rather than an answer.
  private static let maximumDigits = 18

  private var digits: UInt64 = 0
  private var lengths: [Int] = []
  private var separators: [Separator] = []
  private var startsWithZero = false

  /// Takes digits and marks as long as a digit follows; `nil` where there is none, or too many.
  init?(_ cursor: inout TextCursor) {
    startsWithZero = cursor.peek == UInt8(ascii: "0")
    var count = 0
    while true {
      let start = count
      while let digit = cursor.takeDigit() {
        count += 1
        guard count <= Self.maximumDigits else { return nil }
        digits = digits * 10 + UInt64(digit)
      }
      guard count > start else { return nil }
      lengths.append(count - start)
      let end = cursor
      guard let separator = Self.separator(&cursor), cursor.isAtDigit else {
        // Blanks before a per cent sign or at the end are no mark; a mark without a digit behind it stays in the way.
        cursor = end
        return
      }
      separators.append(separator)
    }
  }

  private static func separator(_ cursor: inout TextCursor) -> Separator? {
    if cursor.take(",") { return .comma }
    if cursor.take(".") { return .point }
    if cursor.take("'") || cursor.take("’") { return .apostrophe }
    return cursor.takeBlank() ? .blank : nil
  }

  /// What the digits say; `nil` where the groups are not of three or the marks are of too many kinds.
  func reading(isNegative: Bool) -> CellReading<Double, DecimalMark>? {
    func value(decimals: Int) -> Double {
      let magnitude = Self.quotient(digits, powerOfTen: decimals)
      return isNegative && magnitude != 0 ? -magnitude : magnitude
    }
    guard let last = separators.last else { return .clear(value(decimals: 0), shows: nil) }
    let decimals = lengths[lengths.count - 1]
    if separators.count == 1, let mark = last.decimalMark {
      guard isGrouped(lengths[...]) else { return .clear(value(decimals: decimals), shows: mark) }
      return .open(
        .init(habit: mark, value: value(decimals: decimals)),
        .init(habit: mark == .comma ? .point : .comma, value: value(decimals: 0)))
    }
    if separators.allSatisfy({ $0 == last }) {
      guard isGrouped(lengths[...]) else { return nil }
      let shown: DecimalMark? = last == .point ? .comma : last == .comma ? .point : nil
      return .clear(value(decimals: 0), shows: shown)
    }
    let groups = separators.dropLast()
    guard let mark = last.decimalMark, groups.allSatisfy({ $0 == separators[0] }), isGrouped(lengths.dropLast()) else {
      return nil
    }
    return .clear(value(decimals: decimals), shows: mark)
  }

  /// Whether the groups are one of one to three digits, not starting with 0, and then of three.
  private func isGrouped(_ lengths: ArraySlice<Int>) -> Bool {
    lengths[0] <= 3 && !startsWithZero && lengths.dropFirst().allSatisfy { $0 == 3 }
  }

  /// The double nearest to `digits / 10^powerOfTen`.
  ///
  /// Exact where both are exact doubles, since one division rounds once (Clinger 1990, "How to read floating point
  /// numbers accurately"); else the standard library reads the digits.
  private static func quotient(_ digits: UInt64, powerOfTen: Int) -> Double {
    if digits <= 1 << 53, powerOfTen < powersOfTen.count { return Double(digits) / powersOfTen[powerOfTen] }
    return Double("\(digits)e-\(powerOfTen)") ?? .nan
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
  ]
}
