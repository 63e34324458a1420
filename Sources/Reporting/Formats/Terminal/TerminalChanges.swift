import Charting
import Disclosure
import Statistics
import SurveyModel

/// Answers about after compared with before, two lines a pair on a terminal.
enum TerminalChanges {
  /// The lines; empty where no pairs are declared.
  static func lines(_ edition: ReportEdition, width: Int) -> [String] {
    guard let changes = edition.summary.changes else { return [] }
    let wording = edition.wording
    return ["", TerminalText.wrapped(wording.changesTitle, to: width)]
      + changes.items.flatMap { lines(of: $0, in: edition, width: width) }
      + changes.absent.map {
        TerminalText.wrapped(
          wording.absentPair(RichText($0.before), RichText($0.after)).plain, to: width, indent: "  ")
      }
  }

  private static func lines(of item: ReleasableChange, in edition: ReportEdition, width: Int) -> [String] {
    let wording = edition.wording
    let ids = [item.questions.first, item.questions.second].map { edition.summary.questions[$0].question.id }
    let counts = item.movement.steps.map { step in
      "\(wording.name(step.direction)) \(step.count.value.map(edition.integer) ?? wording.terminalWithheld)"
    }
    let steps = (counts + ["n = \(edition.integer(item.movement.n))"]).joined(separator: " · ")
    var result = wording.word(item.word)
    if let balance = item.movement.balance.value?.estimate {
      let interval = balance.interval.map {
        " (\(edition.points($0.low)) \(edition.numbers.rangeWord) \(edition.points($0.high)))"
      }
      result += "  \(edition.points(balance.value))\(interval ?? "")"
    }
    if let adjusted = item.adjusted { result += "  p \(edition.probability(adjusted))" }
    return [ids.joined(separator: " → "), "  " + steps, "  " + result].map {
      "  " + TerminalText.cut($0, to: width - 2)
    }
  }
}
