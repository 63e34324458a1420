import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct PretixAdapterTests {
  @Test func ordersWithoutPositionsAreRefused() throws {
    let rows = [
      ["Event slug", "Order code", "Order total", "Status", "Email", "Order locale"],
      ["e", "A", "1", "paid", "", "en"],
    ]
    let recognition = try #require(PretixAdapter().recognise(ExportPreview(file: "a.csv", rows: rows)))
    #expect(recognition.refusal?.contains("order positions") == true)
  }

  @Test func optionsAreOneQuestionAndAPersonIsNeverAQuestion() throws {
    let sample = SampleExport.pretix[0].rows
    let headings = sample[0]
    let rows = (0..<6).map { number in
      var row = sample[1]
      row[1] = "C\(number)"
      row[3] = number == 5 ? "canceled" : "paid"
      row[18] = number.isMultiple(of: 2) ? "Yes" : "No"
      row[19] = "No"
      return row
    }
    let export = MadeUpExport([headings] + rows)
    let (guessed, layout) = try export.guess()
    #expect(guessed.definition.questions.map { $0.text.text(in: "en") } == ["Which side?", "Topics", "Diet – or none"])
    #expect(guessed.definition.questions[1].kind.name == "multiple")
    #expect(layout.facts.responseID == [1, 2] && layout.facts.language == 27)
    let rules = layout.facts.dispositions
    #expect(
      ["paid", "canceled", "abgelaufen", ""].map { state in rules.first { $0.applies(to: state) }?.disposition }
        == [.complete, .ineligible, .ineligible, nil])
    #expect(try export.imported(with: guessed.definition, layout: layout).readings(1).prefix(2) == ["0", "noAnswer"])
  }
}
