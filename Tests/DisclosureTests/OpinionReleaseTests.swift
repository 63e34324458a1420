import Aggregation
import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// Opinion groups: when they are shown, and that what is said of them rests on released figures alone.
@Suite struct OpinionReleaseTests {
  private static let vote = Scale(
    id: "votes",
    categories: ["agree", "pass", "disagree"].enumerated().map { Category(code: 1 - $0, label: LocalisedText($1)) },
    polarity: .higherIsBetter)

  /// A survey of statements, each respondent with a vote or none on each, and perhaps a side.
  private func released(
    _ votes: [[Vote?]], sides: [Int]? = nil, policy: DisclosurePolicy = DisclosurePolicy()
  ) throws -> (opinions: ReleasableOpinions, summary: ReleasableSummary) {
    let statements = (votes.first ?? []).indices.map { statement in
      Question(
        id: "s\(statement)", text: "?", kind: .rating(Self.vote), location: .cell(ColumnName("s\(statement)")),
        battery: "talk")
    }
    let side = Question(
      id: "side", text: "Side?", kind: .single(SampleSurvey.categories(2)), location: .cell(ColumnName("side")))
    let definition = SurveyDefinition(
      id: "talk", title: "Talk", batteries: [Battery(id: "talk", text: "Talk", hasOpinionGroups: true)],
      questions: (sides == nil ? [] : [side]) + statements, breakdown: sides == nil ? nil : "side")
    let columns = statements.indices.map { statement in
      AnswerColumn.coded(
        votes.map { row in row[statement].map { AnswerCode(category: 1 - Int($0.rawValue)) } ?? AnswerCode(.notAsked) })
    }
    let groups = sides.map { [AnswerColumn.coded($0.map { AnswerCode(category: $0) })] } ?? []
    let batch = ResponseBatch(completion: votes.map { _ in .complete }, columns: groups + columns)
    var tally = SurveyTally(definition: definition)
    tally.add(batch)
    var kept = OpinionVotes.needed(by: definition)
    for battery in kept.indices { kept[battery].add(batch) }
    let summary = DisclosureControl.release(
      SurveySummary(tally, definition: definition, level: 0.95, votes: kept), policy: policy)
    return (try #require(summary.opinions.first), summary)
  }

  /// Groups of these sizes: all agree with statement 0, disagree with 1, and group g alone agrees with the others of
  /// its own; every fifth vote is a pass.
  private func planted(_ sizes: [Int], ungrouped: Int = 0) -> [[Vote?]] {
    let statements = 2 + 4 * sizes.count
    var rows = sizes.enumerated().flatMap { group, size in
      (0..<size).map { member in
        (0..<statements).map { statement -> Vote? in
          if (member + statement) % 5 == 0 { return .pass }
          if statement < 2 { return statement == 0 ? .agree : .disagree }
          return (statement - 2) % sizes.count == group ? .agree : .disagree
        }
      }
    }
    rows += (0..<ungrouped).map { _ in (0..<statements).map { $0 == 0 ? .agree : nil } }
    return rows
  }

  private func judged(_ opinions: ReleasableOpinions) throws -> ReleasableOpinions.Judged {
    guard case .judged(let judged) = opinions.outcome else {
      throw Unexpected(outcome: opinions.outcome)
    }
    return judged
  }

  private struct Unexpected: Error { let outcome: ReleasableOpinions.Outcome }

  @Test func plantedGroupsAreFoundWithWhatUnitesAndDividesThem() throws {
    let judged = try judged(released(planted([60, 50])).opinions)
    #expect(judged.groups.map(\.size) == [60, 50] && judged.groups.allSatisfy { $0.category == nil })
    guard case .votes(let separations) = judged.origin else { throw Unexpected(outcome: .judged(judged)) }
    #expect(separations.max { $0.silhouette < $1.silhouette }?.count == 2)
    #expect(judged.statements.map(\.verdict) == [.allAgree, .allDisagree] + Array(repeating: .divided, count: 8))
    #expect(judged.statements[0].consensus.map { $0 > 0.6 } == true)
    for (group, typical) in judged.typical.enumerated() {
      #expect(typical.count { $0.stance == .agree } == 4)
      #expect(typical.filter { $0.stance == .agree }.allSatisfy { ($0.question - 2) % 2 == group })
    }
  }

  @Test(arguments: [([60, 9], 0), ([60, 50], 3), ([60, 50], 9)])
  func allGroupsAreWithheldWhereOneOrTheRestIsSmall(sizes: [Int], ungrouped: Int) throws {
    #expect(try released(planted(sizes, ungrouped: ungrouped)).opinions.outcome.isWithheld)
  }

  @Test func tenOutsideTheGroupsAreEnough() throws {
    let judged = try judged(released(planted([60, 50], ungrouped: 10)).opinions)
    #expect(judged.groups.map(\.size) == [60, 50])
  }

  @Test func tooFewRespondentsAreRefusedNotGrouped() throws {
    #expect(
      try released(planted([7, 7])).opinions.outcome == .refused(.tooFewParticipants(14, needed: 15)))
    #expect(try released([]).opinions.outcome == .refused(.tooFewStatements(0, needed: 2)))
  }

