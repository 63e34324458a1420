import Charting
import Disclosure
import SurveyModel

/// The words around a figure, the same in the chart, the page and the alternative text.
struct FigureFrame {
  /// Unique in the report and fit for a file name.
  let id: String
  /// The ids of the questions shown.
  let questionIDs: [String]
  /// The wording of the question or battery.
  let title: RichText
  /// What the chart shows, of whom.
  let caption: RichText
  /// The line under the heading inside the chart.
  let subtitle: String
  /// The short text alternative: the kind of chart and what it is about.
  let shortAlternative: String
  /// The long text alternative.
  let longAlternative: String
  /// The lines under the drawing.
  let footnotes: [String]
  /// The same figures as a table.
  let table: ReportTable

  /// The figure with a chart that is drawn under a caption.
  func figure(in edition: ReportEdition, theme: Theme, chart: (ChartCaption) -> any Chart) -> ReportFigure {
    let isSynthetic = edition.summary.definition.isSynthetic
    var words = ChartCaption(
      title: shortAlternative, description: longAlternative, heading: title.plain, subtitle: subtitle,
      footnotes: footnotes + (isSynthetic ? [edition.wording.syntheticNote] : []), language: edition.language.rawValue)
    let drawing = chart(words).svg(theme: theme, width: edition.chartWidth)
    words.heading = ""
    return ReportFigure(
      id: id, questionIDs: questionIDs, title: title, caption: caption, alternativeText: longAlternative,
      drawing: drawing, bareDrawing: chart(words).svg(theme: theme, width: edition.chartWidth), table: table)
  }
}
