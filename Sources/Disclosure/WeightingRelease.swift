import Aggregation
import Statistics
import SurveyModel

/// Releases weighted figures.
///
/// A weighted share beside the unweighted counts is an equation in the counts by weighting cell, and whole numbers that
/// solve it are often the only ones. So a weighted figure is released only where the counts that it is made of could be
/// released for every cell: a breakdown by weighting cell is judged as any other, respondents left out of the weighting
/// count as one of its groups, and nothing of it may be withheld. Whoever solves the equations then learns nothing that
/// could not have been printed. A top 2 box or a Net Promoter Score is made of fewer counts, and may be released where
/// shares are not, as `GroupRelease` decides.
struct WeightingRelease {
  /// The weights and what comes of them.
  let weighting: WeightingSummary
  /// The questions with their figures.
  let questions: [SurveySummary.QuestionSummary]
  /// The position of the breakdown question, where there is one.
  let breakdown: Int?
  /// For each question what is released of it by group.
  let groups: [[Released<ReleasableGroupAnswers>]]
  /// The thresholds.
  let policy: DisclosurePolicy

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
    if weighting.targetQuestions.count > 1, let reason = reasonToWithholdCells {
      return ReleasableWeighting(refusal: nil, balance: Released(withheld: reason))
    }
    switch result {
    case .success(let weighting): return ReleasableWeighting(refusal: nil, balance: Released(balance(of: weighting)))
    case .failure(let failure): return ReleasableWeighting(refusal: refusal(failure), balance: nil)
    }
  }

  /// The weighted figures of a question; `nil` where it has none.
  func released(question index: Int) -> Released<ReleasableWeightedAnswers>? {
    guard weighting.questions.indices.contains(index), let figures = weighting.questions[index].weighted else {
      return nil
    }
    if let reason = reasonToWithholdCells { return Released(withheld: reason) }
    guard isWhole(groups[index]) || isByCell else { return Released(withheld: .complementary) }
    let parts = weighting.questions[index].parts
    let cells = GroupRelease(
      question: questions[index].question, overall: questions[index].overall, parts: parts,
      withheld: parts.map { _ in nil }, policy: policy
    ).groups()
    if let reason = cells.lazy.compactMap(\.withheld).first { return Released(withheld: reason) }
    return Released(answers(figures, cells: cells.compactMap(\.value)))
  }

  /// The figures, each where what it is made of is released for every cell.
  private func answers(
    _ figures: WeightedAnswerSummary, cells: [ReleasableGroupAnswers]
  ) -> ReleasableWeightedAnswers {
    let isLow = figures.effectiveNumber < Double(policy.minimumPercentageBase)
    let areCountsReleased = cells.allSatisfy { $0.categories.allSatisfy { $0.count.withheld == nil } }
    return ReleasableWeightedAnswers(
      n: figures.n, effectiveNumber: figures.effectiveNumber,
      shares: figures.shares.map { share in
        !areCountsReleased
          ? Released(withheld: .complementary) : isLow ? Released(withheld: .lowBase) : Released(share)
      },
      statistics: figures.statistics.map { statistic in
        let isReleased = cells.allSatisfy { cell in
          cell.statistics.allSatisfy { $0.name != statistic.name || !$0.estimation.isProtected }
        }
        return ReleasableStatistic(
          name: statistic.name,
          estimation: !isReleased
            ? Released(withheld: .complementary)
            : isLow && statistic.name.isPercentage ? Released(withheld: .lowBase) : Released(statistic.estimation))
      })
  }
}

// MARK: - Cells

extension WeightingRelease {
  /// Why no count by weighting cell may be known; `nil` where each has enough respondents or none.
  ///
  /// A breakdown by another question is linked with the cells by its tables of the target questions: where something is
  /// withheld in one of them, the counts by cell could give it back.
  private var reasonToWithholdCells: Withholding? {
    let sizes = weighting.cells.map(\.count) + [weighting.leftOut]
    let decisions = GroupSuppression(sizes: sizes, ungrouped: 0, minimum: policy.minimumGroup)
      .decide(earlier: sizes.map { _ in nil })
    if let reason = decisions.lazy.compactMap({ $0 }).first { return reason }
    return weighting.targetQuestions.allSatisfy { isWhole(groups[$0]) } ? nil : .complementary
  }

  /// Whether the weighting cells are the groups of the breakdown, so that their tables are one.
  private var isByCell: Bool { breakdown.map { weighting.targetQuestions == [$0] } ?? false }

  /// Whether nothing is withheld of a question by group.
  private func isWhole(_ groups: [Released<ReleasableGroupAnswers>]) -> Bool {
    groups.allSatisfy { group in
      group.value.map { answers in
        answers.categories.allSatisfy { $0.count.withheld == nil }
          && answers.statistics.allSatisfy { !$0.estimation.isProtected }
      } ?? false
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

extension Released<Estimation> {
  /// Whether the figure is withheld to protect respondents, and not for its base alone.
  fileprivate var isProtected: Bool { withheld != nil && withheld != .lowBase }
}
