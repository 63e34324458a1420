import SurveyModel
import Testing

@Suite struct StraightLiningTests {
  private static let scale = Scale(
    id: "made-up", categories: (1...4).map { Category(code: $0, label: LocalisedText("\($0)")) },
    polarity: .higherIsBetter)

  private static func definition(rows: [Int]) -> SurveyDefinition {
    var questions: [Question] = []
    for (battery, count) in rows.enumerated() {
      for row in 0..<count {
        let id = "b\(battery)_\(row)"
        questions.append(
          Question(
            id: id, text: "?", kind: .rating(scale), location: .cell(ColumnName(id)), battery: "b\(battery)"))
      }
    }
    return SurveyDefinition(
      id: "made-up", title: "Made up", batteries: rows.indices.map { Battery(id: "b\($0)", text: "?") },
      questions: questions)
  }

  /// Answers of one respondent, one digit a row: the position of the point, or a dash for none.
  private static func columns(_ answers: String) -> [AnswerColumn] {
    answers.map { .coded([$0.wholeNumberValue.map { AnswerCode(category: $0) } ?? AnswerCode(.noAnswer)]) }
  }

  @Test func onlyBatteriesOfFiveRowsCount() {
    #expect(StraightLining(Self.definition(rows: [4, 5, 9])).blocks.map(\.battery) == ["b1", "b2"])
  }

  @Test(arguments: [
    ("33333", StraightLining.Path.straight), ("33332", .varied), ("3333-", .tooFew), ("-----", .tooFew),
    ("00000", .straight), ("01111", .varied),
  ])
  func aPathIsStraightWithOnePointOnly(answers: String, path: StraightLining.Path) {
    let rule = StraightLining(Self.definition(rows: [5]))
    #expect(rule.paths(through: rule.blocks[0], in: Self.columns(answers), respondents: 1) == [path])
  }

  @Test func aGapDoesNotBendAPath() {
    let rule = StraightLining(Self.definition(rows: [6]))
    #expect(rule.paths(through: rule.blocks[0], in: Self.columns("11-111"), respondents: 1) == [.straight])
  }

  @Test(arguments: [("1111122222", true), ("1111122221", false), ("11111-----", true), ("----------", false)])
  func aStraightLinerVariesNowhere(answers: String, isStraightLiner: Bool) {
    let rule = StraightLining(Self.definition(rows: [5, 5]))
    #expect(rule.straightLiners(in: Self.columns(answers), respondents: 1) == [isStraightLiner])
  }
}
