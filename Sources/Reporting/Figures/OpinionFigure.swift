import Charting
import Disclosure
import Statistics
import SurveyModel

/// How far opinion groups stand apart in what they agree and disagree with: one circle a group, as large as the group.
///
/// The places follow from the released shares of each group, so that the drawing tells nothing that the table does not.
enum OpinionFigure {
  /// The figure of the first battery of statements that a subject is about; `nil` where there is none, and where its groups
  /// cannot be told apart or placed.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    let batteries = Set(subject.questions(of: edition.summary).compactMap(\.question.battery))
    return edition.summary.opinions.lazy.filter { batteries.contains($0.battery) }
      .compactMap { figure(of: $0, in: edition) }.first
  }

  private static func figure(of opinions: ReleasableOpinions, in edition: ReportEdition) -> ReportFigure? {
    let wording = edition.wording
    let battery = edition.summary.definition.battery(opinions.battery)
    let title = battery.map(edition.text) ?? RichText(wording.opinionTitle)
    let groups: ChartValue<[OpinionMapChart.Group]>
    var (shares, table, parts) = (
      [0.0, 0.0], ReportTable(caption: title, rowTitle: "", columns: [], rows: []), [String]()
    )
    switch opinions.outcome {
    case .judged(let judged):
      guard let placement = GroupPlacement(profiles: profiles(judged)) else { return nil }
      let all = judged.groups.reduce(0) { $0 + $1.size }
      let drawn = judged.groups.indices.map { index in
        let group = judged.groups[index]
        let figure = edition.numbers.count(group.size, share: Double(group.size) / Double(all))
        return OpinionMapChart.Group(
          label: edition.name(ofGroup: index, in: judged).plain, size: Double(group.size), text: figure,
          x: placement.places[index].x, y: placement.places[index].y)
      }
      (groups, shares) = (.shown(drawn), placement.shares)
      parts = drawn.map { "\($0.label): \($0.text)" }
      table = groupTable(judged, in: edition)
    case .withheld:
      groups = .withheld(
        wording.opinionGroupsWithheld(edition.integer(edition.summary.policy.minimumGroup)).plain)
    case .refused: return nil
    }
    let caption = wording.opinionMapCaption
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .opinionMap),
      questionIDs: edition.summary.questions.map(\.question).filter { $0.battery == opinions.battery }.map(\.id),
      title: title, caption: caption, subtitle: wording.opinionMapBase,
      shortAlternative: wording.opinionMapChart(title.plain),
      longAlternative: AlternativeText.text(caption, parts, in: edition), method: wording.opinionMapMethod, table: table
    )
    return frame.figure(in: edition) { caption in
      OpinionMapChart(
        caption: caption, groups: groups, levelTitle: wording.varianceAxis(edition.percent(shares[0])),
        uprightTitle: wording.varianceAxis(edition.percent(shares[1])))
    }
  }

  /// What share of each group agrees and disagrees with each statement that all of them voted on.
  private static func profiles(_ judged: ReleasableOpinions.Judged) -> [[Double]] {
    let statements = judged.statements.filter { $0.votes.count == judged.groups.count }
    return judged.groups.indices.map { group in
      statements.flatMap { statement -> [Double] in
        let shares = statement.votes.map { [$0.agree, $0.disagree].map { $0.value?.estimate?.value } }
        guard shares.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return [] }
        return shares[group].compactMap { $0 }
      }
    }
  }

  private static func groupTable(_ judged: ReleasableOpinions.Judged, in edition: ReportEdition) -> ReportTable {
    ReportTable(
      caption: edition.wording.opinionMapCaption, rowTitle: edition.wording.groupOfRespondents,
      columns: [ReportTable.Column("n")],
      rows: judged.groups.indices.map { index in
        ReportTable.Row(
          edition.name(ofGroup: index, in: judged),
          [.figure(edition.integer(judged.groups[index].size), detail: nil)])
      })
  }
}
