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
  /// Remarks under the drawing: what signs mean, what is left out.
  var notes: [String] = []
  /// How the figures were made.
  let method: String
  /// The same figures as a table.
  let table: ReportTable

  /// The figure with a chart that is drawn under a caption.
  func figure(in edition: ReportEdition, chart: (ChartCaption) -> any Chart) -> ReportFigure {
    let isSynthetic = edition.summary.definition.isSynthetic
    var words = ChartCaption(
      title: shortAlternative, description: longAlternative, heading: title.plain, base: subtitle,
      notes: notes + (isSynthetic ? [edition.wording.syntheticNote] : []), method: method, source: edition.source,
      language: edition.language.rawValue)
    let style = edition.chartStyle
    let drawing = chart(words).svg(theme: style.theme, width: style.width)
    words.heading = ""
    return ReportFigure(
      id: id, questionIDs: questionIDs, title: title, caption: caption, alternativeText: longAlternative,
      drawing: drawing, bareDrawing: chart(words).svg(theme: style.theme, width: style.width), table: table)
  }
}

extension ReportEdition {
  /// Where every figure comes from, in words that still tell when a chart stands alone: the survey and the day of its event.
  var source: String {
    wording.source(title.plain, date: summary.definition.event.date)
  }
}
