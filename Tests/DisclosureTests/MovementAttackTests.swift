import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// Random small surveys of two ratings against an attacker who tries every table of both answers in each group.
@Suite struct MovementAttackTests {
  private static let policy = DisclosurePolicy(minimumGroup: 4, minimumCell: 3, minimumPercentageBase: 4)

  @Test(arguments: [2, 3, 4]) func movementByGroupGivesNothingBack(points: Int) throws {
    var generator = SeededGenerator(seed: 20_251_120)
    var (attacked, released, partly) = (0, 0, 0)
    for _ in 0..<(points == 4 ? 600 : 900) {
      let sample = PairedSample.random(points: points, using: &generator)
      let summary = sample.released(Self.policy)
      let groups = try #require(summary.changes).items[0].groups
      let shown = groups.compactMap(\.value).filter { $0.n > 0 }
      guard !shown.isEmpty, groups.count + (sample.respondents.contains { $0.group == nil } ? 1 : 0) > 1 else {
        continue
      }
      released += 1
      partly += shown.contains { $0.steps.contains { $0.count.value == nil } } ? 1 : 0
      attacked += attack(sample, summary)
    }
    #expect(released > 5 && attacked > 50, "the surveys drawn put the rules to the test: \(released), \(attacked)")
    #expect(points == 2 || partly > 0, "some movements are released in part")
  }

  /// Every table of both answers of a group with its counts of each question, against each small count of both together.
  @Test(arguments: [2, 3]) func movementByGroupDoesNotTellWhoSaidBoth(points: Int) throws {
    var generator = SeededGenerator(seed: 20_251_122)
    var attacked = 0
    for _ in 0..<1_000 {
      let sample = PairedSample.random(points: points, using: &generator)
      let groups = try #require(sample.released(Self.policy).changes).items[0].groups
      guard groups.contains(where: { $0.value != nil }) else { continue }
      let released = groups.map { $0.value.map { $0.steps.map(\.count.value) } } + [nil]
      let truths = released.indices.map { sample.bothAnswers(ofGroup: $0) }
      // The movement may change where it is withheld, if that of another group changes back.
      let changes = zip(truths, released).map { truth, steps in
        Self.changes(of: truth, keeping: steps ?? [nil, nil, nil])
      }
      for group in groups.indices where released[group] != nil {
        for row in 0..<points {
          for column in 0..<points where (1..<Self.policy.minimumCell).contains(truths[group][row][column]) {
            attacked += 1
            let isOpen = changes[group].contains { net, tables in
              tables.contains { $0[row][column] != truths[group][row][column] }
                && (net == [0, 0, 0]
                  || changes.indices.contains { $0 != group && changes[$0][net.map { -$0 }] != nil })
            }
            #expect(isOpen, "group \(group), \(row) > \(column): \(sample)")
          }
        }
      }
    }
    #expect(attacked > 20, "\(attacked)")
  }

  /// The tables with the same sums that agree with the released directions, by how they change the movement.
  private static func changes(of truth: [[Int]], keeping steps: [Int?]) -> [[Int]: [[[Int]]]] {
    let movement = movement(of: truth)
    return Dictionary(
      grouping: TablesWithSums.tables(like: truth).filter { table in
        zip(steps, Self.movement(of: table)).allSatisfy { $0 == nil || $0 == $1 }
      }, by: { zip(Self.movement(of: $0), movement).map { $0 - $1 } })
  }

  private static func movement(of table: [[Int]]) -> [Int] {
    var movement = [0, 0, 0]
    for (before, row) in table.enumerated() {
      for (after, count) in row.enumerated() { movement[after < before ? 0 : after == before ? 1 : 2] += count }
    }
    return movement
  }

  /// Attacks one survey; returns how many secrets were attacked.
  private func attack(_ sample: PairedSample, _ summary: ReleasableSummary) -> Int {
    let attacker = PairedAttacker(sample, summary, knowsMovement: true)
    let weaker = PairedAttacker(sample, summary, knowsMovement: false)
    var attacked = 0
    for secret in secrets(sample, summary) {
      // What follows from both questions without the movement is not the movement's doing.
      guard secret.table == .movement || weaker.findsAnotherValue(of: secret) else { continue }
      attacked += 1
      let other = attacker.findsAnotherValue(of: secret)
      #expect(other, "\(secret.table) of group \(secret.group), answer \(secret.answer): \(sample)")
    }
    return attacked
  }

  /// Small counts of the movement, and everything withheld of groups of which something is released.
  private func secrets(_ sample: PairedSample, _ summary: ReleasableSummary) -> [PairedAttacker.Secret] {
    let truth = PairedAttacker(sample, summary, knowsMovement: false)
    let groups = summary.changes?.items[0].groups ?? []
    var secrets: [PairedAttacker.Secret] = []
    for group in 0..<sample.groupCount {
      if let movement = groups[group].value {
        for (answer, step) in movement.steps.enumerated() {
          let secret = PairedAttacker.Secret(table: .movement, group: group, answer: answer)
          let isSmall = (1..<Self.policy.minimumCell).contains(truth.truth(of: secret))
          if step.count.value == nil || isSmall { secrets.append(secret) }
        }
      }
      for (table, question) in [(PairedAttacker.Table.before, 1), (.after, 2)] {
        let answers = summary.questions[question].groups[group].value
        for answer in 0..<sample.scale.categories.count where answers?.categories[answer].count.value == nil {
          secrets.append(PairedAttacker.Secret(table: table, group: group, answer: answer))
        }
      }
    }
    return secrets
  }
}
