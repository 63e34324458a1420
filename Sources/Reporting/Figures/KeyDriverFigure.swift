import Charting
import Disclosure
import Statistics
import SurveyModel

/// How closely each rating goes with that of the whole event, and how good it is itself.
enum KeyDriverFigure {
  /// The figure of the ratings that a subject is about; `nil` where no rating of the whole event is declared.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let drivers = edition.summary.keyDrivers else { return nil }
    let (wording, questions) = (edition.wording, edition.summary.questions)
    let ids = Set(subject.questions(of: edition.summary).map(\.question.id))
    let items = drivers.items.filter { ids.contains(questions[$0.question].question.id) }
    guard items.contains(where: { $0.correlation.value?.estimate != nil }) else { return nil }
    let rows = items.map { item in
      KeyDriverChart.Row(
        label: edition.fullText(of: questions[item.question].question).plain,
        association: association(item, in: edition), rating: rating(questions[item.question], in: edition),
        trailing: wording.n(edition.integer(item.n)))
    }
    let overall = edition.fullText(of: questions[drivers.overall].question)
    let caption = wording.keyDriversCaption(overall, level: edition.level)
    let parts = rows.map { row in
      "\(row.label): \(AlternativeText.words(row.association)); \(wording.name(.topTwoBox)) \(AlternativeText.words(row.rating))"
    }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .keyDrivers), questionIDs: items.map { questions[$0.question].question.id },
      title: RichText(wording.keyDriversTitle), caption: caption, subtitle: wording.keyDriversBase(overall.plain),
      shortAlternative: wording.driverChart(wording.keyDriversTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition), notes: [wording.associationNote],
      method: wording.keyDriversMethod(level: edition.level), table: KeyDriverTable.table(of: drivers, in: edition))
    return frame.figure(in: edition) { caption in
      KeyDriverChart(
        caption: caption, associationBounds: -1...1, rows: rows, associationTitle: wording.rankCorrelation.plain,
        ratingTitle: wording.name(.topTwoBox))
    }
  }

  private static func association(
    _ item: ReleasableKeyDriver, in edition: ReportEdition
  ) -> ChartValue<ChartEstimate> {
    func written(_ value: Double) -> String { edition.numbers.signed(value, fractionDigits: 2) }
    switch item.correlation.value {
    case .estimated(let estimate):
      let interval = estimate.interval.map { " (\(written($0.low)) \(edition.numbers.rangeWord) \(written($0.high)))" }
      return .shown(
        ChartEstimate(estimate.value, estimate.uncertainty, text: written(estimate.value) + (interval ?? "")))
    case .notEstimable(let reason): return .absent(edition.wording.name(reason))
    case nil: return .withheld(edition.wording.withheld(item.correlation.withheld ?? .complementary))
    }
  }

  private static func rating(
    _ question: ReleasableQuestion, in edition: ReportEdition
  ) -> ChartValue<ChartEstimate> {
    question.overall.statistics.first { $0.name == .topTwoBox }.map { edition.shown($0.estimation, of: .topTwoBox) }
      ?? .absent(edition.wording.noShare)
  }
}
