import Testing

@testable import Reporting

@Suite struct RichTextTests {
  @Test func interpolationKeepsTheRuns() {
    let label = RichText("Note", .survey(language: "de"))
    let text: RichText = "a “\(label)” \("b")"
    #expect(text.plain == "a “Note” b")
    #expect(text.runs.map(\.kind) == [.own, .survey(language: "de"), .own, .own])
  }

  @Test func emptyTextsHaveNoRuns() {
    #expect(RichText("").isEmpty && (RichText("") + "").runs.isEmpty)
    #expect(["a", "b", "c"].map { RichText($0) }.joined(separator: ", ").plain == "a, b, c")
  }

  @Test func tablesExplainEachSignOnce() {
    let cell = ReportTable.Cell.sign(.confidential, meaning: "withheld")
    let table = ReportTable(
      caption: "", rowTitle: "", columns: [ReportTable.Column("")], rows: [.init("a", [cell]), .init("b", [cell])],
      remarks: ["r"])
    #expect(table.notes.map(\.plain) == [". withheld", "r"])
  }
}
