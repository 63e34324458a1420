import Testing

@testable import Charting

@Suite struct NumberFormatTests {
  private let german = NumberFormat.german
  private let english = NumberFormat.english

  @Test func writesWholeNumbersInGroups() {
    #expect([0, 7, 999, 1_000, -1_234_567].map(german.integer) == ["0", "7", "999", "1.000", "−1.234.567"])
    #expect(english.integer(1_234_567) == "1,234,567")
    #expect(german.integer(.min) == "−9.223.372.036.854.775.808")
  }

  @Test(
    arguments: [
      (1_234.5, 1, "1.234,5", "1,234.5"), (0.05, 1, "0,1", "0.1"), (-0.04, 1, "0,0", "0.0"), (2.5, 0, "3", "3"),
      (-2.5, 0, "−3", "−3"), (1.005, 2, "1,01", "1.01"), (9.995, 2, "10,00", "10.00"), (0, 3, "0,000", "0.000"),
      (3, 2, "3,00", "3.00"),
    ] as [(Double, Int, String, String)])
  func writesDecimals(_ value: Double, _ digits: Int, _ germanText: String, _ englishText: String) {
    #expect(german.decimal(value, fractionDigits: digits) == germanText)
    #expect(english.decimal(value, fractionDigits: digits) == englishText)
  }

  @Test func writesSharesInPerCent() {
    #expect(german.percent(0.8) == "80\u{A0}%")
    #expect(english.percent(0.8) == "80%")
    #expect(german.percent(0.1234, fractionDigits: 1) == "12,3\u{A0}%")
    #expect(english.percent(0.285) == "29%")
    #expect(german.count(24, share: 0.8) == "24 (80\u{A0}%)")
  }

  @Test func neverRoundsAShareToNothingOrEverything() {
    #expect(german.percent(0) == "0\u{A0}%" && german.percent(1) == "100\u{A0}%")
    #expect(german.percent(0.000_001) == "<1\u{A0}%" && german.percent(0.999_999) == ">99\u{A0}%")
    #expect(english.percent(0.000_1, fractionDigits: 1) == "<0.1%")
    #expect(english.percent(0.999_9, fractionDigits: 1) == ">99.9%")
    #expect(english.percent(0.005) == "1%" && english.percent(0.004) == "<1%")
  }

  @Test func writesIntervals() {
    #expect(german.percentInterval(0.6269...0.9049) == "63–90\u{A0}%")
    #expect(english.percentInterval(0.6269...0.9049, fractionDigits: 1) == "62.7–90.5%")
    #expect(german.interval(3.24...4.06, fractionDigits: 1) == "3,2–4,1")
    #expect(german.interval(-12.2...34, fractionDigits: 0) == "−12 bis 34")
    #expect(english.interval(-12.2...34, fractionDigits: 0) == "−12 to 34")
  }

  @Test func writesScoresWithTheirSign() {
    #expect([39.6, -12, 0, 0.4, -0.4].map { german.signed($0) } == ["+40", "−12", "0", "0", "0"])
  }

  @Test func survivesNumbersThatNobodyExpects() {
    #expect(german.decimal(.nan, fractionDigits: 1) == "–")
    #expect(german.decimal(.infinity, fractionDigits: 1) == "–")
    #expect(german.percent(.nan) == "–")
    #expect(german.decimal(1.5e300, fractionDigits: 2) == "1,500 × 10^300")
    #expect(german.signed(.infinity) == "–")
  }

  @Test(arguments: ["de", "de-AT", "DE"]) func knowsGermanByItsTag(_ tag: String) {
    #expect(NumberFormat(language: tag) == .german)
  }

  @Test(arguments: ["en", "en-GB", "", "fr"]) func writesEnglishOtherwise(_ tag: String) {
    #expect(NumberFormat(language: tag) == .english)
  }
}
