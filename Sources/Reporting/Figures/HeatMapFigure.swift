import Charting
import Disclosure
import Statistics
import SurveyModel

/// Ratings by group: the top 2 box of every item in every group as a coloured table, withheld ones hatched.
enum HeatMapFigure {
  /// The figure of the ratings that a subject is about; `nil` without a breakdown, and where no group shows a share.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let breakdown = edition.summary.breakdown else { return nil }
    let wording = edition.wording
    let questions = subject.questions(of: edition.summary).filter { question in
      !question.groups.isEmpty && question.overall.statistics.contains { $0.name == .topTwoBox }
    }
    let rows = questions.map { row($0, in: edition) }
    guard rows.contains(where: { $0.cells.dropFirst().contains { $0.value != nil } }) else { return nil }
    let names = [wording.allRespondents.plain] + breakdown.groups.map { edition.label($0.category).plain }
    let sizes = [edition.summary.response.returned] + breakdown.groups.map(\.size)
    let caption = wording.heatMapCaption(edition.text(of: breakdown.question))
    let parts = zip(questions, rows).map { question, row in
      let cells = zip(names, row.cells).map { "\($0) \(words(of: $1))" }
      return "\(edition.fullText(of: question.question).plain): \(cells.joined(separator: ", "))"
    }
    let isWithheld = rows.contains { $0.cells.contains { $0.isWithheld } }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .heatMap), questionIDs: questions.map(\.question.id),
      title: RichText(wording.heatMapTitle), caption: caption, subtitle: wording.heatMapBase,
      shortAlternative: wording.heatMapChart(wording.heatMapTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition), notes: isWithheld ? [wording.hatchNote] : [],
      method: wording.heatMapMethod(level: edition.level, methods: methods(of: questions, wording)),
      table: table(questions, names: names, in: edition))
    return frame.figure(in: edition) { caption in
      HeatMapChart(
        caption: caption,
        groups: zip(names, sizes).map { .init(label: $0, base: wording.n(edition.integer($1))) }, rows: rows,
        colours: .amounts(0...1, low: edition.percent(0), high: edition.percent(1)))
    }
  }

  /// How the intervals were made, each way once; those over all respondents may allow for a finite population.
  private static func methods(of questions: [ReleasableQuestion], _ wording: Wording) -> String {
    let statistics = questions.flatMap { question in
      [question.overall.statistics] + question.groups.compactMap { $0.value?.statistics }
    }
    let names = statistics.compactMap { statistics in
      statistics.first { $0.name == .topTwoBox }?.estimation.value?.estimate.map { wording.name($0.method) }
    }
    return names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: "; ")
  }

  private static func row(_ question: ReleasableQuestion, in edition: ReportEdition) -> HeatMapChart.Row {
    let groups = question.groups.map { group in
      group.value.map { cell($0.statistics, in: edition) }
        ?? .withheld(edition.wording.withheld(group.withheld ?? .complementary))
    }
    let label = edition.rowLabel(of: question.question)
    return HeatMapChart.Row(
      label: label.text, cells: [cell(question.overall.statistics, in: edition)] + groups, section: label.section)
  }

  private static func cell(
    _ statistics: [ReleasableStatistic], in edition: ReportEdition
  ) -> ChartValue<HeatMapChart.Cell> {
    guard let statistic = statistics.first(where: { $0.name == .topTwoBox }) else {
      return .absent(edition.wording.noShare)
    }
    switch edition.shown(statistic.estimation, of: .topTwoBox) {
    case .shown(let estimate):
      return .shown(.figure(estimate.value, text: estimate.text))
    case .withheld(let words): return .withheld(words)
    case .absent(let words): return .absent(words)
    }
  }

  private static func words(of cell: ChartValue<HeatMapChart.Cell>) -> String {
    switch cell {
    case .shown(.figure(_, let text)): text
    case .shown(.few(let count, _)): "\(count)"
    case .withheld(let words), .absent(let words): words
    }
  }

  private static func table(
    _ questions: [ReleasableQuestion], names: [String], in edition: ReportEdition
  ) -> ReportTable {
    ReportTable(
      caption: RichText(edition.wording.heatMapTitle), rowTitle: edition.wording.question,
      columns: names.map { ReportTable.Column(RichText($0)) },
      rows: questions.map { question in
        func cell(_ statistics: [ReleasableStatistic]) -> ReportTable.Cell {
          statistics.first { $0.name == .topTwoBox }.map(edition.cell) ?? .text("")
        }
        let groups = question.groups.map { group in
          group.value.map { cell($0.statistics) } ?? edition.cell(group.withheld ?? .complementary)
        }
        return ReportTable.Row(
          edition.fullText(of: question.question), [cell(question.overall.statistics)] + groups)
      })
  }
}
