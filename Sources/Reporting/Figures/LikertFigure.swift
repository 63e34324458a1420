import Charting
import Disclosure
import SurveyModel

/// A battery of ratings on one scale with declared polarity: one row an item.
enum LikertFigure {
  /// The figure of a battery, or of a rating alone as one row.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    switch subject {
    case .battery(let item): figure(of: item, in: edition)
    case .question(let question):
      figure(
        of: ResultItem(battery: nil, questions: [question]), id: edition.identifiers.name(of: question.question),
        title: edition.fullText(of: question.question), in: edition)
    case .survey: nil
    }
  }

  /// The figure; `nil` for a question that stands alone, and for items that do not share such a scale.
  static func figure(of item: ResultItem, in edition: ReportEdition) -> ReportFigure? {
    item.battery.flatMap {
      figure(of: item, id: edition.identifiers.name(of: $0), title: edition.text(of: $0), in: edition)
    }
  }

  private static func figure(
    of item: ResultItem, id: String, title: RichText, in edition: ReportEdition
  ) -> ReportFigure? {
    guard let scale = item.scale, let rows = LikertRow(scale, in: edition) else { return nil }
    let wording = edition.wording
    let drawn = item.questions.map { question in
      rows.row(
        edition.itemText(of: question.question).plain, categories: question.overall.categories,
        valid: question.overall.base.valid, statistics: question.overall.statistics)
    }
    let frame = FigureFrame(
      id: id, questionIDs: item.questions.map(\.question.id), title: title,
      caption: wording.rowsCaption, subtitle: wording.subtitleRows, shortAlternative: wording.stackedChart(title.plain),
      longAlternative: AlternativeText.text(
        "\(wording.rowsCaption) \(rows.trailingTitle)", drawn.map { AlternativeText.part($0, of: rows.scale) },
        in: edition),
      notes: drawn.notes(wording)
        + (item.questions.contains { $0.question.isReverseKeyed } ? [wording.reverseKeyedNote] : []),
      method: rows.method(of: item.questions.flatMap(\.overall.statistics)),
      table: BatteryTables.distribution(of: item.questions, battery: title, in: edition))
    return frame.figure(in: edition) { caption in
      DivergingLikertChart(
        caption: caption, scale: rows.scale, rows: drawn, trailingTitle: rows.trailingTitle,
        unfavourableSide: wording.unfavourableSide,
        favourableSide: wording.favourableSide)
    }
  }
}
