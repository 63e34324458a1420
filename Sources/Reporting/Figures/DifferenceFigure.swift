import Charting
import Disclosure
import Statistics
import SurveyModel

/// How far both sides are apart on every item, with the interval of the difference.
///
/// All rows have one unit: Cliff's delta where whole distributions could be compared, else percentage points of shares.
enum DifferenceFigure {
  /// The figure of the items that a subject is about; `nil` where no difference of two sides is released.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let sides = ComparedSides(of: subject, in: edition) else { return nil }
    let (wording, names) = (edition.wording, sides.names)
    let isDelta = sides.items.contains { $0.figures?.comparison.basis == .distribution }
    let rows = sides.items.compactMap { row($0, isDelta: isDelta, in: edition) }
    guard rows.contains(where: { $0.difference.value != nil }) else { return nil }
    let omitted = sides.items.count - rows.count
    let caption = wording.differencesOfSidesCaption(names[0], names[1], isDelta: isDelta)
    let parts = rows.map { row in
      [
        "\(row.section.map { "\($0) – " } ?? "")\(row.label): \(AlternativeText.words(row.difference))",
        row.verdict?.words,
      ].compactMap { $0 }
        .joined(separator: ", ")
    }
    let margin = sides.comparisons.margin
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .differences), questionIDs: sides.questionIDs(edition),
      title: RichText(wording.differencesOfSidesTitle), caption: caption, subtitle: sides.base(edition),
      shortAlternative: wording.forestChart(wording.differencesOfSidesTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition),
      notes: (rows.contains { $0.difference.isWithheld } ? [wording.hatchNote] : [])
        + (omitted > 0 ? [wording.otherUnits(count: omitted, number: edition.integer(omitted))] : []),
      method: isDelta ? wording.deltaMethod(level: edition.level) : wording.shareDifferenceMethod(level: edition.level),
      table: sides.table(edition))
    return frame.figure(in: edition) { caption in
      DifferenceForestChart(
        caption: caption, rows: rows,
        margin: margin > 0 ? .init(isDelta ? margin : 100 * margin, words: wording.marginBand) : nil,
        lowSide: wording.moreFavourable(names[1].plain, isLeft: true),
        highSide: wording.moreFavourable(names[0].plain, isLeft: false),
        axisTitle: isDelta ? wording.deltaAxis : wording.pointsAxis,
        trailingTitle: wording.result.plain)
    }
  }

  /// A row of an item; `nil` for one that is compared in another unit.
  private static func row(
    _ item: ReleasableComparison, isDelta: Bool, in edition: ReportEdition
  ) -> DifferenceForestChart.Row? {
    let (label, section) = edition.rowLabel(of: item)
    let verdict = item.word.map(edition.verdict)
    guard let comparison = item.figures?.comparison else {
      return item.withheld.map {
        .init(label: label, difference: .withheld(edition.wording.withheld($0)), verdict: verdict, section: section)
      }
    }
    switch comparison.basis {
    case .distribution: guard isDelta else { return nil }
    case .topTwoBox, .answer: guard !isDelta else { return nil }
    case .choice: return nil
    }
    guard let estimate = comparison.effect.estimate else {
      let words = edition.wording.name(comparison.effect.reason ?? .noAnswers)
      return .init(label: label, difference: .absent(words), verdict: verdict, section: section)
    }
    let unit = isDelta ? 1.0 : 100
    let bounds = estimate.interval.map { unit * $0.low...unit * $0.high }
    let limits = bounds.map { bounds in
      [bounds.lowerBound, bounds.upperBound].map { edition.numbers.signed($0, fractionDigits: isDelta ? 2 : 0) }
        .joined(separator: " \(edition.numbers.rangeWord) ")
    }
    let text = edition.effect(estimate.value, comparison.basis) + (limits.map { " (\($0))" } ?? "")
    return .init(
      label: label,
      difference: .shown(ChartEstimate(unit * estimate.value, Uncertainty(bounds), text: text)),
      verdict: verdict, section: section)
  }
}
