import Charting
import Disclosure
import Statistics
import SurveyModel

/// How many answered about after less favourably than about before, alike and more favourably: one row a pair.
enum ChangeFigure {
  /// The figure of the declared pairs of the survey, or of those that a question or battery is part of.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    let ids = Set(subject.questions(of: edition.summary).map(\.question.id))
    let items = (edition.summary.changes?.items ?? []).filter { item in
      [item.questions.first, item.questions.second].contains { ids.contains(edition.summary.questions[$0].question.id) }
    }
    return items.isEmpty ? nil : figure(of: items, in: edition)
  }

  /// The figure of the pairs, with their table.
  static func figure(of items: [ReleasableChange], in edition: ReportEdition) -> ReportFigure {
    let wording = edition.wording
    let rows = items.map { item in
      PairedChangeChart.Row(
        label: edition.name(of: item).plain, moves: moves(item.movement, wording: wording),
        shift: shift(item, in: edition), trailing: trailing(item.movement, in: edition))
    }
    let hasShifts = rows.contains { $0.shift != nil }
    let parts = items.map { item in
      let steps = item.movement.steps.map { step in
        let count = step.count.value.map(edition.integer) ?? wording.withheld(step.count.withheld ?? .complementary)
        return "\(wording.name(step.direction)) \(count)"
      }
      return "\(edition.name(of: item).plain): \(steps.joined(separator: ", "))"
    }
    let caption = wording.changesCaption(level: edition.level)
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .changes),
      questionIDs: items.flatMap { [$0.questions.first, $0.questions.second] }
        .map { edition.summary.questions[$0].question.id },
      title: RichText(wording.changesTitle), caption: caption, subtitle: wording.changesSubtitle,
      shortAlternative: wording.changesChart, longAlternative: AlternativeText.text(caption, parts, in: edition),
      notes: rows.contains { $0.moves.isWithheld } ? [wording.hatchNote] : [],
      method: hasShifts ? wording.movementAndBoxMethod(level: edition.level) : wording.movementMethod,
      table: ChangeTables(edition: edition, items: items).movement)
    return frame.figure(in: edition) { caption in
      PairedChangeChart(caption: caption, words: words(wording), measure: .shares, rows: rows)
    }
  }

  private static func words(_ wording: Wording) -> PairedChangeChart.Words {
    PairedChangeChart.Words(
      less: wording.name(.down), same: wording.name(.same), more: wording.name(.up), movesTitle: wording.whoMoved,
      before: wording.before.plain, after: wording.after.plain, interval: wording.intervalOfChange,
      shiftTitle: wording.name(.topTwoBox))
  }

  /// How the top 2 box changed; `nil` for a scale without one, and where it is withheld.
  private static func shift(
    _ item: ReleasableChange, in edition: ReportEdition
  ) -> ChartValue<PairedChangeChart.Shift>? {
    guard let box = item.figures.value?.box, let before = box.first.estimate?.value,
      let after = box.second.estimate?.value, let change = box.difference.estimate
    else { return nil }
    let limits = change.interval.map {
      " (\(edition.numbers.signed(100 * $0.low)) \(edition.numbers.rangeWord) \(edition.numbers.signed(100 * $0.high)))"
    }
    let estimate = ChartEstimate(
      change.value, change.uncertainty, text: edition.points(change.value) + (limits ?? ""))
    return .shown(.init(before: before, after: after, change: estimate))
  }

  /// The share up less the share down with its interval, where it is released, and the number of pairs.
  private static func trailing(_ movement: ReleasableMovement, in edition: ReportEdition) -> String {
    let n = edition.wording.n(edition.integer(movement.n))
    guard let balance = movement.balance.value?.estimate else { return n }
    let limits = balance.interval.map { interval in
      let bounds = [interval.low, interval.high].map { edition.numbers.signed(100 * $0) }
      return " (\(bounds.joined(separator: " \(edition.numbers.rangeWord) ")))"
    }
    return "\(edition.points(balance.value))\(limits ?? "") · \(n)"
  }

  private static func moves(_ movement: ReleasableMovement, wording: Wording) -> ChartValue<PairedChangeChart.Moves> {
    guard movement.n > 0 else { return .absent(wording.noValidAnswers) }
    func count(_ direction: MovementDirection) -> Int? {
      movement.steps.first { $0.direction == direction }?.count.value
    }
    guard let less = count(.down), let same = count(.same), let more = count(.up) else {
      return .withheld(wording.terminalWithheld)
    }
    return .shown(.init(less: less, same: same, more: more))
  }
}
