import Testing

@testable import Reporting

/// What stands beside a comparison that cannot tell, and how a choice without order is shown.
@Suite struct ComparisonTableTests {
  private let material = SampleMaterial.compared

  @Test(arguments: [
    (ReportLanguage.english, "found from V 0.5", "Cramér’s V"), (.german, "zu finden ab V 0,5", "Cramérs V"),
  ])
  func theReportSaysWhatCouldHaveBeenFound(language: ReportLanguage, beside: String, remark: String) throws {
    let document = EventReport.document(of: material, language: language)
    let section = try #require(document.sections.first { $0.id == "comparison" })
    #expect(section.words.contains(beside) && section.words.contains(remark), "\(section.words)")
  }

  @Test func theDocumentHasItForComparisonsThatCannotTellOnly() throws {
    let items = try #require(SummaryJSON.document(of: material)["comparisons"]?[0]?["items"])
    let words = (0..<3).map { items[$0]?["word"] }
    #expect(words == [.string("differ"), .string("cannot tell"), .string("cannot tell")])
    let bases = (0..<3).map { items[$0]?["basis"] }
    #expect(bases == [.string("distribution"), .string("distribution"), .string("choice")])
    let detectable = (0..<3).map { items[$0]?["detectable"] }
    #expect(detectable[0] == nil && detectable[1] != nil && detectable[2] != nil)
  }

  @Test func theTerminalSaysItOnce() {
    let text = TerminalPage(material, language: .english, style: TerminalStyle(isPlain: true), width: 80).text
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.matches(of: /a single comparison of so many answers/).count == 1, "\(text)")
  }
}
