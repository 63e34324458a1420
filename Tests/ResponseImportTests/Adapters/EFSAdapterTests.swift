import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct EFSAdapterTests {
  private static let names = [
    "lfdn", "tester", "dispcode", "v_1", "v_2", "v_3", "v_4", "v_5",
  ]

  /// A single choice, two ticks of one question, words, a number typed.
  private static let records = [
    ["1", "0", "31", "2", "1", "0", "good", "12"], ["2", "0", "32", "0", "0", "0", "-99", "0"],
    ["3", "0", "31", "-77", "-77", "-77", "-66", "-77"], ["4", "0", "31", "1", "0", "1", "no", "-99"],
    ["5", "0", "31", "4", "1", "1", "no", "3"],
  ]

  @Test func everyKindHasItsOwnCodesForNoAnswer() throws {
    let export = MadeUpExport([Self.names] + Self.records)
    let (guessed, layout) = try export.guess()
    let imported = try export.imported(with: guessed.definition, layout: layout)
    let questions = guessed.definition.questions
    #expect(questions.map(\.id) == ["v_1", "v_2", "v_4", "v_5"])
    #expect(questions[1].kind.name == "multiple")
    #expect(imported.readings(0)[1...2] == ["noAnswer", "notAsked"])
    #expect(imported.readings(1) == ["0", "noAnswer", "notAsked", "1", "0+1"])
    #expect(imported.readings(2) == ["4 bytes", "noAnswer", "notAsked", "2 bytes", "2 bytes"])
    // What was typed is a number, so 0 is an answer there.
    #expect(imported.readings(3)[1] != "noAnswer" && imported.readings(3)[3] == "noAnswer")
    #expect(imported.findings.isEmpty)
    #expect(!layout.conventions.blanksAreUndetermined)
  }

  @Test func tellsWhatBecameOfAResponse() throws {
    let layout = try MadeUpExport([Self.names] + Self.records).layout()
    func disposition(tester: String, code: String) -> Disposition? {
      let cells = [1: tester, 2: code]
      return layout.facts.dispositions.first { $0.applies(to: cells[$0.column] ?? "") }?.disposition
    }
    #expect(disposition(tester: "1", code: "31") == .test)
    #expect(disposition(tester: "0", code: "32") == .complete)
    #expect(disposition(tester: "0", code: "20") == .notStarted)
    #expect(disposition(tester: "0", code: "22") == .partial)
    #expect(disposition(tester: "0", code: "37") == .ineligible)
    #expect(disposition(tester: "0", code: "99") == nil)
  }
}
