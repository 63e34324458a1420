import Aggregation
import Statistics
import SurveyModel

/// The gate between figures and emitters: turns a summary into a releasable one.
package enum DisclosureControl {
  /// How many different numbers a question may have for their counts to be listed.
  private static let maximumListedNumbers = 60

  /// The part of a summary that a policy allows to be published.
  ///
  /// Over all respondents every count is released, the sizes of groups among them, and percentages from
  /// `minimumPercentageBase` valid answers on, bounds under non-response among them, which are given of all respondents
  /// only. In a breakdown `GroupSuppression` decides which groups are withheld, and `CellSuppression` on the cells of the
  /// rest: from what is released nobody can tell a count of 1 to `minimumCell` − 1 of a group, nor any count of a withheld
  /// group that does not follow from the counts over all respondents. How many wrote own words, rankings and sums shared
  /// out are released over all respondents only: the ranks that one respondent gives hang together, and so do the amounts,
  /// so that cells withheld one by one would not protect them. Of two questions together nothing is released but where answers
  /// went (`ChangeRelease`) and how closely they go together (`KeyDriverRelease`, `ReliabilityRelease`). What was noticed about
  /// the quality of the data: `QualityRelease`; what was found about the input: `DiagnosticRelease`; weighted figures:
  /// `WeightingRelease`.
  package static func release(
    _ summary: SurveySummary, diagnostics: [Diagnostic] = [], policy: DisclosurePolicy = DisclosurePolicy()
  ) -> ReleasableSummary {
    let withheld = summary.breakdown.map { withheldGroups(of: $0, policy: policy) } ?? []
    let answers = summary.breakdown?.groups ?? []
    let valued = answers.indices.filter { answers[$0].missing == nil }
    let changes = ChangeRelease(summary: summary, withheld: withheld, policy: policy)
    let closed = changes.questionsClosedByGroup()
    var questions = summary.questions.enumerated().map { index, question in
      let isBrokenDown = summary.breakdown.map { $0.question != index } ?? false
      let groups = isBrokenDown ? GroupRelease(question, withheld: withheld, policy: policy).groups() : []
      return ReleasableQuestion(
        question: question.question, overall: overall(question.overall, policy: policy),
        groups: isBrokenDown
          ? valued.map { closed.contains(index) ? Released(withheld: .complementary) : groups[$0] } : [],
        nonresponse: question.nonresponse.map { nonresponse($0, policy: policy) })
    }
    let quality = QualityRelease(policy: policy).release(summary.quality, exports: summary.exports.map(\.quality))
    let breakdown = summary.breakdown.map { breakdown in
      ReleasableBreakdown(
        question: summary.questions[breakdown.question].question,
        groups: valued.map {
          ReleasableBreakdown.Group(
            category: breakdown.groups[$0], size: breakdown.sizes[$0], withheld: withheld[$0])
        })
    }
    let comparisons = breakdown.flatMap { breakdown in
      ComparisonRelease(
        questions: questions, breakdown: breakdown, plan: summary.analysis?.plan ?? AnalysisPlan(),
        hasOtherSides: summary.analysis?.hasOtherSides ?? false, isChanged: summary.analysis?.isChanged ?? false,
        level: summary.level
      ).comparisons()
    }
    let opinions = OpinionRelease(
      questions: questions, breakdown: breakdown, policy: policy, level: summary.level
    ).opinions(summary.definition.batteries, found: summary.opinions)
    let weighting = summary.weighting.map {
      WeightingRelease(
        weighting: $0, questions: summary.questions, breakdown: summary.breakdown?.question,
        batteriesByVotes: Set(opinions.filter(\.areGroupsFound).map(\.battery)), policy: policy)
    }
    for (index, weighted) in (weighting?.releasedQuestions() ?? []).enumerated() {
      questions[index].weighted = weighted
    }
    return ReleasableSummary(
      definition: summary.definition, policy: policy, level: summary.level,
      response: ReleasableResponse(summary.response), quality: quality.whole,
      exports: zip(summary.exports, quality.exports).map { export, quality in
        let funnel = ReleasableResponse.Funnel(export.funnel, exclusions: summary.response.exclusions)
        return ReleasableExport(file: export.file, funnel: funnel, quality: quality)
      }, diagnostics: DiagnosticRelease(policy: policy).release(diagnostics), questions: questions,
      breakdown: breakdown, comparisons: comparisons,
      changes: changes.changes(),
      keyDrivers: KeyDriverRelease(summary: summary, policy: policy).keyDrivers(), opinions: opinions,
      reliability: summary.reliability.map {
        ReliabilityRelease(policy: policy, changePairs: summary.definition.changePairs).release($0)
      },
      planDigest: summary.analysis?.digest, weighting: weighting?.released())
  }

  /// For each group why all its figures are withheld, or `nil`.
  private static func withheldGroups(
    of breakdown: SurveySummary.Breakdown, policy: DisclosurePolicy
  ) -> [Withholding?] {
    GroupSuppression(
      sizes: Array(breakdown.sizes.dropLast()), ungrouped: breakdown.sizes.last ?? 0, minimum: policy.minimumGroup
    ).decide(earlier: breakdown.groups.map { _ in nil })
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
      statistics: answers.statistics.map { released($0, isLow: isLow) },
      items: answers.items.map { item in
        ReleasableItem(
          item: item.item, count: item.count, rankCounts: item.rankCounts,
          statistics: item.statistics.map { released($0, isLow: isLow) })
      },
      tiedRankings: answers.tiedRankings,
      ownWords: answers.ownWords, numbers: answers.numbers.map(listed) ?? [],
      days: answers.days.flatMap(ReleasableDays.init))
  }

  private static func nonresponse(
    _ summary: NonresponseSummary, policy: DisclosurePolicy
  ) -> Released<ReleasableNonresponse> {
    summary.bounds.returned < policy.minimumPercentageBase
      ? Released(withheld: .lowBase)
      : Released(ReleasableNonresponse(bounds: summary.bounds, majority: summary.majority))
  }

  private static func released(_ statistic: AnswerSummary.Statistic, isLow: Bool) -> ReleasableStatistic {
    ReleasableStatistic(
      name: statistic.name,
      estimation: isLow && statistic.name.isPercentage ? Released(withheld: .lowBase) : Released(statistic.estimation))
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
    case .topTwoBox, .recommendationScore, .firstPlace: true
    case .mean, .median, .standardDeviation, .meanRank: false
    }
  }
}

