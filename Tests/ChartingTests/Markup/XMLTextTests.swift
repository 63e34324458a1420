import Testing

@testable import Charting

@Suite struct XMLTextTests {
  private func content(_ text: String) -> String {
    var output: [UInt8] = []
    XMLText.appendContent(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func attribute(_ text: String) -> String {
    var output: [UInt8] = []
    XMLText.appendAttribute(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func escapesMarkupInContentAndAttributes() {
    let hostile = "<script>alert(\"1\" & '2')</script>]]>"
    let escaped = "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;]]&gt;"
    #expect(content(hostile) == escaped)
    #expect(attribute(hostile) == escaped)
  }

  @Test(arguments: ["\u{0}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}"])
  func replacesCharactersThatXMLForbids(_ character: String) {
    #expect(content("a\(character)b") == "a\u{FFFD}b")
    #expect(attribute("a\(character)b") == "a\u{FFFD}b")
  }

  @Test func keepsLineEndsOutOfAttributes() {
    #expect(attribute("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d")
    #expect(content("a\tb\nc\rd") == "a\tb\nc&#13;d")
  }

  @Test(arguments: ["👩‍🏫🏽", "e\u{301}", "مرحبا", "עברית", "\u{A0}…", "𝔘", "ß"])
  func leavesLettersOfAllScriptsAlone(_ text: String) {
    #expect(content(text) == text)
    #expect(attribute(text) == text)
  }

  /// Whatever stands in a label comes out of an independent parser as it went in.
  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "&amp; & &lt;", "\"doppelt\" 'einfach'", "=HYPERLINK(\"x\")", "مرحبا بالعالم",
    "👩‍🏫 Lehrerin", "Ko\u{308}ln", "<!-- -->", "<?xml?>", "{{mustache}}",
  ])
  func survivesTheRoadThroughAChart(_ text: String) throws {
    let caption = ChartCaption(
      title: text, description: text, heading: text, base: text, notes: [text], method: text, source: text,
      language: "de")
    let chart = DistributionBarChart(
      caption: caption, bars: [SampleCharts.bar(text, 3), .init(label: "x", answers: .withheld(text))], base: 30,
      axisTitle: text)
    let parsed = try ParsedSVG(chart.svg())
    for name in ["title", "desc"] {
      #expect(parsed.elements.first { $0.name == name }?.text == text)
    }
    #expect(parsed.marks("label").first?.text == text)
    #expect(parsed.marks("withheld-text").first?.text == text)
    #expect(parsed.marks("bar").first?.tooltip == "\(text): 3")
    #expect(!parsed.elements.contains { $0.name == "script" })
  }
}
