import Disclosure
import Statistics
import SurveyModel

/// How many chose one of the two most favourable answers, overall.
enum TopTwoTable {
  /// The table; `nil` where the scale has no top 2 box or a count of it is withheld.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable? {
    guard let scale = question.question.keyedScale,
      let chosen = TopTwoSentences.chosen(question.overall, scale: scale, in: edition)
    else { return nil }
    let wording = edition.wording
    let share = question.overall.statistics.first { $0.name == .topTwoBox }
    return ReportTable(
      caption: RichText(wording.name(.topTwoBox)), rowTitle: wording.groupOfRespondents,
      columns: [wording.count, wording.validAnswers, RichText(wording.name(.topTwoBox))].map { ReportTable.Column($0) },
      rows: [
        ReportTable.Row(
          wording.allRespondents,
          [
            .figure(edition.integer(chosen.count), detail: nil),
            .figure(edition.integer(question.overall.base.valid), detail: nil),
            share.map(edition.cell) ?? edition.cell(.lowBase),
          ])
      ])
  }
}
