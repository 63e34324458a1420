import Aggregation
import Statistics
import SurveyModel

/// Releases the reliability of batteries, over all respondents only.
///
/// The counts of each item are published, and with them a covariance tells the sum of what those with rare answers to one
/// item answered to another. So that nobody learns it of a few:
///
/// - nothing is released below `minimumPercentageBase` respondents who rated every item, the least number on which the
///   Australian Bureau of Statistics clears any statistic ("rule of 10");
/// - every value is rounded to two decimals, so that the products of answers cannot be solved for digit by digit;
/// - figures of single items are withheld, all of them since their sum is known, where fewer than `minimumGroup` respondents
///   gave another than the commonest answer to an item, or where the answers to two items are nearly settled (`ItemPair`);
///   what was found about single items goes with them;
/// - in the same case the coefficients of the whole are withheld too where the battery has fewer than four items, as the
///   three of them would settle up to three correlations, and where all pairs of items hang together as closely as their
///   counts allow;
/// - everything is withheld of a battery that holds both questions of a declared change: where answers went is released, and
///   is one equation more about the same table;
/// - figures that also rest on incomplete answers are withheld where fewer than `minimumGroup` respondents left items out:
///   the difference to those of complete answers would be theirs.
struct ReliabilityRelease {
  /// The thresholds.
  let policy: DisclosurePolicy
  /// Pairs of questions of which it is released where answers went from one to the other.
  let changePairs: [QuestionPair]

  /// The fewest items whose correlations are not settled by the coefficients of the whole.
  private static let fewestUnsettledItems = 4

  /// The part of the figures of a battery that may be published.
  func release(_ summary: ReliabilitySummary) -> ReleasableReliability {
    let exposure = exposure(of: summary)
    let isLow = summary.completeRespondents < policy.minimumPercentageBase
    let items: Withholding? = isLow ? .lowBase : exposure == .none ? nil : .complementary
    let whole: Withholding? = isLow ? .lowBase : exposure == .whole ? .complementary : nil
    let incomplete = summary.respondents - summary.completeRespondents
    return ReleasableReliability(
      battery: summary.battery, respondents: summary.respondents, completeRespondents: summary.completeRespondents,
      figures: summary.figures.compactMap { figure in
        guard figure.name.needsIncompleteRows else {
          return ReleasableReliability.Figure(name: figure.name, estimation: released(figure.estimation, whole))
        }
        guard incomplete > 0 else { return nil }
        let withheld = whole ?? (incomplete < policy.minimumGroup ? .complementary : nil)
        return ReleasableReliability.Figure(name: figure.name, estimation: released(figure.estimation, withheld))
      },
      items: summary.items.map { item in
        ReleasableReliability.Item(
          question: item.question, isReverseKeyed: item.isReverseKeyed,
          itemRestCorrelation: released(item.itemRestCorrelation, items),
          alphaIfDropped: released(item.alphaIfDropped, items))
      },
      findings: summary.findings.filter { items == nil || !$0.kind.tellsOfCorrelations && whole == nil })
  }

  /// What the figures would give away, unless some of them were withheld.
  private enum Exposure {
    /// Nothing that counts.
    case none
    /// Figures of single items would give answers back.
    case items
    /// So would the coefficients of the whole.
    case whole
  }

  private func exposure(of summary: ReliabilitySummary) -> Exposure {
    let questions = Set(summary.items.map(\.question))
    if changePairs.contains(where: { questions.contains($0.first) && questions.contains($0.second) }) { return .whole }
    let hasRareAnswers = summary.items.contains { item in
      let others = item.counts.reduce(0, +) - (item.counts.max() ?? 0)
      return others > 0 && others < policy.minimumGroup
    }
    let places = summary.items.indices
    let pairs = places.flatMap { second in
      places.prefix(second).map { first in
        ItemPair(
          first: summary.items[first].counts, second: summary.items[second].counts,
          productSum: summary.moments.productSum(first, second))
      }
    }
    guard hasRareAnswers || pairs.contains(where: { $0.isNearlySettled(minimumCell: policy.minimumCell) }) else {
      return .none
    }
    let isUnsettled = places.count >= Self.fewestUnsettledItems
    return isUnsettled && !pairs.allSatisfy { $0.isExtreme(minimumCell: policy.minimumCell) } ? .items : .whole
  }

  private func released(_ estimation: Estimation, _ withheld: Withholding?) -> Released<Estimation> {
    if let withheld { return Released(withheld: withheld) }
    guard let estimate = estimation.estimate else { return Released(estimation) }
    return Released(.estimated(estimate.rounded(toPlaces: 2)))
  }
}

extension ScaleFinding.Kind {
  /// Whether it says more than the published counts of each item do.
  fileprivate var tellsOfCorrelations: Bool {
    switch self {
    case .fewerThanThreeItems, .itemWithoutVariation: false
    case .negativeInterItemCorrelation, .negativeItemRestCorrelation: true
    }
  }
}
