import Charting
import Disclosure
import Statistics
import SurveyModel

/// The comparisons of one family: n of both sides, effect with interval, corrected p, word.
struct ComparisonTable {
  /// The report.
  let edition: ReportEdition
  /// The comparisons.
  let comparisons: ReleasableComparisons
  /// The labels of both sides.
  let sides: [RichText]

  /// The table; `nil` where the family has no comparison.
  func table(isDeclared: Bool) -> ReportTable? {
    let items = comparisons.items.filter { $0.isDeclared == isDeclared }
    return items.isEmpty
      ? nil
      : table(
        of: items,
        caption: edition.wording.comparisonCaption(sides[0], sides[1], isDeclared: isDeclared, level: edition.level))
  }

  /// The table of any comparisons, declared or not.
  func table(of items: [ReleasableComparison]) -> ReportTable {
    table(of: items, caption: edition.wording.comparisonCaption(sides[0], sides[1], level: edition.level))
  }

  private func table(of items: [ReleasableComparison], caption: RichText) -> ReportTable {
    let wording = edition.wording
    let bases = Set(items.compactMap { $0.figures?.comparison.basis })
    let remarks =
      (bases.contains(.distribution) ? [wording.deltaRemark(sides[0])] : [])
      + (bases.isDisjoint(with: [.topTwoBox, .answer]) ? [] : [wording.differenceRemark])
      + (bases.contains(.choice) ? [wording.associationRemark] : [])
      + (items.contains { detectable($0) != nil } ? [wording.detectableRemark(level: edition.level)] : [])
    return ReportTable(
      caption: caption, rowTitle: wording.question,
      columns: [
        ReportTable.Column("n"), ReportTable.Column(wording.effect), ReportTable.Column(wording.correctedP),
        ReportTable.Column(wording.result, isNumeric: false),
      ],
      rows: items.map(row), remarks: remarks)
  }

  private func row(_ item: ReleasableComparison) -> ReportTable.Row {
    let header = edition.name(of: item)
    let word = item.word.map { ReportTable.Cell.text(result($0, of: item)) }
    guard let figures = item.figures else {
      let sign = edition.cell(item.withheld ?? .complementary)
      return ReportTable.Row(header, [sign, sign, sign, word ?? sign])
    }
    let n = figures.comparison.n.map(edition.integer).joined(separator: " / ")
    return ReportTable.Row(
      header, [.figure(n, detail: nil), effect(figures.comparison), probability(figures), word ?? .text("")])
  }

  /// The word, and beside "cannot tell" what could have been found.
  private func result(_ word: ComparisonWord, of item: ReleasableComparison) -> RichText {
    let name = RichText(edition.wording.word(word), .strong)
    return detectable(item).map { "\(name) (\(edition.wording.detectable($0)))" } ?? name
  }

  /// The effect that a comparison that cannot tell could have found, with its unit.
  private func detectable(_ item: ReleasableComparison) -> String? {
    guard item.word == .cannotTell, let comparison = item.figures?.comparison else { return nil }
    return comparison.detectableEffect(level: edition.summary.level).map {
      edition.effect($0, comparison.basis, isSigned: false)
    }
  }

  private func effect(_ comparison: SideComparison) -> ReportTable.Cell {
    guard let estimate = comparison.effect.estimate else {
      return .sign(.notMeaningful, meaning: edition.wording.name(comparison.effect.reason ?? .noAnswers))
    }
    func written(_ value: Double) -> String { edition.effect(value, comparison.basis) }
    let interval = estimate.interval.map { "\(written($0.low)) \(edition.numbers.rangeWord) \(written($0.high))" }
    return .figure(written(estimate.value), detail: interval)
  }

  private func probability(_ figures: ComparisonFamily.Member) -> ReportTable.Cell {
    guard let adjusted = figures.adjusted else {
      let reason = figures.comparison.test.reason ?? .noAnswers
      return .sign(.notMeaningful, meaning: edition.wording.name(reason))
    }
    return .figure(edition.probability(adjusted), detail: nil)
  }
}

extension ReportEdition {
  /// An effect in its unit: Cliff's delta without one, shares in percentage points, Cramér's V by its name.
  func effect(_ value: Double, _ basis: ComparedAnswers.Basis, isSigned: Bool = true) -> String {
    switch basis {
    case .distribution:
      isSigned ? numbers.signed(value, fractionDigits: 2) : numbers.decimal(value, fractionDigits: 2)
    case .topTwoBox, .answer:
      wording.points(isSigned ? numbers.signed(100 * value) : numbers.decimal(100 * value, fractionDigits: 0))
    case .choice: "V \(numbers.decimal(value, fractionDigits: 2))"
    }
  }

  /// A p-value to three decimals; "< 0.001" where it is smaller, never 0.
  func probability(_ value: Double) -> String {
    value < 0.001
      ? "< \(numbers.decimal(0.001, fractionDigits: 3))" : numbers.decimal(value, fractionDigits: 3)
  }
}
