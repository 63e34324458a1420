import Charting
import Disclosure
import Statistics
import SurveyModel

/// The statements that unite groups, or those that divide them: the share of each group who take the stance.
struct OpinionTable {
  /// The report.
  let edition: ReportEdition
  /// The names of the groups.
  let names: [RichText]
  /// How many statements are listed.
  let limit: Int

  /// The table; `nil` where there is no such statement.
  ///
  /// Statements that unite stand in the order of how much they do, those that divide in that of the questionnaire.
  func table(of statements: [ReleasableOpinions.Statement], unites: Bool) -> ReportTable? {
    let wording = edition.wording
    let all =
      unites
      ? statements.filter { $0.verdict == .allAgree }.sorted { ($1.consensus ?? 0) < ($0.consensus ?? 0) }
        + statements.filter { $0.verdict == .allDisagree } : statements.filter { $0.verdict == .divided }
    guard !all.isEmpty else { return nil }
    let rows = all.prefix(limit).compactMap(row)
    let remarks = all.count > limit ? [wording.furtherStatements(edition.integer(all.count - limit))] : []
    return ReportTable(
      caption: wording.opinionCaption(unites: unites, level: edition.level), rowTitle: wording.statement,
      columns: [ReportTable.Column(wording.stance, isNumeric: false)] + names.map { ReportTable.Column($0) },
      rows: rows, remarks: [wording.jointIntervals] + remarks)
  }

  private func row(_ statement: ReleasableOpinions.Statement) -> ReportTable.Row? {
    guard let stance = statement.stance else { return nil }
    let question = edition.summary.questions[statement.question].question
    return ReportTable.Row(
      edition.text(of: question),
      [.text(RichText(edition.wording.word(stance)))] + statement.votes.map { cell($0, stance) })
  }

  private func cell(_ votes: ReleasableOpinions.Votes, _ stance: Stance) -> ReportTable.Cell {
    let share = stance == .agree ? votes.agree : votes.disagree
    guard let estimate = share.value?.estimate else { return edition.cell(share.withheld ?? .complementary) }
    return .figure(
      edition.wording.shareOf(edition.percent(estimate.value), n: edition.integer(votes.n)),
      detail: edition.interval(estimate, of: .topTwoBox))
  }
}
