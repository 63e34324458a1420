import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SpreadChoiceTests {
  private static let sources = [Category](labels: "Newsletter", "Kollegen", "Presse")

  @Test(arguments: [
    (["Newsletter", "", "Presse"], "0+2"), (["newsletter ", "", ""], "0"), (["Ja", "Nein", "Nein"], "0"),
    (["Yes", "No", "Yes"], "0+2"), (["1", "0", "0"], "0"), (["TRUE", "FALSE", "TRUE"], "0+2"), (["x", "", ""], "0"),
    (["Nein", "Nein", "Nein"], "noAnswer"), (["", "", ""], "noAnswer"), (["-", "-", "x"], "2"),
    (["N/A", "N/A", "N/A"], "notAsked"), (["N/A", "", "N/A"], "notAsked"), (["N/A", "Ja", "N/A"], "1"),
    (["N/A", "No", "N/A"], "noAnswer"), (["No", "N/A", "N/A"], "noAnswer"), (["N/A", "N/A", "No"], "noAnswer"),
    (["purple", "", ""], "unreadable"), (["purple", "Ja", ""], "1"), (["", "", "2"], "unreadable"),
  ])
  func reads(cells: [String], expected: String) throws {
    let question = OneQuestion(spread: Self.sources, conventions: ExportConventions(missingMarks: ["N/A": .notAsked]))
    #expect(try question.imported([cells]).readings() == [expected])
  }

  @Test(arguments: [
    (["Purple", "hell", ""], "0"), (["", "schon", ""], "1"), (["entfiel", "entfiel", "entfiel"], "refused"),
    (["schon", "", ""], "unreadable"),
  ])
  func declaredTextsAreRead(cells: [String], expected: String) throws {
    var question = OneQuestion(spread: Self.sources)
    question.definition.questions[0].declaredTexts = [
      DeclaredText("purple", means: .chosen), DeclaredText("hell", means: .notChosen),
      DeclaredText("schon", means: .code(2)), DeclaredText("entfiel", means: .missing(.refused)),
    ]
    #expect(try question.imported([cells]).readings() == [expected])
  }

  @Test func aliasesAreTheOptionsTextToo() throws {
    var options = Self.sources
    options[1].aliases = ["colleagues"]
    #expect(try OneQuestion(spread: options).imported([["", "Colleagues", ""]]).readings() == ["1"])
  }

  @Test(arguments: [
    (["", "", "word of mouth"], "2"), (["x", "", "word of mouth"], "0+2"), (["", "", "Nein"], "noAnswer"),
    (["1", "0", "0"], "0"), (["TRUE", "FALSE", "FALSE"], "0"), (["0", "0", "1"], "2"), (["x", "", "-"], "0"),
  ])
  func aTickBoxForOtherMayHoldWordsOrAMark(cells: [String], expected: String) throws {
    var options = Self.sources
    options[2].isOther = true
    let imported = try OneQuestion(spread: options).imported([cells])
    #expect(imported.readings() == [expected])
    #expect(imported.findings == [])
  }

  @Test(arguments: [
    (["", "", "x"], "refused"), (["x", "", "x"], "0"), (["purple", "", "x"], "unreadable"),
    (["", "purple", "x"], "unreadable"),
  ])
  func anOptionThatIsNoAnswerGivesItsReason(cells: [String], expected: String) throws {
    var options = Self.sources
    options[2] = Category(code: 3, label: "keine Angabe", missing: .refused)
    #expect(try OneQuestion(spread: options).imported([cells]).readings() == [expected])
  }

  @Test func theReasonDoesNotDependOnTheOrderOfTheColumns() throws {
    var options = Self.sources
    options[2] = Category(code: 3, label: "keine Angabe", missing: .refused)
    let turned = [options[2], options[1], options[0]]
    for cells in [["purple", "", "x"], ["N/A", "", "x"], ["N/A", "purple", ""], ["Nein", "N/A", ""]] {
      let conventions = ExportConventions(missingMarks: ["N/A": .notAsked])
      let forwards = try OneQuestion(spread: options, conventions: conventions).imported([cells])
      let backwards = try OneQuestion(spread: turned, conventions: conventions).imported([cells.reversed()])
      #expect(forwards.readings() == backwards.readings())
    }
  }
}
