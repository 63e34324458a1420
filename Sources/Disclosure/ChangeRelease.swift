import Aggregation
import Statistics
import SurveyModel

/// Releases the changes between questions about before and about after.
///
/// Where an answer went is a question with three answers, released like any other, from `minimumPercentageBase` pairs on.
/// Where the counts of both questions by group would tell with it what must not be known, these are withheld. The table of both answers is not: it
/// tells of everyone who said one thing before what they said after. The result rests on the movement alone. Means, ranks
/// and boxes are sums over that table: with the counts of both questions, whole numbers that solve them are often the only
/// ones. So they are released over all respondents only, from `minimumPercentageBase` pairs on, and where the table has no
/// small counts; of groups only what follows from their released counts (`MovementRelease`).
struct ChangeRelease {
  /// The survey.
  let summary: SurveySummary
  /// For each group why it is withheld throughout the survey, or `nil`.
  let withheld: [Withholding?]
  /// The thresholds.
  let policy: DisclosurePolicy

  /// The changes; `nil` where none are declared.
  func changes() -> ReleasableChanges? {
    let definition = summary.definition
    let pairs = definition.changePairs.compactMap { pair in summary.pairs.first { $0.questions == pair } }
    let declared = (definition.analysis?.pairs ?? []).reduce(into: [AnalysisPlan.Pair]()) { unique, pair in
      if !unique.contains(pair) { unique.append(pair) }
    }
    guard !declared.isEmpty else { return nil }
    let shown = pairs.filter { $0.overall.n >= policy.minimumPercentageBase }
    let family = ChangeFamily(
      shown.map { PairedChange($0.overall, isInBox: isInBox($0), level: summary.level) }, size: declared.count,
      level: summary.level)
    var members = family.members[...]
    let items = pairs.map { pair in
      let member = pair.overall.n >= policy.minimumPercentageBase ? members.popFirst() : nil
      return ReleasableChange(
        questions: pair.questions, onlyBefore: valid(pair.questions.first) - pair.overall.n,
        onlyAfter: valid(pair.questions.second) - pair.overall.n, movement: movement(of: pair),
        word: member?.word ?? .tooFew, adjusted: member?.adjusted, unreachable: member?.change.unreachable,
        figures: member.map { figures($0.change, of: pair) } ?? Released(withheld: .lowBase),
        groups: groups(of: pair))
    }
    let absent = declared.filter { pair in
      !definition.changePairs.contains {
        definition.questions[$0.first].id == pair.before && definition.questions[$0.second].id == pair.after
      }
    }
    return ReleasableChanges(
      items: items, familySize: declared.count, followsPlan: summary.analysis.map { !$0.isChanged } ?? true,
      absent: absent)
  }

  private func figures(_ change: PairedChange, of pair: PairSummary) -> Released<PairedChange> {
    let hasSmallCounts = pair.overall.cells.contains { (1..<policy.minimumCell).contains($0.count) }
    return hasSmallCounts ? Released(withheld: .complementary) : Released(change)
  }

  private func valid(_ question: Int) -> Int { summary.questions[question].overall.base.valid }

  /// Whether an answer, by its score, is in the top 2 box of the scale; `nil` where there is none.
  private func isInBox(_ pair: PairSummary) -> ((Double) -> Bool)? {
    let question = summary.definition.questions[pair.questions.first]
    guard let box = question.keyedScale?.topTwoBox, let scores = question.favourScores else { return nil }
    let best = Set(box.map { scores[$0] })
    return { best.contains($0) }
  }

  /// Too few pairs are not even counted by where they went: with the counts of both questions that is next to a list of them.
  private func movement(of pair: PairSummary) -> ReleasableMovement {
    let movement = Movement(of: pair.overall.differences ?? ValueCounts(pooling: []))
    let isLow = movement.n < policy.minimumPercentageBase
    return ReleasableMovement(
      movement, isWithheld: MovementDirection.allCases.map { _ in isLow }, level: summary.level, isLow: isLow)
  }

  private func groups(of pair: PairSummary) -> [Released<ReleasableMovement>] {
    guard let breakdown = summary.breakdown, isByGroup(pair) else { return [] }
    let groups = release(of: pair).groups() ?? breakdown.groups.map { _ in Released(withheld: .complementary) }
    return zip(breakdown.groups, groups).filter { $0.0.missing == nil }.map(\.1)
  }

  private func release(of pair: PairSummary) -> MovementRelease {
    MovementRelease(pair: pair, summary: summary, withheld: withheld, policy: policy)
  }

  /// Whether there are groups that are not answers to one of both questions.
  private func isByGroup(_ pair: PairSummary) -> Bool {
    summary.breakdown.map { ![pair.questions.first, pair.questions.second].contains($0.question) } ?? false
  }

  /// The questions whose counts by group would tell, with where answers went over all respondents, what must not be known:
  /// the change of all is what was declared to be looked at, so they give way to it.
  func questionsClosedByGroup() -> Set<Int> {
    let pairs = summary.definition.changePairs.compactMap { pair in summary.pairs.first { $0.questions == pair } }
    let closed = pairs.filter {
      $0.overall.n >= policy.minimumPercentageBase && isByGroup($0) && release(of: $0).groups() == nil
    }
    return Set(closed.flatMap { [$0.questions.first, $0.questions.second] })
  }
}

extension ReleasableMovement {
  /// The movement with some directions withheld; what the counts add up to is released only where all of them are.
  ///
  /// - Parameters:
  ///   - isWithheld: for each direction whether its count is withheld.
  ///   - isLow: whether there are too few pairs for percentages.
  init(_ movement: Movement, isWithheld: [Bool], level: Double, isLow: Bool) {
    n = movement.n
    steps = zip(MovementDirection.allCases, isWithheld).map { direction, isWithheld in
      let count = movement[direction]
      return ReleasableStep(
        direction: direction, count: isWithheld ? Released(withheld: isLow ? .lowBase : .smallCell) : Released(count),
        share: isWithheld && !isLow
          ? Released(withheld: .smallCell)
          : isLow
            ? Released(withheld: .lowBase)
            : Released(Share.wilson(successes: count, of: movement.n, level: level)))
    }
    let withholding: Withholding? = isLow ? .lowBase : isWithheld.contains(true) ? .complementary : nil
    balance = withholding.map { Released(withheld: $0) } ?? Released(movement.difference(level: level))
    signTest = withholding.map { Released(withheld: $0) } ?? Released(Paired.signTest(movement))
  }
}
