import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct AlchemerAdapterTests {
  private func export(_ headings: [String], _ rows: [[String]], status: [String] = ["Complete"]) -> MadeUpExport {
    let opening = ["Time Started", "Date Submitted", "Status"]
    let times = ["2024-03-12 10:00:00", "2024-03-12 10:05:00"]
    return MadeUpExport(
      [opening + headings] + rows.enumerated().map { times + [status[$0 % status.count]] + $1 })
  }

  @Test func theStatusTellsWhatBecameOfARecord() throws {
    let status = ["Complete", "Partial", "Disqualified"]
    let export = export(["How was it?"], [["good"], ["bad"], ["good"]], status: status)
    let layout = try export.layout()
    #expect(
      status.map { text in layout.facts.dispositions.first { $0.applies(to: text) }?.disposition }
        == [.complete, .partial, .ineligible])
  }

  @Test func wordsBesideJoinedChoicesBelongToTheirOption() throws {
    let rows = (0..<12).map { row -> [String] in
      let words = ["cool;quick", "quick;simple", "simple;cool", "cool;simple;Other word(s):"][row % 4]
      return [words, row % 4 == 3 ? "word \(row)" : ""]
    }
    let guess = try export(["Pick words.", "Other word(s)::Pick words."], rows).guess()
    let question = guess.guessed.definition.questions[0]
    #expect(guess.guessed.definition.questions.count == 1)
    #expect(question.kind.name == "multiple" && question.otherText != nil)
    #expect(question.kind.categories.count == 4 && question.kind.categories.count(where: \.isOther) == 1)
  }

  @Test func textBoxesOfOneQuestionKeepTheirNames() throws {
    let rows = (0..<6).map { ["need \($0)", "wish \($0)"] }
    let definition = try export(["Need #1:What?", "Need #2:What?"], rows).guess().guessed.definition
    #expect(definition.questions.map { $0.text.text(in: "en") } == ["What? – Need #1", "What? – Need #2"])
  }

  @Test func colonsAreOnlyTakenWhereTheRestComesAgain() {
    let headings = ["Time: too long?", "A: first:Which?", "B:Which?", "One:two", "::", ":x", "x:"]
    let parts = AlchemerHeading.parts(of: headings, from: 0)
    #expect(parts.map(\.option) == [nil, "A: first", "B", nil, nil, nil, nil])
    #expect(parts.map(\.question) == ["Time: too long?", "Which?", "Which?", "One:two", "::", ":x", "x:"])
  }
}
