import Charting
import Disclosure
import Statistics
import SurveyModel

/// What unites and what divides opinion groups on the statements of a conversation.
enum OpinionChapter {
  /// How many statements are listed of each kind; summary.json has all of them.
  private static let listed = 15
  /// How many typical statements are listed of each group.
  private static let typical = 5

  /// The chapter; `nil` where no battery is one of statements.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    let opinions = edition.summary.opinions
    guard !opinions.isEmpty else { return nil }
    return ReportSection(
      id: "opinions", title: RichText(edition.wording.opinionTitle),
      blocks: opinions.flatMap { blocks($0, isOnly: opinions.count == 1, in: edition) })
  }

  private static func blocks(
    _ opinions: ReleasableOpinions, isOnly: Bool, in edition: ReportEdition
  ) -> [ReportBlock] {
    let wording = edition.wording
    let battery = edition.summary.definition.battery(opinions.battery).map(edition.text)
    let heading = isOnly ? [] : battery.map { [ReportBlock.paragraph(RichText($0.plain, .strong))] } ?? []
    switch opinions.outcome {
    case .refused(let refusal):
      return heading + [.paragraph(wording.noOpinionGroups(refusal, numbers: edition.numbers))]
    case .withheld:
      return heading + [.paragraph(wording.opinionGroupsWithheld(edition.integer(edition.summary.policy.minimumGroup)))]
    case .judged(let judged): return heading + blocks(judged, in: edition)
    }
  }

  private static func blocks(_ judged: ReleasableOpinions.Judged, in edition: ReportEdition) -> [ReportBlock] {
    let wording = edition.wording
    let names = judged.groups.indices.map { edition.name(ofGroup: $0, in: judged) }
    let sizes = zip(names, judged.groups).map { wording.groupOfSize($0, n: edition.integer($1.size)) }
    var blocks: [ReportBlock] = [
      .paragraph(wording.opinionGroups(wording.all(sizes), areFound: judged.origin != .breakdown)),
      .paragraph(wording.opinionCounts(OpinionCounts(judged.statements), in: edition)),
    ]
    let table = OpinionTable(edition: edition, names: names, limit: listed)
    blocks += [true, false].compactMap { table.table(of: judged.statements, unites: $0) }.map(ReportBlock.table)
    for (group, typical) in judged.typical.enumerated() where !typical.isEmpty {
      blocks += [
        .paragraph(wording.typicalLead(names[group])),
        .list(typical.prefix(Self.typical).map { wording.typical($0, in: edition) }),
      ]
    }
    if judged.typical.contains(where: { !$0.isEmpty }), judged.origin != .breakdown {
      blocks.append(.paragraph(wording.typicalLimit))
    }
    return blocks
  }
}

/// On how many statements the groups say what.
struct OpinionCounts {
  /// The number of statements.
  let all: Int
  /// How many have each verdict.
  let verdicts: [GroupVerdict: Int]
  /// On how many nothing can be shown: withheld, or without votes of a group.
  let withheld: Int

  /// Counts statements.
  init(_ statements: [ReleasableOpinions.Statement]) {
    all = statements.count
    verdicts = Dictionary(statements.compactMap(\.verdict).map { ($0, 1) }, uniquingKeysWith: +)
    withheld = statements.count { $0.verdict == nil }
  }
}

extension ReleasableOpinions {
  /// The name of a group that was found from the votes, by its position: A, B and so on.
  static func letter(_ group: Int) -> String { String(UnicodeScalar(UInt8(65 + group))) }
}

extension ReportEdition {
  /// The name of a group: its label, or a letter where it was found from the votes.
  func name(ofGroup group: Int, in judged: ReleasableOpinions.Judged) -> RichText {
    judged.groups[group].category.map(label) ?? RichText(ReleasableOpinions.letter(group))
  }
}