  @Test func equalVotesAndVotesByChanceAreRefused() throws {
    let equal = (0..<40).map { _ in (0..<8).map { _ in Vote?.some(.agree) } }
    #expect(try released(equal).opinions.outcome == .refused(.noVariation))
    var generator = SeededGenerator(seed: 5)
    let noise = (0..<60).map { _ in (0..<10).map { _ in Vote.allCases.randomElement(using: &generator) } }
    guard case .refused = try released(noise).opinions.outcome else {
      Issue.record("votes by chance made groups")
      return
    }
  }

  /// With a breakdown its groups are judged, so that no second way of grouping can be subtracted from the first.
  @Test func aBreakdownTakesThePlaceOfFoundGroups() throws {
    let votes = planted([60, 50])
    let sides = votes.indices.map { $0 < 60 ? 0 : 1 }
    let (opinions, summary) = try released(votes, sides: sides)
    let judged = try judged(opinions)
    #expect(judged.origin == .breakdown && judged.groups.map(\.size) == [60, 50])
    #expect(judged.statements.map(\.question) == Array(1...10))
    #expect(judged.statements.prefix(2).map(\.verdict) == [.allAgree, .allDisagree])
    for statement in judged.statements {
      let groups = summary.questions[statement.question].groups.compactMap(\.value)
      #expect(groups.map(\.valid) == statement.votes.map(\.n))
      #expect(
        zip(groups, statement.votes).allSatisfy { group, votes in
          group.categories[0].count.value.map { Double($0) / Double(group.valid) } == votes.agree.value?.estimate?.value
        })
    }
    let mixed = try released(votes, sides: votes.indices.map { $0 < 4 ? 0 : 1 }).opinions
    #expect(mixed.outcome.isWithheld)
  }

  /// Random votes with withheld cells: a share stands there only where the count in the table does.
  @Test func nothingIsSaidOfWithheldCells() throws {
    var generator = SeededGenerator(seed: 77)
    var (hidden, shown) = (0, 0)
    for _ in 0..<30 {
      let n = Int.random(in: 30...80, using: &generator)
      let votes = (0..<n).map { _ in
        (0..<6).map { statement -> Vote? in
          let number = Double.random(in: 0..<1, using: &generator)
          return number < 0.05 * Double(statement) ? .disagree : number < 0.8 ? .agree : .pass
        }
      }
      let sides = votes.map { _ in Int.random(in: 0...1, using: &generator) }
      let (opinions, summary) = try released(votes, sides: sides)
      guard case .judged(let judged) = opinions.outcome else { continue }
      for statement in judged.statements {
        let groups = summary.questions[statement.question].groups
        for (group, votes) in zip(groups, statement.votes) {
          for (position, share) in [(0, votes.agree), (2, votes.disagree)] {
            let isReleased = group.value?.categories[position].count.value != nil
            #expect(isReleased || share.value == nil)
            if share.value == nil { hidden += 1 } else { shown += 1 }
          }
        }
        let isOpen = groups.allSatisfy { $0.value?.categories.allSatisfy { $0.count.value != nil } == true }
        let isTypical = judged.typical.joined().contains { $0.question == statement.question }
        #expect(!isTypical || isOpen)
      }
    }
    #expect(hidden > 20 && shown > 20)
  }
}

extension ReleasableOpinions.Outcome {
  fileprivate var isWithheld: Bool { if case .withheld = self { true } else { false } }
}
