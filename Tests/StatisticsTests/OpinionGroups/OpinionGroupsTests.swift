import TestSupport
import Testing

@testable import Statistics

@Suite("Opinion groups")
struct OpinionGroupsTests {
  /// Two or more planted groups; a member strays from the group's vote, or does not vote, by chance.
  static func votes(
    groups: Int, participants: Int, statements: Int, noise: Double, missing: Double,
    using generator: inout SeededGenerator
  ) -> [[Vote?]] {
    let stances = (0..<groups).map { _ in
      (0..<statements).map { _ in Bool.random(using: &generator) ? Vote.agree : Vote.disagree }
    }
    return (0..<participants).map { participant in
      stances[participant % groups].map { vote in
        if Double.random(in: 0..<1, using: &generator) < missing { return nil }
        let strays = Double.random(in: 0..<1, using: &generator) < noise
        return strays ? Vote.allCases.randomElement(using: &generator) : vote
      }
    }
  }

  @Test("Neither the order of the participants nor that of the statements matters")
  func order() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<4 {
      let votes = Self.votes(
        groups: 3, participants: 60, statements: 20, noise: 0.15, missing: 0.2, using: &generator)
      let groups = try OpinionGroups(of: VoteMatrix(votes))
      let rows = votes.indices.shuffled(using: &generator)
      let columns = votes[0].indices.shuffled(using: &generator)
      let shuffled = try OpinionGroups(of: VoteMatrix(rows.map { row in columns.map { votes[row][$0] } }))
      #expect(shuffled.sizes == groups.sizes)
      #expect(rows.map { groups.assignments[$0] } == shuffled.assignments)
    }
  }

  @Test("Turning every vote round mirrors the map and leaves the groups")
  func reversal() throws {
    var generator = SeededGenerator(seed: 42)
    let votes = Self.votes(groups: 2, participants: 50, statements: 15, noise: 0.2, missing: 0.3, using: &generator)
    let reversed = votes.map { row in row.map { vote in vote.flatMap { Vote(rawValue: -$0.rawValue) } } }
    let (first, second) = (try OpinionGroups(of: VoteMatrix(votes)), try OpinionGroups(of: VoteMatrix(reversed)))
    let agreement = adjustedRandIndex(first.assignments.map { $0 ?? -1 }, second.assignments.map { $0 ?? -1 })
    #expect(agreement == 1)
    for (component, other) in zip(first.map.components, second.map.components) {
      for (entry, opposite) in zip(component, other) { #expect(abs(entry - opposite) < 1e-8) }
    }
  }

  @Test("Who voted on fewer than seven statements is in no group, and changes nothing")
  func fewVotes() throws {
    var generator = SeededGenerator(seed: 43)
    let votes = Self.votes(groups: 2, participants: 40, statements: 16, noise: 0.1, missing: 0.1, using: &generator)
    let newcomer: [Vote?] = (0..<16).map { $0 < 6 ? .agree : nil }
    let groups = try OpinionGroups(of: VoteMatrix(votes))
    let more = try OpinionGroups(of: VoteMatrix([newcomer] + votes + [newcomer]))
    #expect(more.assignments == [nil] + groups.assignments + [nil] && more.map == groups.map)
  }

  @Test("Of twenty sets of random votes at most one is taken for groups")
  func noise() throws {
    var refused = 0
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let votes = Self.votes(groups: 1, participants: 40, statements: 12, noise: 1, missing: 0.2, using: &generator)
      do throws(OpinionGroupsRefusal) {
        _ = try OpinionGroups(of: VoteMatrix(votes))
      } catch {
        guard case .noStructure(let share, let byChance) = error else { continue }
        #expect(share <= byChance && error.description.contains("chance"))
        refused += 1
      }
    }
    #expect(refused >= 19)
  }

  @Test("Too few participants, too few statements, no variation")
  func refusals() {
    #expect(throws: OpinionGroupsRefusal.tooFewStatements(0, needed: 2)) { try OpinionGroups(of: VoteMatrix([])) }
    let oneStatement = [[Vote?]](repeating: [.agree, nil], count: 30)
    #expect(throws: OpinionGroupsRefusal.tooFewStatements(1, needed: 2)) {
      try OpinionGroups(of: VoteMatrix(oneStatement))
    }
    let few = [[Vote?]](repeating: [.agree, .disagree, .pass], count: 14)
    #expect(throws: OpinionGroupsRefusal.tooFewParticipants(14, needed: 15)) { try OpinionGroups(of: VoteMatrix(few)) }
    let equal = [[Vote?]](repeating: [.agree, .disagree, .pass], count: 30)
    #expect(throws: OpinionGroupsRefusal.noVariation) { try OpinionGroups(of: VoteMatrix(equal)) }
  }

  @Test("Two camps that always oppose each other lie on one component, and are the two groups")
  func oneDimension() throws {
    let votes = (0..<30).map { participant in [Vote?](repeating: participant < 20 ? .agree : .disagree, count: 9) }
    let groups = try OpinionGroups(of: VoteMatrix(votes))
    #expect(groups.sizes == [20, 10] && groups.map.components.count == 1)
    #expect(groups.assignments == (0..<30).map { $0 < 20 ? 0 : 1 })
    #expect(groups.map.positions.allSatisfy { $0.y == 0 })
    #expect(groups.separations == [OpinionGroups.Separation(count: 2, silhouette: 1)])
  }

  @Test("Few votes are not drawn to the centre")
  func sparsity() throws {
    let camp = [Vote?](repeating: .agree, count: 16)
    let other = [Vote?](repeating: .disagree, count: 16)
    let brief: [Vote?] = (0..<16).map { $0 < 8 ? .agree : nil }
    let votes = [[Vote?]](repeating: camp, count: 20) + [[Vote?]](repeating: other, count: 20) + [brief]
    let groups = try OpinionGroups(of: VoteMatrix(votes))
    // Half of the votes are half of the way, times √2.
    let (full, half) = (groups.map.positions[0].x, groups.map.positions[40].x)
    #expect(half / full > 0.65 && half / full < 0.75)
  }
}
