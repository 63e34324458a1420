import Disclosure
import SurveyModel

/// The kinds of charts that the figures of a survey can be drawn as, under the names by which they are asked for.
///
/// Where a kind is not named, the first of ``ofAnswers`` that can be drawn is taken.
package enum FigureKind: String, CaseIterable, Sendable {
  /// One bar a choice of a question with several.
  case severalChoice = "several-choice"
  /// The answers 0 to 10, the groups they make and the Net Promoter Score.
  case recommendation
  /// One bar an answer.
  case distribution
  /// How often each item was put in each place.
  case ranking
  /// The mean amount of each item.
  case amounts
  /// A question that asks for a number: how often numbers were given, quartiles and mean.
  case histogram
  /// A battery, or a rating alone, stacked around its neutral answer.
  case likert
  /// A rating by group, stacked around its neutral answer.
  case groups
  /// The answers as bars, one panel a group.
  case smallMultiples = "small-multiples"
  /// The top 2 box of every rating in every group.
  case heatMap = "heat-map"
  /// Both sides compared on every item, with intervals.
  case comparison
  /// How far both sides are apart on every item.
  case differences
  /// Answers about after compared with those about before.
  case changes
  /// What goes with the rating of the whole event.
  case keyDrivers = "key-drivers"
  /// How far opinion groups stand apart.
  case opinionMap = "opinion-map"
  /// How many were invited, attended, and sent a form back.
  case response
  /// Why questions have no valid answer from some.
  case missing

  /// The kinds that show the answers themselves: what is drawn where no kind is asked for.
  static let ofAnswers: [FigureKind] = [
    .severalChoice, .recommendation, .distribution, .ranking, .amounts, .histogram, .likert,
  ]

  /// The figure; `nil` where the kind does not suit the subject, or nothing of it is released.
  func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    switch self {
    case .severalChoice: subject.question.flatMap { SeveralChoiceFigure.figure(of: $0, in: edition) }
    case .recommendation: subject.question.flatMap { RecommendationFigure.figure(of: $0, in: edition) }
    case .distribution: subject.question.flatMap { DistributionFigure.figure(of: $0, in: edition) }
    case .ranking: subject.question.flatMap { RankingFigure.figure(of: $0, in: edition) }
    case .amounts: subject.question.flatMap { AmountFigure.figure(of: $0, in: edition) }
    case .histogram: subject.question.flatMap { HistogramFigure.figure(of: $0, in: edition) }
    case .likert: LikertFigure.figure(of: subject, in: edition)
    case .groups: subject.question.flatMap { GroupLikertFigure.figure(of: $0, in: edition) }
    case .smallMultiples: subject.question.flatMap { GroupPanelsFigure.figure(of: $0, in: edition) }
    case .heatMap: HeatMapFigure.figure(of: subject, in: edition)
    case .comparison: ComparisonFigure.figure(of: subject, in: edition)
    case .differences: DifferenceFigure.figure(of: subject, in: edition)
    case .changes: ChangeFigure.figure(of: subject, in: edition)
    case .keyDrivers: KeyDriverFigure.figure(of: subject, in: edition)
    case .opinionMap: OpinionFigure.figure(of: subject, in: edition)
    case .response: ResponseFigure.figure(of: subject, in: edition)
    case .missing: MissingFigure.figure(of: subject, in: edition)
    }
  }
}
