import Aggregation
import Statistics
import SurveyModel

/// The gate between figures and emitters: turns a summary into a releasable one.
package enum DisclosureControl {
  /// How many different numbers a question may have for their counts to be listed.
  private static let maximumListedNumbers = 60

  /// The part of a summary that a policy allows to be published.
  ///
  /// Over all respondents every count is released, and percentages from `minimumPercentageBase` valid answers on. In a
  /// breakdown, groups below `minimumGroup` are withheld, with further ones until those withheld (and those without a
  /// group) have at least `minimumGroup` together; then `CellSuppression` decides on the cells of the rest.
  package static func release(
    _ summary: SurveySummary, policy: DisclosurePolicy = DisclosurePolicy()
  ) -> ReleasableSummary {
    let breakdown = summary.breakdown.map { breakdown in
      let decision = GroupSuppression.decide(sizes: breakdown.sizes, minimum: policy.minimumGroup)
      let valued = breakdown.groups.indices.filter { breakdown.groups[$0].missing == nil }
      return (summary: breakdown, withheld: decision, groups: valued)
    }
    let questions = summary.questions.enumerated().map { index, question in
      ReleasableQuestion(
        question: question.question, overall: overall(question.overall, policy: policy),
        groups: breakdown.flatMap { breakdown in
          breakdown.summary.question == index
            ? nil
            : GroupRelease.groups(
              of: question, in: breakdown.groups, withheld: breakdown.withheld, policy: policy)
        } ?? [])
    }
    return ReleasableSummary(
      definition: summary.definition, policy: policy, level: summary.level,
      response: ReleasableResponse(summary.response), questions: questions,
      breakdown: breakdown.map { breakdown in
        ReleasableBreakdown(
          question: summary.questions[breakdown.summary.question].question,
          groups: breakdown.groups.map { group in
            ReleasableBreakdown.Group(
              category: breakdown.summary.groups[group],
              size: breakdown.withheld[group].map { Released(withheld: $0) }
                ?? Released(breakdown.summary.sizes[group]))
          })
      })
  }

  private static func overall(_ answers: AnswerSummary, policy: DisclosurePolicy) -> ReleasableAnswers {
    let isLow = answers.base.valid < policy.minimumPercentageBase
    return ReleasableAnswers(
      base: ReleasableBase(answers.base),
      missing: MissingReason.allCases.map { ReasonCount(reason: $0, count: answers.missing[$0]) },
      categories: answers.categories.map {
        ReleasableCategory(
          category: $0.category, count: Released($0.count),
          share: isLow ? Released(withheld: .lowBase) : Released($0.share))
      },
      statistics: answers.statistics.map {
        ReleasableStatistic(
          name: $0.name,
          estimation: isLow && $0.name.isPercentage ? Released(withheld: .lowBase) : Released($0.estimation))
      },
      numbers: answers.numbers.map(listed) ?? [], days: answers.days.flatMap(ReleasableDays.init))
  }

  private static func listed(_ tally: NumberTally) -> [NumberCount] {
    let counts = tally.valueCounts
    guard tally.significantDigits == nil, counts.values.count <= maximumListedNumbers else { return [] }
    return zip(counts.values, counts.counts).map { NumberCount(value: $0, count: $1) }
  }
}

extension StatisticName {
  /// Whether the statistic is a percentage or a difference of percentages.
  var isPercentage: Bool {
    switch self {
    case .topTwoBox, .recommendationScore: true
    case .mean, .median, .standardDeviation: false
    }
  }
}

extension ReleasableResponse {
  fileprivate init(_ response: ResponseSummary) {
    self.init(
      invited: response.invited, attended: response.attended, returned: response.returned,
      complete: response.complete, empty: response.empty,
      rate: response.rate.map {
        Rate(value: $0.value, definition: $0.definition, denominator: $0.denominator)
      })
  }
}

extension ReleasableBase {
  fileprivate init(_ base: Base) {
    self.init(eligible: base.eligible, shown: base.shown, answered: base.answered, valid: base.valid)
  }
}

extension ReleasableDays {
  fileprivate init?(_ days: DayTally) {
    guard let first = days.first, let last = days.last else { return nil }
    self.init(count: days.count, first: first, last: last)
  }
}
