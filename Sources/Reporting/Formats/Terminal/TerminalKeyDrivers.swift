import Charting
import Disclosure
import Statistics
import SurveyModel

/// How closely the ratings go together with that of the whole event, a line an item on a terminal.
enum TerminalKeyDrivers {
  /// The lines; empty where no rating of the whole event is declared.
  static func lines(_ edition: ReportEdition, width: Int) -> [String] {
    guard let drivers = edition.summary.keyDrivers else { return [] }
    let overall = edition.summary.questions[drivers.overall].question.id
    return ["", TerminalText.wrapped("\(edition.wording.keyDriversTitle): \(overall)", to: width)]
      + drivers.items.map { TerminalText.cut(line(of: $0, in: edition, width: width), to: width) }
  }

  private static func line(of item: ReleasableKeyDriver, in edition: ReportEdition, width: Int) -> String {
    let id = edition.summary.questions[item.question].question.id
    let line = "  " + TerminalText.left(id, min(32, width / 3)) + " "
    guard let estimation = item.correlation.value else {
      return line + edition.wording.withheld(item.correlation.withheld ?? .complementary)
    }
    guard let estimate = estimation.estimate else {
      return line + edition.wording.name(estimation.reason ?? .noAnswers)
    }
    func written(_ value: Double) -> String { edition.numbers.signed(value, fractionDigits: 2) }
    let interval = estimate.interval.map { "  (\(written($0.low)) \(edition.numbers.rangeWord) \(written($0.high)))" }
    return line + TerminalText.right(written(estimate.value), 5) + (interval ?? "") + "  n = \(edition.integer(item.n))"
  }
}
