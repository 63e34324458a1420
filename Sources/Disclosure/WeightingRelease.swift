import Aggregation
import Statistics
import SurveyModel

/// Releases weighted figures.
///
/// A weighted share beside the unweighted counts is an equation in the counts by weighting cell, and whole numbers that
/// solve it are often the only ones. Groups of a breakdown overlap with the cells, and the differences of both are further
/// equations. So respondents are taken apart by both, into cell (or left out of the weighting) and group (or without one),
/// and a weighted figure is released only where the question by these parts could be released as a whole, judged as any
/// breakdown is. Whoever solves all equations then learns nothing that could not have been printed.
///
/// A top 2 box or a Net Promoter Score is made of fewer counts. Where the parts are the groups of a breakdown, or there is
/// none, it may be released where shares are not, as `GroupRelease` decides.
struct WeightingRelease {
  /// The weights and what comes of them.
  let weighting: WeightingSummary
  /// The questions with their figures.
  let questions: [SurveySummary.QuestionSummary]
  /// The position of the breakdown question, where there is one.
  let breakdown: Int?
  /// The batteries of which opinion groups are shown that were found from the votes: another way of grouping the same
  /// respondents, with which the cells could be subtracted.
  let batteriesByVotes: Set<String>
  /// The thresholds.
  let policy: DisclosurePolicy

  /// Of how many parts a top 2 box or a Net Promoter Score is released by itself; what it takes to find out grows with the
  /// square of their number.
  private static let maximumSummedParts = 100

  /// The weights, or why there are none.
  ///
  /// Of one target question everything follows from its counts over all respondents, which are released. Weights to several
  /// are made of the counts of their combinations, a table by group like any other.
  func released() -> ReleasableWeighting {
    guard let result = weighting.weighting else {
      let missing = weighting.targets.targets.first { target in
        !weighting.targetQuestions.contains { questions[$0].question.id == target.question }
      }
      return ReleasableWeighting(
        refusal: missing.map { .questionLeftOut(question: $0.question) } ?? .noRespondents, balance: nil)
    }
    if weighting.targets.isRaking, let reason = reasonToWithholdParts {
      return ReleasableWeighting(refusal: nil, balance: Released(withheld: reason))
    }
    switch result {
    case .success(let weighting): return ReleasableWeighting(refusal: nil, balance: Released(balance(of: weighting)))
    case .failure(let failure): return ReleasableWeighting(refusal: refusal(failure), balance: nil)
    }
  }

  /// The weighted figures of each question, in the order of `questions`; `nil` where it has none.
  func releasedQuestions() -> [Released<ReleasableWeightedAnswers>?] {
    let reason = reasonToWithholdParts
    return questions.indices.map { index in
      guard weighting.questions.indices.contains(index), let figures = weighting.questions[index].weighted else {
        return nil
      }
      if let reason = isGroupedByVotes(index) ? .complementary : reason { return Released(withheld: reason) }
      return released(figures, byPart: release(ofParts: index))
    }
  }

  private func released(
    _ figures: WeightedAnswerSummary, byPart release: GroupRelease
  ) -> Released<ReleasableWeightedAnswers> {
    if release.isSafeAsAWhole { return Released(answers(figures) { _ in true }) }
    guard isPartByGroup, weighting.partSizes.count <= Self.maximumSummedParts else {
      return Released(withheld: .complementary)
    }
    let parts = release.groups()
    let boxes = figures.statistics.map(\.name).filter { name in
      name.isPercentage && parts.allSatisfy { $0.value?.isReleased(name) ?? false }
    }
    return boxes.isEmpty
      ? Released(withheld: .complementary) : Released(answers(figures) { $0.map(boxes.contains) ?? false })
  }

