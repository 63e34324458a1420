import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct TypeformAdapterTests {
  private static let closing = ["Response Type", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"]

  private func export(_ headings: [String], _ rows: [[String]], type: String = "completed") -> MadeUpExport {
    MadeUpExport(
      [["#"] + headings + Self.closing]
        + rows.enumerated().map { row, cells in
          ["token\(row)"] + cells + [type, "2024-03-12 10:00:00", "2024-03-12 10:05:00", "net"]
        })
  }

  @Test func choicesWithAColumnEachAreOneQuestion() throws {
    let rows = (0..<12).map { row in
      [row % 2 == 0 ? "Talks" : "", row % 3 == 0 ? "Food" : "", row % 5 == 4 ? "None" : "", "\(row % 5 + 1)"]
    }
    let export = export(["Talks", "Food", "Other", "How was it?"], rows)
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == ["multiple", "rating"])
    #expect(guess.guessed.notes[0].text.contains("does not hold the question's text"))
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    // A typed "None" is an answer: whatever stands there was typed beside "Other".
    #expect(imported.readings(0).prefix(5) == ["0+1", "noAnswer", "0", "1", "0+2"])
  }

  @Test func otherBelongsToTheQuestionBeforeIt() throws {
    let rows = (0..<12).map { row in row < 10 ? [["Train", "Bus"][row % 2], ""] : ["", "by camel \(row)"] }
    let export = export(["How did you come?", "Other"], rows)
    let guess = try export.guess()
    let question = guess.guessed.definition.questions[0]
    #expect(guess.guessed.definition.questions.count == 1 && question.otherText != nil)
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(Set(imported.readings(0)) == ["0", "1", "2"])
  }

  @Test(arguments: [("1", "0"), ("True", "False"), ("TRUE", "FALSE")])
  func yesAndNoAreRead(yes: String, no: String) throws {
    let export = export(["Again?"], [yes, no, "", yes].map { [$0] })
    let guess = try export.guess()
    let categories = guess.guessed.definition.questions[0].kind.categories
    #expect(categories.map { $0.label.text(in: "en") } == ["Yes", "No"])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings(0) == ["0", "1", "noAnswer", "0"])
  }

  @Test func countsOfNoughtAndOneAreNoYesAndNo() throws {
    let columns = try export(["How many children?"], [["1"], ["0"], ["1"]]).layout().columns
    #expect(columns[1].declared == nil)
  }

  @Test(arguments: [("completed", Disposition.complete), ("partial", .partial), ("started", .notStarted)])
  func saysWhatBecameOfAResponse(type: String, expected: Disposition) throws {
    let layout = try export(["Again?"], [["Yes"]], type: type).layout()
    let rule = layout.facts.dispositions.first { $0.applies(to: type) }
    #expect(rule?.disposition == expected)
  }

  @Test func withoutAResponseTypeTheSubmissionTells() throws {
    let headings = ["#", "Again?", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"]
    let export = MadeUpExport([headings, ["a", "Yes", "x", "2024-03-12 10:05:00", "n"], ["b", "Yes", "x", "", "n"]])
    let guess = try export.guess()
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.completion == [.complete, .partial])
  }

  @Test func uploadsAreNoLinksToShow() throws {
    let link = "https://api.typeform.com/responses/files/0a1b/slides.pdf"
    #expect(try export(["Your slides"], [[link], [""]]).layout().columns[1].declared?.kind == .file)
  }

  @Test(arguments: [
    ("*Are you here?*", "Are you here?"), ("Do you *currently* work?", "Do you currently work?"),
    ("Was it _anonymously_, and snake_case?", "Was it anonymously, and snake_case?"),
    ("treated *when* _*NOT*_* well (i.e.)?*", "treated when NOT well (i.e.)?"),
    ("<strong>Why</strong><br/>not?", "Why not?"), ("{{field:0a1b-2c}}, hello", "…, hello"),
    ("a < b and 2 * 3 * 4 = 24", "a < b and 2 * 3 * 4 = 24"), ("Name *", "Name *"), ("Fill in: ____", "Fill in: ____"),
    ("Fish&nbsp;&amp; chips &co;", "Fish & chips &co;"), ("{{unclosed", "{{unclosed"), ("", ""),
  ])
  func markupIsTakenOut(heading: String, text: String) {
    #expect(heading.withoutMarkup(.emphasised) == text)
  }
}
