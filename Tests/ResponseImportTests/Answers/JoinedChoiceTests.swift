import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct JoinedChoiceTests {
  private static let topics = [Category](
    labels: "Talks", "Talks, long ones", "Workshops (small, paid)", "Networking")

  @Test(arguments: [
    ("Talks", "0"), ("Talks, Networking", "0+3"), ("Networking, Talks", "0+3"), ("Talks, long ones", "1"),
    ("Talks, Talks, long ones", "0+1"), ("Talks, long ones, Networking", "1+3"),
    ("Workshops (small, paid), Networking", "2+3"), ("Talks, Talks", "0"), ("networking", "3"), ("", "noAnswer"),
    ("-", "noAnswer"), ("keine Angabe", "refused"), ("Talks, keine Angabe", "0"), ("Talks, purple", "unreadable"),
    ("purple", "unreadable"), ("1, 4", "0+3"), ("N/A", "notApplicable"),
  ])
  func reads(cell: String, expected: String) throws {
    #expect(try OneQuestion(.multiple(Self.topics), separator: ", ").reading(cell) == expected)
  }

  @Test(arguments: [
    ("Talks, the coffee", "0+4"), ("the coffee, and the cake", "4"), ("Networking, Other (coffee, cake)", "3+4"),
    ("keine Angabe", "refused"), ("-", "noAnswer"),
  ])
  func unknownPartsAreTheOtherAnswer(cell: String, expected: String) throws {
    let topics = Self.topics + [Category(code: 5, label: "Other", isOther: true)]
    let imported = try OneQuestion(.multiple(topics), separator: ", ").imported([[cell]])
    #expect(imported.readings() == [expected])
    #expect(imported.findings == [])
  }

  @Test(arguments: [
    (";", "Talks;Networking"), ("; ", "Talks; Networking"), ("|", "Talks|Networking"), ("\n", "Talks\nNetworking"),
  ])
  func takesTheDeclaredSeparator(separator: String, cell: String) throws {
    #expect(try OneQuestion(.multiple(Self.topics), separator: separator).reading(cell) == "0+3")
  }

  @Test func anOptionThatIsNoAnswerGivesItsReason() throws {
    let topics = Self.topics + [Category(code: 5, label: "None of them", missing: .notApplicable)]
    let question = OneQuestion(.multiple(topics), separator: ", ")
    #expect(try question.reading("None of them") == "notApplicable")
    #expect(try question.reading("None of them, Talks") == "0")
  }

  @Test func theLongestOptionIsLookedForFirst() throws {
    let options = [Category](labels: "Talks, long", "ones", "Talks, long, ones")
    let question = OneQuestion(.multiple(options), separator: ", ")
    #expect(try question.reading("Talks, long, ones") == "2")
    #expect(try question.reading("Talks, long") == "0")
    #expect(try question.reading("ones, Talks, long") == "0+1")
  }

  @Test func everySubsetOfTheOptionsComesBack() throws {
    let question = OneQuestion(.multiple(Self.topics), separator: ", ")
    let subsets = (1..<16).map { set in (0..<4).filter { set & (1 << $0) != 0 } }
    let cells = subsets.map { subset in
      [subset.map { Self.topics[$0].label.text(in: "en") }.joined(separator: ", ")]
    }
    let imported = try question.imported(cells)
    #expect(imported.readings() == subsets.map { $0.map(String.init).joined(separator: "+") })
  }
}
