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
      DivergingLikertChart.Row(
        label: edition.name(of: item).plain, answers: answers(item.movement, wording: wording),
        trailing: wording.n(edition.integer(item.movement.n)))
    }
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
      notes: rows.notes(wording), method: wording.movementMethod,
      table: ChangeTables(edition: edition, items: items).movement)
    return frame.figure(in: edition) { caption in
      DivergingLikertChart(
        caption: caption, scale: DivergingLikertChart.Scale(labels: MovementDirection.allCases.map(wording.name)),
        rows: rows, unfavourableSide: wording.name(.down), favourableSide: wording.name(.up))
    }
  }

  private static func answers(_ movement: ReleasableMovement, wording: Wording) -> ChartValue<CategoryCounts> {
    guard movement.n > 0 else { return .absent(wording.noValidAnswers) }
    let counts = movement.steps.compactMap(\.count.value)
    guard counts.count == movement.steps.count else { return .withheld(wording.terminalWithheld) }
    let shares = movement.steps.compactMap { $0.share.value?.estimate?.value }
    return .shown(CategoryCounts(counts: counts, shares: shares.count == counts.count ? shares : nil))
  }
}
