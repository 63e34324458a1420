import Aggregation
import Statistics
import SurveyModel

/// Releases how closely each rating goes together with the rating of the whole event.
///
/// The answers to both are released each by itself, so that an exact coefficient of few answers could tell the table of
/// both, and so of everyone who said one thing what they said about the other. It is released from
/// `minimumPercentageBase` pairs on, to two decimals, and withheld where it is 1 or −1, or where `AnswerExchange` does not
/// find that every small count of the table could be another one behind the same two decimals. So it is where the same two
/// questions are a declared change or items of one battery: what is released there is one equation more about the table.
struct KeyDriverRelease {
  /// The survey.
  let summary: SurveySummary
  /// The thresholds.
  let policy: DisclosurePolicy

  /// The correlations; `nil` where no rating of the whole event is declared, or there is no other.
  func keyDrivers() -> ReleasableKeyDrivers? {
    let pairs = summary.definition.overallPairs.compactMap { pair in summary.pairs.first { $0.questions == pair } }
    guard let overall = pairs.first?.questions.second else { return nil }
    let correlations = pairs.map(correlation)
    let drivers = correlations.enumerated().map { index, released in
      KeyDriver(item: index, correlation: released.value ?? .notEstimable(.noAnswers))
    }
    return ReleasableKeyDrivers(
      overall: overall,
      items: drivers.closestFirst.map { driver in
        ReleasableKeyDriver(
          question: pairs[driver.item].questions.first, n: pairs[driver.item].overall.n,
          correlation: correlations[driver.item])
      })
  }

  /// Whether the same two questions are a declared change or items of one battery, of which other figures are released.
  private func isRelatedElsewhere(_ pair: QuestionPair) -> Bool {
    let questions = summary.definition.questions
    let isChange = summary.definition.changePairs.contains {
      Set([$0.first, $0.second]) == Set([pair.first, pair.second])
    }
    return isChange || questions[pair.first].battery.map { $0 == questions[pair.second].battery } ?? false
  }

  private func correlation(of pair: PairSummary) -> Released<Estimation> {
    guard pair.overall.n >= policy.minimumPercentageBase else { return Released(withheld: .lowBase) }
    guard !isRelatedElsewhere(pair.questions) else { return Released(withheld: .complementary) }
    guard let exact = RankCorrelation(of: pair.overall) else { return Released(.notEstimable(.noVariation)) }
    let rounded = AnswerExchange.rounded(exact.value)
    let exchange = AnswerExchange(groups: pair.groups, correlation: exact, minimum: policy.minimumCell)
    guard abs(rounded) < 1, exchange.leavesSmallCountsOpen else { return Released(withheld: .complementary) }
    return Released(Association.spearman(rounded, n: pair.overall.n, level: summary.level))
  }
}
