import Charting
import Disclosure
import SurveyModel

/// A battery of ratings on one scale with declared polarity: one row an item.
enum LikertFigure {
  /// The figure; `nil` for a question that stands alone, and for items that do not share such a scale.
  static func figure(of item: ResultItem, in edition: ReportEdition, theme: Theme) -> ReportFigure? {
    guard let battery = item.battery, let scale = item.scale, let rows = LikertRow(scale, in: edition) else {
      return nil
    }
    let wording = edition.wording
    let title = edition.text(of: battery)
    let drawn = item.questions.map { question in
      rows.row(
        edition.itemText(of: question.question).plain, categories: question.overall.categories,
        valid: question.overall.base.valid, statistics: question.overall.statistics)
    }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: battery), questionIDs: item.questions.map(\.question.id), title: title,
      caption: wording.rowsCaption, subtitle: wording.subtitleRows, shortAlternative: wording.stackedChart(title.plain),
      longAlternative: "\(wording.rowsCaption.plain) \(wording.tableBelow)",
      notes: drawn.notes(wording)
        + (item.questions.contains { $0.question.isReverseKeyed } ? [wording.reverseKeyedNote] : []),
      method: rows.method(of: item.questions.flatMap(\.overall.statistics)),
      table: BatteryTables.distribution(of: item.questions, battery: title, in: edition))
    return frame.figure(in: edition, theme: theme) { caption in
      DivergingLikertChart(
        caption: caption, scale: rows.scale, rows: drawn, trailingTitle: rows.trailingTitle,
        unfavourableSide: wording.unfavourableSide,
        favourableSide: wording.favourableSide)
    }
  }
}
