import Testing

@testable import Statistics

@Suite("Statements of groups against statsmodels")
struct GroupVotesTests {
  struct Typical: Decodable, Sendable {
    let statement: Int
    let group: Int
    let stance: String
    let share: Double
    let ratio: Double
    let majority: Double
    let statistic: Double
    let p: Double
    let adjusted: Double
  }

  struct Verdict: Decodable, Sendable {
    let statement: Int
    let verdict: String
  }

  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let statements: [[[Int]]]
    let typical: [Typical]
    let verdicts: [Verdict]

    var votes: GroupVotes {
      GroupVotes(
        statements: statements.map { groups in
          groups.map { VoteCounts(agree: $0[0], disagree: $0[1], pass: $0[2]) }
        }, groupCount: statements[0].count)
    }
  }

  @Test("Representativeness with its tests and their correction")
  func representativeness() throws {
    var largest = LargestError()
    for item in try OracleFixture<Case>.load("group-votes") {
      let all = RepresentativeStatements.all(item.votes)
      #expect(all.count == item.typical.count, "\(item.label)")
      for (typical, expected) in zip(all, item.typical) {
        #expect(typical.statement == expected.statement && typical.group == expected.group, "\(item.label)")
        #expect(typical.stance.rawValue == expected.stance, "\(item.label)")
        largest.add(typical.share, expected.share, at: item.label)
        largest.add(typical.ratio, expected.ratio, at: item.label)
        largest.add(typical.majorityStatistic, expected.majority, at: item.label)
        largest.add(typical.ratioStatistic, expected.statistic, at: item.label)
        largest.add(typical.pValue, expected.p, at: item.label)
        largest.add(typical.adjustedPValue, expected.adjusted, at: item.label)
      }
    }
    #expect(largest.value <= relativeTolerance, "\(largest.place)")
  }

  @Test("What unites and what divides")
  func verdicts() throws {
    var words: Set<GroupVerdict> = []
    for item in try OracleFixture<Case>.load("group-votes") {
      let agreements = GroupAgreement.ofAllStatements(item.votes, level: item.level)
      #expect(agreements.map(\.statement) == item.verdicts.map(\.statement), "\(item.label)")
      #expect(agreements.map(\.verdict.rawValue) == item.verdicts.map(\.verdict), "\(item.label)")
      words.formUnion(agreements.map(\.verdict))
    }
    #expect(words == Set(GroupVerdict.allCases))
  }

  @Test("A large group does not carry a small one along: consensus holds within each")
  func consensusWithinGroups() throws {
    let votes = GroupVotes(
      statements: [[VoteCounts(agree: 900, disagree: 20, pass: 10), VoteCounts(agree: 6, disagree: 5, pass: 1)]],
      groupCount: 2)
    let agreement = try #require(GroupAgreement.ofAllStatements(votes, level: 0.95).first)
    #expect(agreement.verdict == .undecided)
    #expect(agrees(agreement.groupInformedConsensus, 901.0 / 932 * 7 / 14))
    let pooled = Share.wilson(successes: 906, of: 942, level: 0.95).estimate?.interval
    #expect((pooled?.low ?? 0) > 0.9)
  }

  @Test("Votes are counted by group; who is in none counts nowhere")
  func counting() {
    let votes = VoteMatrix([[.agree, nil], [.disagree, .pass], [.agree, .agree], [.pass, .disagree]])
    let counted = GroupVotes(votes, assignments: [0, 1, nil, 0], groupCount: 2)
    #expect(
      counted.statements[0] == [
        VoteCounts(agree: 1, disagree: 0, pass: 1), VoteCounts(agree: 0, disagree: 1, pass: 0),
      ])
    #expect(
      counted.statements[1] == [
        VoteCounts(agree: 0, disagree: 1, pass: 0), VoteCounts(agree: 0, disagree: 0, pass: 1),
      ])
  }

  @Test("Typical statements pass both tests, come in the published order, and swap with the groups")
  func selection() {
    let table = [
      [VoteCounts(agree: 40, disagree: 2, pass: 3), VoteCounts(agree: 3, disagree: 50, pass: 5)],
      [VoteCounts(agree: 44, disagree: 0, pass: 1), VoteCounts(agree: 2, disagree: 55, pass: 1)],
      [VoteCounts(agree: 20, disagree: 20, pass: 5), VoteCounts(agree: 30, disagree: 25, pass: 3)],
      [VoteCounts(agree: 45, disagree: 0, pass: 0), VoteCounts(agree: 58, disagree: 0, pass: 0)],
    ]
    let typical = RepresentativeStatements.ofEachGroup(GroupVotes(statements: table, groupCount: 2))
    #expect(typical.map { $0.map(\.statement) } == [[1, 0], [1, 0]])
    #expect(typical[0].allSatisfy { $0.stance == .agree } && typical[1].allSatisfy { $0.stance == .disagree })
    let swapped = RepresentativeStatements.ofEachGroup(
      GroupVotes(statements: table.map { $0.reversed() }, groupCount: 2))
    #expect(swapped[0].map(\.metric) == typical[1].map(\.metric))
  }
}
