import Aggregation
import Statistics
import SurveyModel

/// Releases the figures of one question by group.
enum GroupRelease {
  /// The figures over the groups at these positions, in their order.
  ///
  /// - Parameter withheld: for each group why it is withheld throughout the survey, or `nil`.
  static func groups(
    of question: SurveySummary.QuestionSummary, in positions: [Int], withheld: [Withholding?], policy: DisclosurePolicy
  ) -> [Released<ReleasableGroupAnswers>] {
    // Item non-response can make a group small that is large in the survey, so the rule is applied to each question.
    let valid = question.groups.map(\.base.valid)
    let sizes = valid.indices.map { $0 < withheld.count && withheld[$0] != nil ? 0 : valid[$0] }
    let hidden = valid.indices.reduce(0) { $0 + valid[$1] - ($1 < sizes.count - 1 ? sizes[$1] : 0) }
    let perQuestion = GroupSuppression.decide(sizes: sizes.dropLast() + [hidden], minimum: policy.minimumGroup)
    let decisions = positions.map { withheld[$0] ?? perQuestion[$0] }
    let shown = positions.indices.filter { decisions[$0] == nil }
    let answers = shown.map { question.groups[positions[$0]] }
    let isComplete = shown.reduce(0) { $0 + valid[positions[$1]] } == question.overall.base.valid
    let table = GroupTable(question: question.question, answers: answers, isComplete: isComplete, policy: policy)
    return positions.indices.map { position in
      if let reason = decisions[position] { return Released(withheld: reason) }
      let row = shown.firstIndex(of: position) ?? 0
      return Released(table.released(row))
    }
  }
}

/// The answers of the released groups to one question, with the decisions about their cells and statistics.
private struct GroupTable {
  private let answers: [AnswerSummary]
  private let cells: [[Withholding?]]
  private let blocksAreSafe: Bool

  init(question: Question, answers: [AnswerSummary], isComplete: Bool, policy: DisclosurePolicy) {
    self.answers = answers
    let counts = answers.map { $0.categories.map(\.count) }
    let blocks = Self.blocks(of: question, answers: answers)
    cells = CellSuppression(
      counts: Self.isExclusive(question) ? counts : Self.nearerToNone(counts, answers),
      blocks: Self.isExclusive(question) ? blocks : [], hasColumnTotals: isComplete, minimum: policy.minimumCell
    ).decide()
    // A sum over a block is a cell too: it must not be small, nor be the only one that is missing from the total.
    blocksAreSafe = counts.allSatisfy { row in
      blocks.allSatisfy { block in
        let sum = block.reduce(0) { $0 + row[$1] }
        return sum == 0 || sum >= policy.minimumCell
      }
    }
  }

  /// The figures of one released group.
  func released(_ row: Int) -> ReleasableGroupAnswers {
    let hasWithheldCell = cells[row].contains { $0 != nil }
    return ReleasableGroupAnswers(
      valid: answers[row].base.valid,
      categories: zip(answers[row].categories, cells[row]).map { category, decision in
        ReleasableCategory(
          category: category.category, count: decision.map { Released(withheld: $0) } ?? Released(category.count),
          share: decision.map { Released(withheld: $0) } ?? Released(category.share))
      },
      statistics: answers[row].statistics.map { statistic in
        // A share of a block is released where all blocks are safe; a mean and its like would give withheld cells back.
        let isSafe = statistic.name.isPercentage ? blocksAreSafe : !hasWithheldCell
        return ReleasableStatistic(
          name: statistic.name,
          estimation: isSafe ? Released(statistic.estimation) : Released(withheld: .complementary))
      })
  }

  private static func isExclusive(_ question: Question) -> Bool {
    if case .multiple = question.kind { false } else { true }
  }

  /// For several choice "all but two chose it" says as much as "two chose it": the smaller of both counts.
  private static func nearerToNone(_ counts: [[Int]], _ answers: [AnswerSummary]) -> [[Int]] {
    zip(counts, answers).map { row, answer in row.map { min($0, answer.base.valid - $0) } }
  }

  /// The answers whose sum a statistic publishes: the top 2 box and the rest; detractors, passives and promoters.
  private static func blocks(of question: Question, answers: [AnswerSummary]) -> [[Int]] {
    guard let categories = answers.first?.categories, !categories.isEmpty else { return [] }
    let codes = categories.map(\.category.code)
    switch question.kind {
    case .rating(let scale):
      guard let box = scale.topTwoBox else { return [Array(codes.indices)] }
      let top = Set(box.map { scale.categories[$0].code })
      return [codes.indices.filter { top.contains(codes[$0]) }, codes.indices.filter { !top.contains(codes[$0]) }]
    case .recommendation:
      let detractors = codes.indices.filter { RecommendationScale.detractors.contains(codes[$0]) }
      let promoters = codes.indices.filter { RecommendationScale.promoters.contains(codes[$0]) }
      let passives = codes.indices.filter { !detractors.contains($0) && !promoters.contains($0) }
      return [detractors, passives, promoters]
    case .single, .multiple, .number, .date, .text: return [Array(codes.indices)]
    }
  }
}
