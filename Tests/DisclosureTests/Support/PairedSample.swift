import Aggregation
import Disclosure
import SurveyModel
import TestSupport

/// A survey of two ratings on one scale, before and after, beside the question that makes the groups.
struct PairedSample: Sendable, CustomStringConvertible {
  /// One respondent: positions of the group and of both answers, `nil` for none.
  struct Respondent: Sendable, Hashable {
    var group: Int?
    var before: Int?
    var after: Int?
  }

  var groupCount: Int
  var scale: Scale
  var respondents: [Respondent]

  init(groupCount: Int, scale: Scale, respondents: [Respondent]) {
    (self.groupCount, self.scale, self.respondents) = (groupCount, scale, respondents)
  }

  var description: String {
    (respondents.map { "\($0.group ?? -1):\($0.before ?? -1)>\($0.after ?? -1)" }).joined(separator: " ")
  }

  /// How many of a group, or behind the last one of those without a group, gave each answer before (outer) and after.
  func bothAnswers(ofGroup group: Int) -> [[Int]] {
    let points = scale.categories.count
    var table = Array(repeating: Array(repeating: 0, count: points), count: points)
    for respondent in respondents where (respondent.group ?? groupCount) == group {
      if let before = respondent.before, let after = respondent.after { table[before][after] += 1 }
    }
    return table
  }

  var definition: SurveyDefinition {
    func rating(_ id: String) -> Question {
      Question(id: id, text: "?", kind: .rating(scale), location: .cell(ColumnName(id)))
    }
    return SurveyDefinition(
      id: "paired", title: "Paired",
      questions: [
        Question(
          id: "side", text: "Side?", kind: .single(SampleSurvey.categories(max(2, groupCount))),
          location: .cell(ColumnName("side"))),
        rating("before"), rating("after"),
      ], breakdown: groupCount > 0 ? "side" : nil,
      analysis: AnalysisPlan(pairs: [AnalysisPlan.Pair(before: "before", after: "after")]))
  }

  var batch: ResponseBatch {
    func codes(_ answer: (Respondent) -> Int?) -> AnswerColumn {
      .coded(respondents.map { answer($0).map { AnswerCode(category: $0) } ?? AnswerCode(.noAnswer) })
    }
    return ResponseBatch(
      completion: respondents.map { _ in .complete },
      columns: [codes(\.group), codes(\.before), codes(\.after)])
  }

  /// What the gate lets through.
  func released(
    _ policy: DisclosurePolicy = DisclosurePolicy(), definition changed: SurveyDefinition? = nil
  )
    -> ReleasableSummary
  {
    let definition = changed ?? definition
    var tally = SurveyTally(definition: definition)
    tally.add(batch)
    return DisclosureControl.release(SurveySummary(tally, definition: definition, level: 0.95), policy: policy)
  }

  /// A small survey drawn at random, with favourite answers, few moves and gaps, so that hard cases are frequent.
  static func random(points: Int, using generator: inout SeededGenerator) -> PairedSample {
    let groupCount = Int.random(in: 2...3, using: &generator)
    let stays = Int.random(in: 1...4, using: &generator)
    var respondents: [Respondent] = []
    for group in 0...groupCount {
      let favourite = Int.random(in: 0..<points, using: &generator)
      let sizes = [0...0, 1...3, 4...6, 6...8].randomElement(using: &generator) ?? 4...6
      for _ in 0..<Int.random(in: sizes, using: &generator) {
        let before = Bool.random(using: &generator) ? favourite : Int.random(in: 0..<points, using: &generator)
        let isStill = Int.random(in: 0..<5, using: &generator) < stays
        let after = isStill ? before : Int.random(in: 0..<points, using: &generator)
        let gap = Int.random(in: 0..<20, using: &generator)
        respondents.append(
          Respondent(
            group: group < groupCount ? group : nil, before: gap == 0 ? nil : before, after: gap == 1 ? nil : after))
      }
    }
    return PairedSample(groupCount: groupCount, scale: SampleSurvey.scale(points), respondents: respondents)
  }
}