  /// The figures: shares and all others together, or only some statistics.
  private func answers(
    _ figures: WeightedAnswerSummary, isReleased: (StatisticName?) -> Bool
  ) -> ReleasableWeightedAnswers {
    let isLow = figures.effectiveNumber < Double(policy.minimumPercentageBase)
    func released(_ estimation: Estimation, of name: StatisticName?) -> Released<Estimation> {
      guard isReleased(name) else { return Released(withheld: .complementary) }
      return isLow && name?.isPercentage ?? true ? Released(withheld: .lowBase) : Released(estimation)
    }
    return ReleasableWeightedAnswers(
      n: figures.n, effectiveNumber: figures.effectiveNumber,
      shares: figures.shares.map { released($0, of: nil) },
      statistics: figures.statistics.map {
        ReleasableStatistic(name: $0.name, estimation: released($0.estimation, of: $0.name))
      })
  }
}

// MARK: - Parts

extension WeightingRelease {
  /// What decides about a question by part.
  private func release(ofParts index: Int) -> GroupRelease {
    let parts = weighting.questions[index].parts
    return GroupRelease(
      question: questions[index].question, overall: questions[index].overall, parts: parts,
      withheld: parts.map { _ in nil }, policy: policy)
  }

  /// Whether the parts are the groups of the breakdown, or nothing is released by group, so that no other table overlaps
  /// with theirs.
  private var isPartByGroup: Bool { breakdown.map { weighting.targetQuestions == [$0] } ?? true }

  /// Why no count by part may be known; `nil` where each part has enough respondents or none, and how a part answered the
  /// target questions may be known too.
  private var reasonToWithholdParts: Withholding? {
    let sizes = weighting.partSizes
    let decisions = GroupSuppression(sizes: sizes, ungrouped: 0, minimum: policy.minimumGroup)
      .decide(earlier: sizes.map { _ in nil })
    if let reason = decisions.lazy.compactMap({ $0 }).first { return reason }
    let areTargetsSafe = weighting.targetQuestions.allSatisfy {
      !isGroupedByVotes($0) && release(ofParts: $0).isSafeAsAWhole
    }
    return areTargetsSafe ? nil : .complementary
  }

  private func isGroupedByVotes(_ index: Int) -> Bool {
    questions[index].question.battery.map(batteriesByVotes.contains) ?? false
  }
}

extension ReleasableGroupAnswers {
  /// Whether a statistic is withheld at most for its base.
  fileprivate func isReleased(_ name: StatisticName) -> Bool {
    statistics.contains { statistic in
      statistic.name == name && [nil, .lowBase].contains(statistic.estimation.withheld)
    }
  }
}

// MARK: - Weights

extension WeightingRelease {
  private func balance(of result: Weighting) -> ReleasableBalance {
    let balance = result.balance
    return ReleasableBalance(
      targets: zip(weighting.targetQuestions, balance.variables).map { index, shares in
        let question = questions[index].question
        return ReleasableBalance.Target(
          question: question.id,
          answers: zip(question.kind.categories, shares).filter { $0.0.missing == nil }.map {
            ReleasableBalance.Answer(category: $0, shares: $1)
          })
      },
      n: balance.n, leftOut: weighting.leftOut, smallestWeight: result.weights.min() ?? 1,
      largestWeight: result.weights.max() ?? 1, trimmed: balance.trimmed,
      effectiveNumber: balance.effectiveSampleSize, designEffect: balance.designEffect, iterations: result.iterations)
  }

  private func refusal(_ failure: WeightingFailure) -> WeightingRefusal {
    func place(_ variable: Int, _ category: Int) -> (question: String, answer: SurveyModel.Category) {
      let question = questions[weighting.targetQuestions[variable]].question
      return (question.id, question.kind.categories[category])
    }
    switch failure {
    case .noRespondents: return .noRespondents
    case .emptyCategory(let variable, let category):
      let place = place(variable, category)
      return .emptyAnswer(question: place.question, answer: place.answer)
    case .categoryOutsidePopulation(let variable, let category):
      let place = place(variable, category)
      return .answerOutsidePopulation(question: place.question, answer: place.answer)
    case .ceilingTooLow(let variable, let category):
      let place = place(variable, category)
      return .trimTooLow(question: place.question, answer: place.answer)
    case .notConverged(let iterations, _): return .notConverged(iterations: iterations)
    case .marginTotalsDiffer: preconditionFailure("every margin adds up to the number of respondents")
    }
  }
}
