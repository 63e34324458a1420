import Aggregation
import Disclosure
import Statistics
import SurveyModel

/// A survey of one question by two others, weighted to the first of them or to both.
struct WeightedSample: Sendable, CustomStringConvertible {
  /// One respondent: the positions of the answers, `nil` for none.
  struct Respondent: Sendable {
    let target: Int?
    let other: Int?
    let answer: Int?
  }

  let kind: QuestionKind
  /// `target`, `other`, or none.
  var breakdown: String?
  /// Whether the second question is a target, too.
  var isRaked = false
  /// What the population would answer to the target questions.
  var shares: [Double] = [0.37, 0.63]
  var trim: Double?
  var respondents: [Respondent]

  /// So many respondents of each answer (inner) to each target answer (outer); the last row did not answer the target.
  static func table(_ kind: QuestionKind, _ counts: [[Int]], breakdown: String? = nil) -> WeightedSample {
    let respondents = counts.enumerated().flatMap { target, row in
      row.enumerated().flatMap { answer, count in
        (0..<count).map { index in
          Respondent(target: target < counts.count - 1 ? target : nil, other: index % 2, answer: answer)
        }
      }
    }
    return WeightedSample(kind: kind, breakdown: breakdown, respondents: respondents)
  }

  func released(policy: DisclosurePolicy = DisclosurePolicy(), isWeighted: Bool = true) -> ReleasableSummary {
    var tally = SurveyTally(definition: definition, isWeighted: isWeighted)
    tally.add(batch)
    return DisclosureControl.release(SurveySummary(tally, definition: definition, level: 0.95), policy: policy)
  }

  /// The weighted figures of the question.
  func weighted(policy: DisclosurePolicy = DisclosurePolicy()) -> Released<ReleasableWeightedAnswers>? {
    released(policy: policy).questions[2].weighted
  }

  var description: String {
    let rows = respondents.map { [$0.target, $0.other, $0.answer].map { $0.map(String.init) ?? "-" }.joined() }
    return "\(kind.name) by \(breakdown ?? "nothing"): \(rows.sorted().joined(separator: " "))"
  }

  var definition: SurveyDefinition {
    let pair = SampleSurvey.categories(2)
    func question(_ id: String, _ kind: QuestionKind) -> Question {
      Question(id: id, text: LocalisedText(id), kind: kind, location: .cell(ColumnName(id)))
    }
    let targets = (isRaked ? ["target", "other"] : ["target"]).map { id in
      WeightingTargets.Target(
        question: id, measure: .shares,
        answers: zip(1..., shares).map { WeightingTargets.Target.Answer(code: $0, value: $1) })
    }
    return SurveyDefinition(
      id: "weighted", title: "Weighted",
      questions: [question("target", .single(pair)), question("other", .single(pair)), question("q", kind)],
      breakdown: breakdown, weights: WeightingTargets(targets: targets, source: "a register", trim: trim))
  }

  private var batch: ResponseBatch {
    func coded(_ answers: [Int?]) -> [AnswerCode] {
      answers.map { $0.map { AnswerCode(category: $0) } ?? AnswerCode(.noAnswer) }
    }
    let answers: AnswerColumn
    if case .multiple(let categories) = kind {
      var column = SelectionColumn(categoryCount: categories.count)
      for respondent in respondents {
        if let answer = respondent.answer { column.append(chosen: [answer]) } else { column.append(.noAnswer) }
      }
      answers = .multiple(column)
    } else {
      answers = .coded(coded(respondents.map(\.answer)))
    }
    return ResponseBatch(
      completion: respondents.map { _ in .complete },
      columns: [.coded(coded(respondents.map(\.target))), .coded(coded(respondents.map(\.other))), answers])
  }
}