extension ReleasableResponse {
  fileprivate init(_ response: ResponseSummary) {
    self.init(
      funnel: Funnel(response.funnel, exclusions: response.exclusions),
      invited: response.invited, attended: response.attended, returned: response.returned,
      complete: response.complete, empty: response.empty,
      rates: response.rates.map {
        Rate(definition: $0.definition, value: $0.value, responses: $0.responses, denominator: $0.denominator)
      },
      population: response.population, finitePopulation: response.finitePopulation)
  }
}

extension ReleasableResponse.Funnel {
  fileprivate init(_ funnel: RespondentFunnel, exclusions: [Exclusion]) {
    self.init(
      records: funnel.records, joined: funnel.joined,
      steps: exclusions.map { Step(reason: $0, count: funnel[$0]) }, respondents: funnel.respondents)
  }
}

extension ReleasableBase {
  fileprivate init(_ base: Base) {
    self.init(eligible: base.eligible, shown: base.shown, answered: base.answered, valid: base.valid)
  }
}

extension ReleasableDays {
  private static func month(of day: CalendarDay) -> String { String(day.iso8601.prefix(7)) }

  fileprivate init?(_ days: DayTally) {
    guard let first = days.first, let last = days.last else { return nil }
    self.init(count: days.count, first: Self.month(of: first), last: Self.month(of: last))
  }
}
