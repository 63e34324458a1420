import Aggregation
import Statistics
import SurveyModel

/// Releases the figures of one question by group.
///
/// Of rankings and sums shared out only how many of a group gave a value is released.
struct GroupRelease {
  /// The question.
  let question: Question
  /// Its figures over all respondents.
  let overall: AnswerSummary
  /// Its figures over each group.
  let parts: [AnswerSummary]
  /// For each group why it is withheld throughout the survey, or `nil`.
  let withheld: [Withholding?]
  /// The thresholds.
  let policy: DisclosurePolicy

  /// Judges any groups of respondents.
  init(
    question: Question, overall: AnswerSummary, parts: [AnswerSummary], withheld: [Withholding?],
    policy: DisclosurePolicy
  ) {
    (self.question, self.overall, self.parts) = (question, overall, parts)
    (self.withheld, self.policy) = (withheld, policy)
  }

  /// Judges the groups of a question's figures.
  init(_ figures: SurveySummary.QuestionSummary, withheld: [Withholding?], policy: DisclosurePolicy) {
    self.init(
      question: figures.question, overall: figures.overall, parts: figures.groups.dropLast(), withheld: withheld,
      policy: policy)
  }

  /// What is withheld of the table.
  var protection: GroupProtection { GroupProtection(judged, blocks: blocks, minimum: policy.minimumCell) }

  /// The figures over each group, in the order of `withheld`.
  func groups() -> [Released<ReleasableGroupAnswers>] {
    let protection = protection
    var released = protection.decisions.map { Released<ReleasableGroupAnswers>(withheld: $0 ?? .complementary) }
    for (group, isWithheld) in zip(protection.shown, protection.isWithheld) {
      released[group] = Released(
        figures(of: parts[group], isWithheld: isWithheld, showsBlocks: protection.showsBlocks))
    }
    return released
  }

  /// Whether every cell of every group could be released; complexity O(groups² + groups × answers).
  var isSafeAsAWhole: Bool {
    let judged = judged
    return judged.decisions.allSatisfy { $0 == nil } && !judged.table.hasSensitiveCell(minimum: policy.minimumCell)
  }

  private var judged: JudgedGroups {
    JudgedGroups(
      parts.map { row($0, isPrinted: true) }, total: row(overall, isPrinted: false), earlier: withheld,
      isExclusive: isExclusive, minimum: policy.minimumGroup)
  }

  /// The figures of one released group.
  private func figures(
    of answers: AnswerSummary, isWithheld: [Bool], showsBlocks: Bool
  ) -> ReleasableGroupAnswers {
    let isLow = answers.base.valid < policy.minimumPercentageBase
    return ReleasableGroupAnswers(
      valid: answers.base.valid,
      categories: zip(answers.categories, isWithheld).map { category, isWithheld in
        ReleasableCategory(
          category: category.category, count: isWithheld ? Released(withheld: .smallCell) : Released(category.count),
          share: isWithheld
            ? Released(withheld: .smallCell) : isLow ? Released(withheld: .lowBase) : Released(category.share))
      },
      statistics: answers.statistics.map { statistic in
        // A share of a block is released where all blocks are safe; a mean and its like would give withheld cells back.
        let isSafe = statistic.name.isPercentage ? showsBlocks : !isWithheld.contains(true)
        return ReleasableStatistic(
          name: statistic.name,
          estimation: !isSafe
            ? Released(withheld: .complementary)
            : isLow && statistic.name.isPercentage ? Released(withheld: .lowBase) : Released(tactful(statistic)))
      })
  }
}

extension GroupRelease {
  /// A statistic of a group without the interval of a median of numbers, whose limits are what two of the group answered.
  private func tactful(_ statistic: AnswerSummary.Statistic) -> Estimation {
    guard case .number = question.kind, statistic.name == .median, let estimate = statistic.estimation.estimate
    else { return statistic.estimation }
    return .estimated(Estimate(exactly: estimate.value, n: estimate.n))
  }
}

// MARK: - The question as a table

extension GroupRelease {
  /// Number, mean and standard deviation are three equations: they give back the counts of so many different numbers.
  private static let identifiableNumbers = 3

  private var isExclusive: Bool {
    if case .multiple = question.kind { false } else { true }
  }

  /// The counts that the released figures are made of: of the answers on offer, or of the few numbers given.
  private func row(_ answers: AnswerSummary, isPrinted: Bool) -> GroupedCounts.Row {
    let values = overall.numbers?.valueCounts.values ?? []
    let counts =
      if let numbers = answers.numbers?.valueCounts, values.count <= Self.identifiableNumbers {
        values.map { value in numbers.values.firstIndex(of: value).map { numbers.counts[$0] } ?? 0 }
      } else {
        answers.categories.map(\.count)
      }
    return GroupedCounts.Row(counts: counts, valid: answers.base.valid, isPrinted: isPrinted)
  }

  /// For each answer the block whose sum a statistic publishes: the top 2 box or the rest; detractors, passives, promoters.
  private var blocks: [Int] {
    let codes = overall.categories.map(\.category.code)
    switch question.kind {
    case .rating(let scale):
      let top = Set((question.keyedScale?.topTwoBox ?? []).map { scale.categories[$0].code })
      return codes.map { top.contains($0) ? 1 : 0 }
    case .recommendation:
      return codes.map {
        RecommendationScale.detractors.contains($0) ? 0 : RecommendationScale.promoters.contains($0) ? 2 : 1
      }
    case .single, .multiple, .number, .date, .text, .file, .geopoint, .ranking, .constantSum:
      return row(overall, isPrinted: false).counts.map { _ in 0 }
    }
  }
}
