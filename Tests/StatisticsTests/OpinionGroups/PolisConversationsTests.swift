import Foundation
import Testing

@testable import Statistics

/// Real conversations of the open-data collection beside the package; skipped where the folder is absent.
@Suite(.enabled(if: PolisConversation.isFolderThere, "the folder shared/data is not beside the package"))
struct PolisConversationsTests {
  @Test(
    "Participants, groups and who is in which agree with what was published",
    arguments: [
      ("austria-climate.5twd2jsnkf.2022-08-08", 1_116, 900, 2, 0.74),
      ("scoop-hivemind.biodiversity", 536, 441, 2, 0.75), ("vtaiwan.uberx", 1_921, 1_218, 2, 0.7),
    ])
  func agreement(name: String, participants: Int, enoughVotes: Int, groupCount: Int, agreement: Double) throws {
    let conversation = try PolisConversation(name)
    #expect(conversation.votes.rows.count == participants)
    let groups = try OpinionGroups(of: conversation.votes, shuffles: 9)
    // One or two participants of a conversation were in a group before a vote of theirs was moderated out.
    #expect(groups.assignments.count { $0 != nil } == enoughVotes)
    #expect(abs(conversation.publishedGroups.count { $0 != nil } - enoughVotes) <= 2)
    #expect(groups.sizes.count == groupCount && conversation.publishedGroupCount == groupCount)
    let index = conversation.agreement(with: groups)
    #expect(index > agreement, "adjusted Rand index \(index)")
  }

  /// Scikit-learn's k-means gives the same four groups: of so few, it is the start that decides.
  @Test("The groups of two dozen participants have next to nothing to do with those that were published")
  func small() throws {
    let conversation = try PolisConversation("london.youth.policing")
    #expect(conversation.votes.rows.count == 26 && conversation.publishedGroupCount == 3)
    let groups = try OpinionGroups(of: conversation.votes, shuffles: 9)
    #expect(groups.assignments.count { $0 != nil } == 24 && groups.sizes.count == 4)
    let index = conversation.agreement(with: groups)
    #expect(abs(index - 0.178) < 0.001, "adjusted Rand index \(index)")
  }
}

/// The votes of a conversation and the groups that were published with them.
struct PolisConversation {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/polis")
  static var isFolderThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  let votes: VoteMatrix
  let publishedGroups: [Int?]
  let publishedGroupCount: Int

  init(_ name: String) throws {
    let folder = Self.folder.appending(path: name)
    let table = try String(contentsOf: folder.appending(path: "participants-votes.csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let headings = try #require(table.first)
    let group = try #require(headings.firstIndex(of: "group-id"))
    let statements = headings.indices.filter { Int(headings[$0]) != nil }
    let rows = table.dropFirst()
    votes = VoteMatrix(rows.map { row in statements.map { Int8(row[$0]).flatMap(Vote.init(rawValue:)) } })
    publishedGroups = rows.map { Int($0[group]) }
    let summary = try String(contentsOf: folder.appending(path: "summary.csv"), encoding: .utf8)
    let line = try #require(summary.split(whereSeparator: \.isNewline).first { $0.hasPrefix("groups,") })
    publishedGroupCount = try #require(Int(line.dropFirst("groups,".count)))
  }

  /// The adjusted Rand index over the participants who are in a group of either kind.
  func agreement(with groups: OpinionGroups) -> Double {
    let both = zip(groups.assignments, publishedGroups).compactMap { found, published in
      found.flatMap { found in published.map { (found, $0) } }
    }
    return adjustedRandIndex(both.map(\.0), both.map(\.1))
  }
}
