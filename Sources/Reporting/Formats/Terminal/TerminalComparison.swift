import Charting
import Disclosure
import Statistics
import SurveyModel

/// Both sides compared, a line an item on a terminal.
enum TerminalComparison {
  /// The lines; empty where no sides are declared.
  static func lines(_ edition: ReportEdition, width: Int) -> [String] {
    guard let comparisons = edition.summary.comparisons, let breakdown = edition.summary.breakdown else { return [] }
    let sides = comparisons.sides.map { edition.label(breakdown.groups[$0].category).plain }
    let title = "\(edition.wording.comparisonTitle): \(sides[0]) – \(sides[1])"
    return ["", TerminalText.wrapped(title, to: width)]
      + comparisons.items.map { line(of: $0, in: edition, width: width) }
      + [TerminalText.wrapped(edition.wording.terminalFamilies, to: width, indent: "  ")]
      + deviations(comparisons, in: edition).map { TerminalText.wrapped($0, to: width, indent: "  ") }
      + detectable(comparisons, in: edition).map { TerminalText.wrapped($0, to: width, indent: "  ") }
  }

  /// Where the analysis departs from its plan.
  private static func deviations(_ comparisons: ReleasableComparisons, in edition: ReportEdition) -> [String] {
    comparisons.deviations.map { deviation in edition.wording.deviation(deviation) { RichText($0, .code) }.plain }
  }

  /// What the comparisons that cannot tell could have found, from the best to the worst of them; empty where all can.
  private static func detectable(_ comparisons: ReleasableComparisons, in edition: ReportEdition) -> [String] {
    let effects = comparisons.items.filter { $0.word == .cannotTell }
      .compactMap { $0.figures?.comparison.detectableEffect(level: edition.summary.level) }
    guard let least = effects.min(), let most = effects.max() else { return [] }
    let ends = [least, most].map { edition.numbers.decimal($0, fractionDigits: 2) }
    let range = ends[0] == ends[1] ? ends[0] : "\(ends[0]) \(edition.numbers.rangeWord) \(ends[1])"
    return [edition.wording.terminalDetectable(range)]
  }

  private static func line(of item: ReleasableComparison, in edition: ReportEdition, width: Int) -> String {
    let question = edition.summary.questions[item.question].question
    let name =
      (item.isDeclared ? "* " : "  ") + question.id + (item.answer.map { ": \(edition.label($0).plain)" } ?? "")
    var line = TerminalText.left(name, min(32, width / 4)) + " "
    line += TerminalText.left(item.word.map(edition.wording.word) ?? edition.wording.terminalWithheld, 18)
    guard let figures = item.figures, let effect = figures.comparison.effect.estimate else { return line }
    func written(_ value: Double) -> String { edition.effect(value, figures.comparison.basis) }
    line += " " + TerminalText.right(written(effect.value), 6)
    if let interval = effect.interval {
      line += "  (\(written(interval.low)) \(edition.numbers.rangeWord) \(written(interval.high)))"
    }
    if let adjusted = figures.adjusted { line += "  p \(edition.probability(adjusted))" }
    return TerminalText.cut(line, to: width)
  }
}
