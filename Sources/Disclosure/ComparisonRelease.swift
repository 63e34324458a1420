import Aggregation
import Statistics
import SurveyModel

/// Compares two groups of a breakdown, from what is released of them.
///
/// A comparison of all answers to an item would give withheld cells back. So it takes the released counts, or where some
/// are withheld the released top 2 box, or is withheld itself: nobody learns more from it than from the tables.
struct ComparisonRelease {
  /// The questions with their released figures by group.
  let questions: [ReleasableQuestion]
  /// The groups.
  let breakdown: ReleasableBreakdown
  /// What was declared.
  let plan: AnalysisPlan
  /// Whether the sides are not those of the plan.
  let hasOtherSides: Bool
  /// Whether the plan is not the one whose digest was noted.
  let isChanged: Bool
  /// The confidence level.
  let level: Double

  /// The comparisons; `nil` where it is not declared which groups are the sides.
  func comparisons() -> ReleasableComparisons? {
    guard let sides else { return nil }
    let candidates = questions.indices.flatMap { prepared(question: $0, sides: sides) }
    let missing = declaredButAbsent(candidates)
    let declared = family(candidates, isDeclared: true, missing: missing.count)
    let others = family(candidates, isDeclared: false)
    var members = [true: declared.members[...], false: others.members[...]]
    let items = candidates.map { candidate in
      let figures = candidate.answers == nil ? nil : members[candidate.isDeclared]?.popFirst()
      let isTooFew = candidate.withheld == .smallGroup
      return ReleasableComparison(
        question: candidate.question, answer: candidate.answer, isDeclared: candidate.isDeclared, figures: figures,
        word: isTooFew ? .tooFew : figures?.word,
        consensus: isTooFew && hasBox(candidate) ? .tooFew : candidate.consensus,
        withheld: candidate.withheld)
    }
    let counts = candidates.reduce(into: [true: 0, false: 0]) { $0[$1.isDeclared, default: 0] += 1 }
    return ReleasableComparisons(
      sides: sides, margin: plan.agreementMargin, items: items,
      familySizes: ReleasableComparisons.FamilySizes(
        confirmatory: (counts[true] ?? 0) + missing.count, exploratory: counts[false] ?? 0),
      deviations: deviations(items, missing: missing))
  }

  /// One item before correction.
  private struct Candidate {
    let question: Int
    var answer: SurveyModel.Category?
    let isDeclared: Bool
    var answers: ComparedAnswers?
    var consensus: ConsensusWord?
    var withheld: Withholding?
  }

  /// The sides of the plan, or the only two groups there are.
  private var sides: [Int]? {
    if let sides = plan.sides {
      let positions = [sides.first, sides.second].compactMap { code in
        breakdown.groups.firstIndex { $0.category.code == code }
      }
      return positions.count == 2 ? positions : nil
    }
    return breakdown.groups.count == 2 ? [0, 1] : nil
  }

  /// The comparisons that can be made, corrected for all that were meant to be.
  private func family(_ candidates: [Candidate], isDeclared: Bool, missing: Int = 0) -> ComparisonFamily {
    let members = candidates.filter { $0.isDeclared == isDeclared }
    let comparisons = members.compactMap(\.answers).map {
      SideComparison($0, margin: plan.agreementMargin, level: level)
    }
    return ComparisonFamily(comparisons, size: members.count + missing, isDeclared: isDeclared, level: level)
  }

  private func prepared(question index: Int, sides: [Int]) -> [Candidate] {
    let question = questions[index]
    guard !question.groups.isEmpty else { return [] }
    var candidate = Candidate(question: index, isDeclared: plan.confirmatory.contains(question.question.id))
    let groups = sides.map { question.groups[$0] }
    switch question.question.kind {
    case .rating(let scale):
      let order = (question.question.keyedScale ?? scale).favourableOrder.map { scale.categories[$0].code }
      candidate.withheld = groups.lazy.compactMap(\.withheld).first
      guard let first = groups[0].value, let second = groups[1].value else { return [candidate] }
      candidate.consensus = consensus(first, second)
      candidate.answers = distribution(first, second, order: order) ?? box(first, second)
      if candidate.answers == nil { candidate.withheld = .complementary }
      return [candidate]
    case .recommendation:
      candidate.withheld = groups.lazy.compactMap(\.withheld).first
      guard let first = groups[0].value, let second = groups[1].value else { return [candidate] }
      candidate.answers = distribution(first, second, order: RecommendationScale.categories.map(\.code))
      if candidate.answers == nil { candidate.withheld = .complementary }
      return [candidate]
    case .single, .multiple: return choices(question, groups: groups, candidate: candidate)
    case .number, .date, .text, .file, .geopoint, .ranking, .constantSum: return []
    }
  }

