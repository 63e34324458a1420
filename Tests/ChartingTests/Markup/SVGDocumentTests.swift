import Testing

@testable import Charting

@Suite struct SVGDocumentTests {
  private let chart = SampleCharts.distributions[3].chart

  @Test func standaloneFileDeclaresItself() {
    let text = chart.svg().text
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(text.hasSuffix("</svg>\n"))
  }

  @Test func inlineDrawingHasNoDeclaration() {
    #expect(chart.svg().inline(identifierPrefix: "q1").hasPrefix("<svg "))
  }

  @Test func identifiersOfManyChartsAreUniqueAndEveryReferenceLeadsToOne() throws {
    let prefixes = ["q1", "q2", "q_1", "q 1", "q_20_1", "Q1", "ä", "frage-7", "1"]
    var seen: Set<String> = []
    for prefix in prefixes {
      let parsed = try ParsedSVG(text: chart.svg().inline(identifierPrefix: prefix))
      let identifiers = parsed.elements.compactMap { $0.attributes["id"] }
      #expect(identifiers.count == 3)
      for identifier in identifiers {
        #expect(seen.insert(identifier).inserted, "\(identifier) occurs twice")
        #expect(identifier.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " })
      }
      let labels = try #require(parsed.root.attributes["aria-labelledby"]).split(separator: " ").map(String.init)
      #expect(labels.count == 2 && labels.allSatisfy(identifiers.contains))
      let fills = parsed.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(") }
      #expect(!fills.isEmpty)
      #expect(fills.allSatisfy { identifiers.contains(String($0.dropFirst(5).dropLast())) })
    }
  }
}
