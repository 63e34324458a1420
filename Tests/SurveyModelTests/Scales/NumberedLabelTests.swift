import SurveyModel
import Testing

@Suite struct NumberedLabelTests {
  @Test(arguments: [
    ("5", 5, ""), (" 5 ", 5, ""), ("-2", -2, ""), ("(3)", 3, ""), ("5: very helpful", 5, "very helpful"),
    ("1 (None at all)", 1, "none at all"), ("\u{FEFF}1 (None at all)", 1, "none at all"),
    ("0 - Mostly me", 0, "mostly me"), ("10 grösstes Vertrauen", 10, "grösstes vertrauen"),
    ("Very helpful10", 10, "very helpful"), ("sehr gut (1)", 1, "sehr gut"), ("1) gut", 1, "gut"),
    ("[2] gut", 2, "gut"),
    ("1 = sehr gut", 1, "sehr gut"), ("sehr gut – 1", 1, "sehr gut"), ("1. sehr gut", 1, "sehr gut"),
  ])
  func takesNumberAndTextApart(label: String, code: Int, text: String) throws {
    let numbered = try #require(NumberedLabel(label))
    #expect(numbered.code == code)
    #expect(numbered.text == text)
  }

  @Test(arguments: [
    "", "agree", "18-24", "3.5", "50%", "1st", "2018", "10 - 20 years", "1/2", "version 2.0", "1,000", "()", "-",
    "2-3 Tage",
  ])
  func leavesRangesDecimalsAndOrdinalsAlone(label: String) {
    #expect(NumberedLabel(label) == nil)
  }
}
