import SurveyModel
import TestSupport

/// A survey of one battery of ratings, given as the codes of each respondent.
struct BatterySurvey {
  let definition: SurveyDefinition
  let rows: [[Int?]]

  /// The scale of the battery: 1 to 5, and a kind of no answer.
  static let scale = Scale(
    id: "agreement",
    categories: (1...5).map { Category(code: $0, label: LocalisedText("\($0)")) }
      + [Category(code: 9, label: "No opinion", missing: .dontKnow)],
    polarity: .higherIsBetter)

  init(
    items: Int, rows: [[Int?]], reversed: Set<Int> = [], scale: Scale = Self.scale, hasOpinionGroups: Bool = false
  ) {
    self.rows = rows
    definition = SurveyDefinition(
      id: "battery", title: "Battery",
      batteries: [Battery(id: "b", text: "B", hasOpinionGroups: hasOpinionGroups)],
      questions: (0..<items).map { item in
        Question(
          id: "i\(item)", text: "?", kind: .rating(scale), location: .cell(ColumnName("i\(item)")), battery: "b",
          isReverseKeyed: reversed.contains(item))
      })
  }

  /// Random codes with gaps, of a common disposition, so that items correlate.
  static func randomRows(
    _ generator: inout SeededGenerator, items: Int, respondents: Int, gaps: Double, reversed: Set<Int> = []
  ) -> [[Int?]] {
    (0..<respondents).map { _ in
      let disposition = Int.random(in: 0...3, using: &generator)
      return (0..<items).map { item in
        if Double.random(in: 0..<1, using: &generator) < gaps { return nil }
        let code = min(5, 1 + disposition + Int.random(in: 0...1, using: &generator))
        return reversed.contains(item) ? 6 - code : code
      }
    }
  }

  /// The responses of some of the rows.
  func batch(_ rows: some Sequence<[Int?]>) -> ResponseBatch {
    let rows = Array(rows)
    let columns = definition.questions.indices.map { item in
      AnswerColumn.coded(
        rows.map { row in
          let position = row[item].flatMap { code in
            definition.questions[item].kind.categories.firstIndex { $0.code == code }
          }
          return position.map { AnswerCode(category: $0) } ?? AnswerCode(item % 2 == 0 ? .noAnswer : .dontKnow)
        })
    }
    return ResponseBatch(completion: rows.map { _ in .complete }, columns: columns)
  }
}
