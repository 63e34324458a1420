import Charting
import Disclosure
import Statistics
import SurveyModel

/// How far both sides are apart on every item, with the interval of the difference: Cliff's delta of whole distributions.
enum DifferenceFigure {
  /// The figure of the items that a subject is about; `nil` where no sides are compared by their whole distributions.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let sides = ComparedSides(of: subject, in: edition) else { return nil }
    let (wording, names) = (edition.wording, sides.names)
    let rows = sides.items.compactMap { row($0, in: edition) }
    guard !rows.isEmpty else { return nil }
    let caption = wording.differencesOfSidesCaption(names[0], names[1])
    let parts = rows.map { row in
      ["\(row.label): \(AlternativeText.words(row.difference))", row.verdict?.words].compactMap { $0 }
        .joined(separator: ", ")
    }
    let margin = sides.comparisons.margin
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .differences), questionIDs: sides.questionIDs(edition),
      title: RichText(wording.differencesOfSidesTitle), caption: caption, subtitle: sides.base(edition),
      shortAlternative: wording.forestChart(wording.differencesOfSidesTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition),
      method: wording.deltaMethod(level: edition.level), table: sides.table(edition))
    return frame.figure(in: edition) { caption in
      DifferenceForestChart(
        caption: caption, rows: rows,
        margin: margin > 0
          ? .init(margin, words: wording.marginBand(edition.numbers.decimal(margin, fractionDigits: 3))) : nil,
        lowSide: wording.moreFavourable(names[1].plain, isLeft: true),
        highSide: wording.moreFavourable(names[0].plain, isLeft: false), axisTitle: wording.deltaAxis,
        trailingTitle: wording.result.plain)
    }
  }

  /// A row of an item whose whole distributions are compared; `nil` for one that is compared in another way.
  private static func row(_ item: ReleasableComparison, in edition: ReportEdition) -> DifferenceForestChart.Row? {
    let label = edition.name(of: item).plain
    guard let comparison = item.figures?.comparison else {
      guard item.answer == nil, let reason = item.withheld else { return nil }
      return .init(
        label: label, difference: .withheld(edition.wording.withheld(reason)), verdict: item.word.map(edition.verdict))
    }
    guard comparison.basis == .distribution else { return nil }
    let difference: ChartValue<ChartEstimate>
    if let estimate = comparison.effect.estimate {
      func written(_ value: Double) -> String { edition.effect(value, .distribution) }
      let interval = estimate.interval.map { " (\(written($0.low)) \(edition.numbers.rangeWord) \(written($0.high)))" }
      difference = .shown(
        ChartEstimate(estimate.value, estimate.uncertainty, text: written(estimate.value) + (interval ?? "")))
    } else {
      difference = .absent(edition.wording.name(comparison.effect.reason ?? .noAnswers))
    }
    return .init(label: label, difference: difference, verdict: item.word.map(edition.verdict))
  }
}
