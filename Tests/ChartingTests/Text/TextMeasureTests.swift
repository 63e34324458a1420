import Testing

@testable import Charting

@Suite struct TextMeasureTests {
  private let regular = TextStyle(size: 1_000)
  private let bold = TextStyle(size: 1_000, weight: .bold)

  /// Source: Adobe Font Metrics of Helvetica and Helvetica-Bold (Adobe Core 14 fonts), column `WX`.
  @Test(
    arguments: [
      ("A", 667, 722), ("W", 944, 944), ("a", 556, 556), ("i", 222, 278), ("m", 833, 889), (" ", 278, 278),
      ("%", 889, 889),
      ("0", 556, 556), ("Ä", 667, 722), ("ß", 611, 611), ("é", 556, 556), ("ş", 500, 556), ("Ğ", 778, 778),
      ("–", 556, 556),
      ("—", 1_000, 1_000), ("…", 1_000, 1_000), ("€", 556, 556), ("„", 333, 500), ("•", 350, 350), ("−", 584, 584),
    ] as [(String, Double, Double)])
  func hasTheWidthsOfHelvetica(_ text: String, _ regularWidth: Double, _ boldWidth: Double) {
    #expect(TextMeasure.width(of: text, style: regular) == regularWidth)
    #expect(TextMeasure.width(of: text, style: bold) == boldWidth)
  }

  @Test func combiningMarksAndInvisibleCharactersTakeNoSpace() {
    #expect(TextMeasure.width(of: "a\u{308}", style: regular) == TextMeasure.width(of: "ä", style: regular))
    #expect(TextMeasure.width(of: "a\u{AD}b\u{200D}", style: regular) == TextMeasure.width(of: "ab", style: regular))
  }

  @Test(arguments: ["س", "中", "한", "अ", "👍", "❤️", "👩‍👩‍👧", "Ж", "Ω"])
  func otherScriptsTakeAPlausibleSpace(_ character: String) {
    #expect((400...1_500).contains(TextMeasure.width(of: character, style: regular)))
  }

  /// Widths of words as HarfBuzz sets them in DejaVu Sans (Arabic) and Liberation Sans (Hebrew), in type sizes.
  @Test(
    arguments: [
      ("المحاضرات", 4.731), ("البلديات", 3.265), ("الشرطة", 3.358), ("المنظمات المسلمة", 7.883),
      ("أوافق تمامًا", 4.630), ("لا توجد إجابات صالحة", 8.707), ("التنظيم", 2.974), ("סיור בשכונה", 5.103),
      ("התרגום", 3.170),
    ] as [(String, Double)])
  func arabicAndHebrewWordsAreMeasuredGenerously(_ word: String, _ width: Double) {
    let ratio = TextMeasure.width(of: word, style: TextStyle(size: 1)) / width
    #expect((0.95...1.35).contains(ratio))
  }

  @Test func growsWithTheTypeSize() {
    let text = "Öffentlichkeitsarbeit"
    let ratio =
      TextMeasure.width(of: text, style: TextStyle(size: 26)) / TextMeasure.width(of: text, style: TextStyle(size: 13))
    #expect((ratio - 2).magnitude < 1e-9)
  }
}
