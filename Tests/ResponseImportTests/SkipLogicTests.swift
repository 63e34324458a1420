import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SkipLogicTests {
  /// Was there a workshop visit; if so, how was it; and at last a comment.
  private static func definition(askedIf codes: [Int] = [1]) -> SurveyDefinition {
    var visited = [Category](labels: "Yes", "No")
    visited.append(Category(code: 3, label: "weiß nicht", missing: .dontKnow))
    return SurveyDefinition(
      id: "made-up", title: "Made up",
      questions: [
        Question(id: "visited", text: "Did you visit?", kind: .single(visited), location: .cell(ColumnName("visited"))),
        Question(
          id: "opinion", text: "How was it?", kind: .rating(OneQuestionScales.grades),
          location: .cell(ColumnName("opinion")), askedIf: Condition(question: "visited", codes: codes)),
        Question(id: "comment", text: "Anything else?", kind: .text, location: .cell(ColumnName("comment"))),
      ])
  }

  private static func imported(
    _ records: [[String]], submitted: Bool = true, askedIf codes: [Int] = [1], batchSize: Int = 4_096
  ) throws -> Imported {
    let rows = records.enumerated().map { ["\($0 + 1)"] + $1 }
    let export = MadeUpExport([["id", "submitdate", "visited", "opinion", "comment"]] + rows)
    var layout = try GenericAdapter().layout(of: export.preview())
    if submitted {
      layout.facts.dispositions = [
        DispositionRule(column: 1, .filled, .complete), DispositionRule(column: 1, .blank, .partial),
      ]
    }
    return try export.imported(with: definition(askedIf: codes), layout: layout, batchSize: batchSize)
  }

  private static let records = [
    ["2024-03-12", "Yes", "2", "nice"], ["2024-03-12", "Yes", "", ""], ["2024-03-12", "Yes", "keine Angabe", ""],
    ["2024-03-12", "No", "", "nice"], ["", "Yes", "", ""], ["", "No", "", ""], ["", "", "", ""],
    ["", "", "", "nice"], ["2024-03-12", "", "", ""],
  ]

  @Test func givesEachBlankItsReason() throws {
    let imported = try Self.imported(Self.records)
    #expect(
      imported.readings(0) == ["0", "0", "0", "1", "0", "1", "brokeOff", "noAnswer", "noAnswer"])
    #expect(
      imported.readings(1) == [
        "1", "noAnswer", "refused", "notAsked", "brokeOff", "notAsked", "brokeOff", "notAsked", "notAsked",
      ])
    #expect(
      imported.readings(2) == [
        "4 bytes", "noAnswer", "noAnswer", "4 bytes", "brokeOff", "brokeOff", "brokeOff", "4 bytes", "noAnswer",
      ])
    #expect(
      imported.completion == [.complete, .complete, .complete, .complete, .partial, .partial, .empty, .partial, .empty])
    #expect(imported.findings == [])
  }

  @Test func nobodyBrokeOffWhereThePlatformDoesNotSay() throws {
    let imported = try Self.imported(Self.records, submitted: false)
    #expect((0..<3).allSatisfy { !imported.readings($0).contains("brokeOff") })
    #expect(Set(imported.completion) == [.unrecorded, .empty])
  }

  @Test func anAnswerThatContradictsTheConditionIsKeptAndReported() throws {
    let imported = try Self.imported([
      ["2024-03-12", "Yes", "1", ""], ["2024-03-12", "No", "3", ""], ["2024-03-12", "", "4", ""],
    ])
    #expect(imported.readings(1) == ["0", "2", "3"])
    #expect(imported.findings == ["answered-though-not-asked"])
    #expect(imported.log.entries[0].occurrences == 2)
    #expect(imported.log.entries[0].location == SourceLocation(file: MadeUpExport.file, line: 3))
  }

  @Test(arguments: [("Yes", "notAsked"), ("No", "notAsked"), ("weiß nicht", "noAnswer"), ("", "notAsked")])
  func aKindOfNoAnswerCanLeadToTheQuestion(earlier: String, expected: String) throws {
    #expect(try Self.imported([["2024-03-12", earlier, "", "x"]], askedIf: [3]).readings(1) == [expected])
  }

  @Test func anUnreadableAnswerDoesNotSayThatTheQuestionWasNotAsked() throws {
    #expect(try Self.imported([["2024-03-12", "purple", "", "x"]]).readings(1) == ["noAnswer"])
  }

  @Test(arguments: [1, 2, 3, 7]) func theSizeOfBatchesChangesNothing(size: Int) throws {
    let whole = try Self.imported(Self.records)
    let split = try Self.imported(Self.records, batchSize: size)
    for question in 0..<3 { #expect(split.readings(question) == whole.readings(question)) }
    #expect(split.completion == whole.completion)
    #expect(split.counts == whole.counts)
  }

  @Test func severalChoiceLeadsOnByAnyOfItsAnswers() throws {
    let topics = [Category](labels: "Talks", "Workshops", "Food")
    let definition = SurveyDefinition(
      id: "made-up", title: "Made up",
      questions: [
        Question(
          id: "topics", text: "What?", kind: .multiple(topics),
          location: .joined(ColumnName("topics"), separator: ", ")),
        Question(
          id: "why", text: "Why?", kind: .text, location: .cell(ColumnName("why")),
          askedIf: Condition(question: "topics", codes: [1, 2])),
      ])
    let export = MadeUpExport([
      ["id", "topics", "why"], ["1", "Talks, Food", ""], ["2", "Food", ""], ["3", "", ""], ["4", "Workshops", "x"],
    ])
    #expect(try export.imported(with: definition).readings(1) == ["noAnswer", "notAsked", "notAsked", "1 bytes"])
  }
}
