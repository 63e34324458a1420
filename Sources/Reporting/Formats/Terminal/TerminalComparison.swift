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
  }

  private static func line(of item: ReleasableComparison, in edition: ReportEdition, width: Int) -> String {
    let question = edition.summary.questions[item.question].question
    let name = question.id + (item.answer.map { ": \(edition.label($0).plain)" } ?? "")
    var line = "  " + TerminalText.left(name, min(32, width / 3)) + " "
    line += TerminalText.left(item.word.map(edition.wording.word) ?? edition.wording.terminalWithheld, 18)
    guard let figures = item.figures, let effect = figures.comparison.effect.estimate else { return line }
    func written(_ value: Double) -> String { edition.numbers.signed(value, fractionDigits: 2) }
    line += " " + TerminalText.right(written(effect.value), 5)
    if let interval = effect.interval {
      line += "  (\(written(interval.low)) \(edition.numbers.rangeWord) \(written(interval.high)))"
    }
    if let adjusted = figures.adjusted { line += "  p \(edition.probability(adjusted))" }
    return line + (item.isDeclared ? " *" : "")
  }
}
