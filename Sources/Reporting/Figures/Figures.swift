import Charting
import Disclosure
import SurveyModel

/// Every chart of a report.
package enum Figures {
  /// The figures in questionnaire order, each question's own before its figure by group.
  ///
  /// - Parameter width: The width of every chart in user units.
  package static func figures(
    for material: ReportMaterial, language: ReportLanguage, theme: Theme = .light, width: Double = 720
  ) -> [ReportFigure] {
    let edition = ReportEdition(material, language: language, chartWidth: width)
    return ResultItem.items(of: material.summary).flatMap { figures(of: $0, in: edition, theme: theme) }
  }

  /// The figure of one question over all respondents; `nil` where there is no such question or it has no chart.
  ///
  /// An item of a battery gets a chart of its own, which the report draws as a row of the battery's.
  ///
  /// - Parameter width: The width of the chart in user units.
  package static func figure(
    for questionID: String, in material: ReportMaterial, language: ReportLanguage, theme: Theme = .light,
    width: Double = 720
  ) -> ReportFigure? {
    let edition = ReportEdition(material, language: language, chartWidth: width)
    return material.summary.questions.first { $0.question.id == questionID }
      .flatMap { figure(of: $0, in: edition, theme: theme) }
  }

  /// The figures of one entry of the results.
  static func figures(of item: ResultItem, in edition: ReportEdition, theme: Theme) -> [ReportFigure] {
    let byGroup = item.questions.map { GroupLikertFigure.figure(of: $0, in: edition, theme: theme) }
    if let battery = LikertFigure.figure(of: item, in: edition, theme: theme) {
      return [battery] + byGroup.compactMap { $0 }
    }
    return zip(item.questions, byGroup).flatMap { question, group in
      [figure(of: question, in: edition, theme: theme), group].compactMap { $0 }
    }
  }

  /// The figure of one question over all respondents.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition, theme: Theme) -> ReportFigure? {
    switch question.question.kind {
    case .single, .multiple, .rating: DistributionFigure.figure(of: question, in: edition, theme: theme)
    case .recommendation: RecommendationFigure.figure(of: question, in: edition, theme: theme)
    case .ranking: RankingFigure.figure(of: question, in: edition, theme: theme)
    case .constantSum: AmountFigure.figure(of: question, in: edition, theme: theme)
    case .number, .date, .text, .file, .geopoint: nil
    }
  }
}
