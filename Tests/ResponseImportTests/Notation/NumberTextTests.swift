import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      ("12", 12, nil), ("-3", -3, nil), ("−3", -3, nil), ("+3", 3, nil), ("-0", 0, nil), ("50 %", 50, nil),
      ("12%", 12, nil),
      ("3,5", 3.5, .comma), ("3.5", 3.5, .point), ("0,125", 0.125, .comma), ("0.125", 0.125, .point),
      ("1234,567", 1234.567, .comma), ("1234.567", 1234.567, .point), ("012.345", 12.345, .point),
      ("1.234,5", 1234.5, .comma), ("1,234.5", 1234.5, .point), ("1.234.567", 1_234_567, .comma),
      ("1,234,567", 1_234_567, .point), ("12.345.678,90", 12_345_678.9, .comma), ("1 234,5", 1234.5, .comma),
      ("1\u{A0}234,567", 1234.567, .comma), ("1\u{202F}234", 1234, nil), ("1'234.50", 1234.5, .point),
      ("1’234’567", 1_234_567, nil), ("-1.234,5 %", -1234.5, .comma), ("1 000", 1000, nil),
    ] as [(String, Double, DecimalMark?)])
  func readsWhatIsClear(text: String, value: Double, shows: DecimalMark?) {
    #expect(NumberText.reading(of: text) == .clear(value, shows: shows))
  }

  @Test(arguments: [
    ("1.234", 1.234, 1234), ("1,234", 1234, 1.234), ("-12.500", -12.5, -12_500), ("999,999 %", 999_999, 999.999),
  ])
  func leavesOpenWhatCountriesReadDifferently(text: String, point: Double, comma: Double) {
    #expect(NumberText.value(of: text) == nil)
    #expect(NumberText.value(of: text, decimalMark: .point) == point)
    #expect(NumberText.value(of: text, decimalMark: .comma) == comma)
  }

  @Test(arguments: [
    "", " ", "-", "3.", ".5", "1e3", "٣", "about 3", "3 apples", "1,23,456", "1.23.456", "1234.567.890", "0.123.456",
    "1,234,56", "12 34", "1.234,567.8", "1,234.567,8", "1 234 56", "1'23", "12.03.2024", "1.234.567.890.123.456.789",
    "--3",
    "1  234", "% 5", "0 123", "1234567890123456789", "NaN", "inf", "0x1F", "1_000",
  ])
  func takesNothingElse(text: String) {
    #expect(NumberText.reading(of: text) == nil)
  }

  /// A number written with a country's marks, and what it must be read as.
  private struct Habit: Sendable {
    let mark: DecimalMark
    let thousands: String
  }

  @Test(arguments: 0..<200) func randomNumbersReadBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let habits = [
      Habit(mark: .comma, thousands: "."), Habit(mark: .comma, thousands: " "),
      Habit(mark: .comma, thousands: "\u{202F}"),
      Habit(mark: .comma, thousands: ""), Habit(mark: .point, thousands: ","), Habit(mark: .point, thousands: "'"),
      Habit(mark: .point, thousands: "’"), Habit(mark: .point, thousands: ""),
    ]
    for habit in habits {
      let whole = UInt64.random(in: 0...(10 as UInt64).power(Int.random(in: 1...11, using: &random)), using: &random)
      let decimals = Int.random(in: 0...5, using: &random)
      let fraction = (0..<decimals).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let sign = Bool.random(using: &random) ? "-" : ""
      let text =
        sign + grouped(whole, by: habit.thousands) + (decimals > 0 ? (habit.mark == .comma ? "," : ".") + fraction : "")
      let expected = try #require(Double("\(sign)\(whole)" + (decimals > 0 ? ".\(fraction)" : "")))
      #expect(NumberText.value(of: text, decimalMark: habit.mark) == expected, "\(text)")
    }
  }

  private func grouped(_ number: UInt64, by separator: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(String(number))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: separator)
  }

  @Test(arguments: 0..<100) func fractionsAreTheNearestDoubles(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let digits = String(UInt64.random(in: 10_000...999_999_999_999_999_999, using: &random))
      let whole = Int.random(in: 4...digits.count - 1, using: &random)
      let text = "\(digits.prefix(whole)).\(digits.dropFirst(whole))"
      #expect(NumberText.value(of: text, decimalMark: .point) == Double(text), "\(text)")
    }
  }
}

extension UInt64 {
  fileprivate func power(_ exponent: Int) -> UInt64 { (0..<exponent).reduce(1) { result, _ in result * self } }
}
