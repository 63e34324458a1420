import Charting
import Disclosure
import SurveyModel

/// Every chart of a survey.
package enum Figures {
  /// The figures of a report's results in questionnaire order, each question's own before its figure by group.
  package static func figures(
    for material: ReportMaterial, language: ReportLanguage, style: ChartStyle = ChartStyle()
  ) -> [ReportFigure] {
    let edition = ReportEdition(material, language: language, chartStyle: style)
    return ResultItem.items(of: material.summary).flatMap { figures(of: $0, in: edition) }
  }

  /// One figure, drawn as a kind of chart or, without one, as the first kind that suits it.
  ///
  /// An item of a battery gets a chart of its own, which the report draws as a row of the battery's.
  ///
  /// - Parameter id: The id of a question or a battery; `nil` for the survey as a whole.
  /// - Throws: `FigureFault` where there is no such question or battery, or nothing to draw.
  package static func figure(
    _ kind: FigureKind? = nil, of id: String?, in material: ReportMaterial, language: ReportLanguage,
    style: ChartStyle = ChartStyle()
  ) throws(FigureFault) -> ReportFigure {
    let edition = ReportEdition(material, language: language, chartStyle: style)
    guard let subject = id.map({ FigureSubject($0, in: material.summary) }) ?? .survey else {
      throw .unknown(known: material.summary.questions.map(\.question.id))
    }
    let kinds = kind.map { [$0] } ?? FigureKind.ofAnswers
    if let figure = kinds.lazy.compactMap({ $0.figure(of: subject, in: edition) }).first { return figure }
    throw .unsuited(
      answers: subject.question.flatMap { $0.question.kind.hasChart ? nil : $0.question.kind.name },
      suited: FigureKind.allCases.filter { $0.figure(of: subject, in: edition) != nil })
  }

  /// The figures of one entry of the results.
  static func figures(of item: ResultItem, in edition: ReportEdition) -> [ReportFigure] {
    let byGroup = item.questions.map { GroupLikertFigure.figure(of: $0, in: edition) }
    if let battery = LikertFigure.figure(of: item, in: edition) { return [battery] + byGroup.compactMap { $0 } }
    return zip(item.questions, byGroup).flatMap { question, group in
      [figure(of: question, in: edition), group].compactMap { $0 }
    }
  }

  /// The figure of one question over all respondents.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    switch question.question.kind {
    case .single, .rating: DistributionFigure.figure(of: question, in: edition)
    case .multiple: SeveralChoiceFigure.figure(of: question, in: edition)
    case .recommendation: RecommendationFigure.figure(of: question, in: edition)
    case .ranking: RankingFigure.figure(of: question, in: edition)
    case .constantSum: AmountFigure.figure(of: question, in: edition)
    case .number: HistogramFigure.figure(of: question, in: edition)
    case .date, .text, .file, .geopoint: nil
    }
  }
}

extension QuestionKind {
  /// Whether there is a chart of the answers themselves, where any are released.
  fileprivate var hasChart: Bool {
    switch self {
    case .single, .rating, .multiple, .recommendation, .ranking, .constantSum, .number: true
    case .date, .text, .file, .geopoint: false
    }
  }
}
