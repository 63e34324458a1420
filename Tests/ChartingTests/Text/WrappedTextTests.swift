import TestSupport
import Testing

@testable import Charting

@Suite struct WrappedTextTests {
  private let style = TextStyle(size: 13)

  private func lines(_ text: String, _ width: Double, maximumLines: Int = 100) -> [String] {
    WrappedText(text, style: style, width: width, maximumLines: maximumLines).lines
  }

  @Test func breaksAtBlanksHyphensSlashesAndSoftHyphens() {
    #expect(lines("eins zwei drei", 60) == ["eins zwei", "drei"])
    #expect(lines("Polizei-Beauftragte", 80) == ["Polizei-", "Beauftragte"])
    #expect(lines("Wissenschaft/Forschung", 90) == ["Wissenschaft/", "Forschung"])
    #expect(lines("Netz\u{AD}werk\u{AD}treffen", 70) == ["Netzwerk-", "treffen"])
    #expect(lines("Netz\u{AD}werk\u{AD}treffen", 700) == ["Netzwerktreffen"])
  }

  @Test func keepsTogetherWhatBelongsTogether() {
    #expect(lines("n = 30 am 1/2 um 10-12 Uhr", 20).contains("1/2"))
    #expect(lines("bei 80\u{A0}% liegt", 60) == ["bei 80\u{A0}%", "liegt"])
    #expect(lines("Antworten n\u{A0}=\u{A0}84", 70) == ["Antworten", "n\u{A0}=\u{A0}84"])
  }

  @Test func anArrowStaysWithItsWordEvenWhereTheWordIsCut() {
    let left = lines("←\u{A0}Unzufriedenheitsäußerungen", 120)
    let right = lines("Zufriedenheitsäußerungen\u{A0}→", 120)
    #expect(left.count == 2 && left[0].hasPrefix("←\u{A0}Unz"))
    #expect(right.count == 2 && right[1].hasSuffix("gen\u{A0}→"))
  }

  @Test func foldsBlanksAndLineEnds() {
    #expect(lines("  eins \n\t zwei  ", 500) == ["eins zwei"])
    #expect(lines("", 500) == [""])
    #expect(lines(" \n ", 500) == [""])
  }

  @Test func cutsAWordOnlyWhenItIsLongerThanALine() {
    #expect(lines("Radikalisierungspräventionsnetzwerk", 130).first?.hasSuffix("-") == true)
    #expect(lines("die Prävention", 65) == ["die", "Prävention"])
    #expect(lines("https://example.org/1234567890123456789", 100).allSatisfy { !$0.hasSuffix("--") })
  }

  @Test func endsInAnEllipsisOnlyWhereTextIsMissing() {
    let cut = WrappedText("eins zwei drei vier fünf sechs", style: style, width: 60, maximumLines: 2)
    #expect(cut.isTruncated && cut.lines.count == 2 && cut.lines[1].hasSuffix("…"))
    let whole = WrappedText("eins zwei drei vier", style: style, width: 60, maximumLines: 2)
    #expect(!whole.isTruncated && whole.lines == ["eins zwei", "drei vier"])
  }

  @Test func aTextFitsIntoTheWidthItWasMeasuredToHave() {
    let text = "Kommunale Verwaltung (Integrationsamt)"
    #expect(lines(text, TextMeasure.width(of: text, style: style)) == [text])
  }

  /// Random texts in random widths: no line is too wide, and nothing is lost or changed on the way.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func losesNothingAndStaysWithinItsWidth(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcdefghiouäöüßABCMWmlit0123456789.,;()/–  \u{A0}\u{AD}éşж中👍")
    for _ in 0..<50 {
      let text = String(
        (0..<Int.random(in: 0...80, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "x" })
      let width = Double.random(in: 20...200, using: &random)
      let lines = lines(text, width)
      for line in lines where line.count > 1 {
        let isSingleCutLetter = line.count == 2 && line.hasSuffix("-")
        #expect(isSingleCutLetter || TextMeasure.width(of: line, style: style) <= width + 0.02, "“\(line)” in \(width)")
      }
      let invisible: Set<Character> = [" ", "\u{AD}", "-"]
      #expect(lines.joined().filter { !invisible.contains($0) } == text.filter { !invisible.contains($0) })
    }
  }
}