  /// One comparison of all answers to a question that takes one of several; else one comparison an answer on offer, and one
  /// alone where there are two answers, as the other says the same.
  private func choices(
    _ question: ReleasableQuestion, groups: [Released<ReleasableGroupAnswers>], candidate: Candidate
  ) -> [Candidate] {
    let categories = question.overall.categories
    let isEither = categories.count == 2 && !question.question.kind.allowsSeveral
    if categories.count > 2, !question.question.kind.allowsSeveral {
      var candidate = candidate
      candidate.withheld = groups.lazy.compactMap(\.withheld).first
      guard let first = groups[0].value, let second = groups[1].value else { return [candidate] }
      candidate.answers = choice(first, second)
      if candidate.answers == nil { candidate.withheld = .complementary }
      return [candidate]
    }
    return categories.indices.prefix(isEither ? 1 : categories.count).map { position in
      var candidate = candidate
      candidate.answer = categories[position].category
      candidate.withheld = groups.lazy.compactMap(\.withheld).first
      guard let first = groups[0].value, let second = groups[1].value else { return candidate }
      let counts = [first, second].compactMap { $0.categories[position].count.value }
      if counts.count == 2 {
        candidate.answers = ComparedAnswers(.answer, (counts[0], first.valid), (counts[1], second.valid))
      } else {
        candidate.withheld = .smallCell
      }
      return candidate
    }
  }

  /// All answers of both sides, those that are withheld in a side put together; `nil` where only these are left.
  ///
  /// How many gave the withheld ones together follows from the released counts.
  private func choice(_ first: ReleasableGroupAnswers, _ second: ReleasableGroupAnswers) -> ComparedAnswers? {
    let pairs = zip(first.categories, second.categories).compactMap { one, other in
      one.count.value.flatMap { mine in other.count.value.map { (first: mine, second: $0) } }
    }
    guard !pairs.isEmpty else { return nil }
    let shown = (first: pairs.map(\.first), second: pairs.map(\.second))
    guard pairs.count < first.categories.count else { return ComparedAnswers(choice: shown.first, shown.second) }
    return ComparedAnswers(
      choice: shown.first + [first.valid - shown.first.reduce(0, +)],
      shown.second + [second.valid - shown.second.reduce(0, +)])
  }

  /// All answers of both sides in the order of favour; `nil` where one is withheld.
  private func distribution(
    _ first: ReleasableGroupAnswers, _ second: ReleasableGroupAnswers, order: [Int]
  ) -> ComparedAnswers? {
    func counts(_ answers: ReleasableGroupAnswers) -> [Int]? {
      let counts = order.compactMap { code in answers.categories.first { $0.category.code == code }?.count.value }
      return counts.count == order.count ? counts : nil
    }
    guard let first = counts(first), let second = counts(second) else { return nil }
    return ComparedAnswers(distribution: first, second)
  }

  /// How many of both sides are in the top 2 box; `nil` where there is none or it is withheld.
  private func box(_ first: ReleasableGroupAnswers, _ second: ReleasableGroupAnswers) -> ComparedAnswers? {
    guard let one = topTwo(first)?.estimate, let other = topTwo(second)?.estimate else { return nil }
    func successes(_ share: Estimate) -> (successes: Int, trials: Int) {
      (Int((share.value * Double(share.n)).rounded()), share.n)
    }
    return ComparedAnswers(.topTwoBox, successes(one), successes(other))
  }

  private func consensus(_ first: ReleasableGroupAnswers, _ second: ReleasableGroupAnswers) -> ConsensusWord? {
    guard let first = topTwo(first), let second = topTwo(second) else { return nil }
    return Consensus.word(first: first, second: second)
  }

  private func topTwo(_ answers: ReleasableGroupAnswers) -> Estimation? {
    answers.statistics.first { $0.name == .topTwoBox }?.estimation.value
  }

  private func hasBox(_ candidate: Candidate) -> Bool {
    questions[candidate.question].overall.statistics.contains { $0.name == .topTwoBox }
  }

  /// Declared questions that are left out of the survey, or of a kind that is not compared.
  private func declaredButAbsent(_ candidates: [Candidate]) -> [String] {
    let found = Set(candidates.map { questions[$0.question].question.id })
    return plan.confirmatory.filter { !found.contains($0) }
  }

  private func deviations(_ items: [ReleasableComparison], missing: [String]) -> [PlanDeviation] {
    let general: [PlanDeviation] = (isChanged ? [.changedPlan] : []) + (hasOtherSides ? [.otherSides] : [])
    let ofItems: [PlanDeviation] = items.filter(\.isDeclared).compactMap { item in
      let id = questions[item.question].question.id
      guard let figures = item.figures else { return .notCompared(question: id) }
      return figures.comparison.basis == .topTwoBox ? .boxOnly(question: id) : nil
    }
    return general + missing.map { .notCompared(question: $0) } + ofItems
  }
}

extension QuestionKind {
  fileprivate var allowsSeveral: Bool { if case .multiple = self { true } else { false } }
}
