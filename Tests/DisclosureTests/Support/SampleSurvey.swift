import Aggregation
import Disclosure
import Statistics
import SurveyModel

/// A survey of one question beside the one that makes the groups, given as a table of respondents.
struct SampleSurvey: Sendable, CustomStringConvertible {
  /// One respondent.
  struct Respondent: Sendable {
    /// The position of the group; `nil` for a respondent without one.
    let group: Int?
    /// The positions of the answers given or chosen; empty for none.
    let answers: [Int]
  }

  let kind: QuestionKind
  let groupCount: Int
  let respondents: [Respondent]
  /// The numbers that stand for the answers to a question that asks for one.
  var numbers: [Double] = []

  /// For each group, and last for those without one, how many gave each answer.
  func counts(answers: Int) -> [[Int]] {
    var counts = Array(repeating: Array(repeating: 0, count: answers), count: groupCount + 1)
    for respondent in respondents {
      for answer in respondent.answers { counts[respondent.group ?? groupCount][answer] += 1 }
    }
    return counts
  }

  /// For each group, and last for those without one, how many gave a value.
  var valid: [Int] {
    var valid = Array(repeating: 0, count: groupCount + 1)
    for respondent in respondents where !respondent.answers.isEmpty { valid[respondent.group ?? groupCount] += 1 }
    return valid
  }

  /// What the gate lets through.
  func released(
    policy: DisclosurePolicy, breaksDown: Bool = true, population: Population = Population()
  ) -> ReleasableSummary {
    var definition = definition
    definition.population = population
    if !breaksDown { definition.breakdown = nil }
    var tally = SurveyTally(definition: definition)
    tally.add(batch)
    return DisclosureControl.release(SurveySummary(tally, definition: definition, level: 0.95), policy: policy)
  }

  var description: String {
    let answers = kind.categories.isEmpty ? numbers.count : kind.categories.count
    return "\(kind.name) valid \(valid) counts \(counts(answers: answers))"
  }

  private var definition: SurveyDefinition {
    SurveyDefinition(
      id: "sample", title: "Sample",
      questions: [
        Question(
          id: "side", text: "Side?", kind: .single(Self.categories(groupCount)), location: .cell(ColumnName("side"))),
        Question(id: "q", text: "Question?", kind: kind, location: .cell(ColumnName("q"))),
      ], breakdown: "side")
  }

  private var batch: ResponseBatch {
    let groups = respondents.map { $0.group.map { AnswerCode(category: $0) } ?? AnswerCode(.refused) }
    return ResponseBatch(completion: respondents.map { _ in .complete }, columns: [.coded(groups), column])
  }

  private var column: AnswerColumn {
    switch kind {
    case .multiple(let categories):
      var column = SelectionColumn(categoryCount: categories.count)
      for respondent in respondents {
        if respondent.answers.isEmpty { column.append(.noAnswer) } else { column.append(chosen: respondent.answers) }
      }
      return .multiple(column)
    case .number:
      return .number(respondents.map { $0.answers.first.map { .value(numbers[$0]) } ?? .missing(.noAnswer) })
    case .date:
      let day = CalendarDay(year: 2024, month: 3, day: 12)
      return .date(
        respondents.map { respondent in respondent.answers.isEmpty ? nil : day }.map {
          $0.map { .value($0) } ?? .missing(.noAnswer)
        })
    case .text, .file, .geopoint:
      return .text(respondents.map { $0.answers.isEmpty ? .missing(.noAnswer) : .value(WrittenText(byteCount: 9)) })
    case .ranking(let items):
      var column = ItemColumn<Int>(itemCount: items.count)
      for respondent in respondents {
        let ranks = items.indices.map { item in respondent.answers.firstIndex(of: item).map { $0 + 1 } }
        if respondent.answers.isEmpty { column.append(.noAnswer) } else { column.append(ranks) }
      }
      return .ranks(column)
    case .constantSum(let items, let total):
      var column = ItemColumn<Double>(itemCount: items.count)
      for respondent in respondents {
        let amounts = items.indices.map {
          respondent.answers.contains($0) ? (total ?? 1) / Double(respondent.answers.count) : 0
        }
        if respondent.answers.isEmpty { column.append(.noAnswer) } else { column.append(amounts) }
      }
      return .amounts(column)
    case .single, .rating, .recommendation:
      return .coded(respondents.map { $0.answers.first.map { AnswerCode(category: $0) } ?? AnswerCode(.noAnswer) })
    }
  }

  static func categories(_ count: Int) -> [SurveyModel.Category] {
    (1...count).map { SurveyModel.Category(code: $0, label: LocalisedText("answer \($0)")) }
  }

  static func scale(_ points: Int) -> Scale {
    Scale(id: "scale", categories: categories(points), polarity: .higherIsBetter)
  }

  /// A survey with these counts of answers (inner) by groups (outer); the last row is those without a group.
  static func exclusive(_ kind: QuestionKind, _ counts: [[Int]], numbers: [Double] = []) -> SampleSurvey {
    let respondents = counts.enumerated().flatMap { group, row in
      row.enumerated().flatMap { answer, count in
        Array(repeating: Respondent(group: group < counts.count - 1 ? group : nil, answers: [answer]), count: count)
      }
    }
    return SampleSurvey(kind: kind, groupCount: counts.count - 1, respondents: respondents, numbers: numbers)
  }
}
