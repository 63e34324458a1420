import Statistics

/// Looks for respondents of one group who could have exchanged their second answers among two or three of them, and no
/// released figure by group would be another.
///
/// Counts of both questions and of the movement can together tell the table of both answers of a group: where nobody went
/// down and the mean rose by as many points as people went up, everybody went up by one. An exchange of second answers
/// within a group leaves the counts of both questions as they are. It goes unnoticed where the movement stays the same too,
/// or where it changes only in withheld directions and an exchange within another group takes that back.
struct AnswerRotation {
  /// Both answers of somebody, by their positions.
  private struct Answers: Hashable {
    let before: Int
    let after: Int
  }

  /// How the counts of the three directions change.
  private typealias Net = [Int]

  private let small: [Set<Answers>]
  /// For each group and each change of the movement the counts that exchanges with this change make others.
  private let rotations: [[Net: Set<Answers>]]

  /// Looks for the exchanges.
  ///
  /// Complexity: O(groups × k³) for k distinct pairs of answers in a group; O(groups × k) where no count is small.
  ///
  /// - Parameters:
  ///   - groups: the answers to both questions by group, and last of those without one.
  ///   - scores: the score of each answer.
  ///   - minimum: the smallest count other than 0 that may be known.
  init(groups: [PairedCounts], scores: [Double], minimum: Int) {
    let members: [[Answers: Int]] = groups.map { group in
      group.cells.reduce(into: [:]) { members, cell in
        guard let before = scores.firstIndex(of: cell.first), let after = scores.firstIndex(of: cell.second) else {
          return
        }
        members[Answers(before: before, after: after)] = cell.count
      }
    }
    small = members.map { Set($0.filter { $0.value < minimum }.map(\.key)) }
    rotations =
      small.allSatisfy(\.isEmpty)
      ? []
      : zip(members, small).map {
        Self.rotations(of: $0, until: $1, scores: scores)
      }
  }

  /// Whether, of each group whose movement is released, every small count of the table of both answers could be another.
  ///
  /// - Parameter movement: what is withheld of the movement by group.
  func leavesBothAnswersOpen(behind movement: GroupProtection) -> Bool {
    movement.shown.allSatisfy { group in
      var closed = small[group]
      guard !closed.isEmpty else { return true }
      for (net, changed) in rotations[group] where !closed.isDisjoint(with: changed) {
        if isHidden(net, in: group, behind: movement) { closed.subtract(changed) }
      }
      return closed.isEmpty
    }
  }

  private func isHidden(_ net: Net, in group: Int, behind movement: GroupProtection) -> Bool {
    func isWithheld(_ group: Int) -> Bool {
      net.indices.allSatisfy { net[$0] == 0 || movement.isHidden(group: group, answer: $0) }
    }
    if net.allSatisfy({ $0 == 0 }) { return true }
    let back = net.map { -$0 }
    return isWithheld(group)
      && rotations.indices.contains { $0 != group && isWithheld($0) && rotations[$0][back] != nil }
  }

  /// The exchanges within a group, those of two respondents first, until all small counts are open without any change of the
  /// movement.
  private static func rotations(
    of members: [Answers: Int], until small: Set<Answers>, scores: [Double]
  ) -> [Net: Set<Answers>] {
    let still = MovementDirection.allCases.map { _ in 0 }
    var rotations: [Net: Set<Answers>] = [:]
    let answers = members.keys.sorted { ($0.before, $0.after) < ($1.before, $1.after) }
    func note(_ from: [Answers], _ to: [Answers]) {
      var changed: [Answers: Int] = [:]
      for answers in from { changed[answers, default: 0] -= 1 }
      for answers in to { changed[answers, default: 0] += 1 }
      changed = changed.filter { $0.value != 0 }
      guard !changed.isEmpty, changed.allSatisfy({ members[$0.key, default: 0] + $0.value >= 0 }) else { return }
      var net = still
      for (answers, change) in changed { net[direction(of: answers, scores: scores)] += change }
      rotations[net, default: []].formUnion(changed.keys)
    }
    for one in answers.indices {
      for two in answers.indices[one...] { note([answers[one], answers[two]], rotated([answers[one], answers[two]])) }
    }
    for one in answers.indices where !small.isSubset(of: rotations[still] ?? []) {
      for two in answers.indices[one...] {
        for three in answers.indices[two...] {
          let trio = [answers[one], answers[two], answers[three]]
          note(trio, rotated(trio))
          note(trio, rotated(rotated(trio)))
        }
      }
    }
    return rotations
  }

  /// The same answers with each second answer handed on to the next.
  private static func rotated(_ answers: [Answers]) -> [Answers] {
    answers.indices.map { Answers(before: answers[$0].before, after: answers[($0 + 1) % answers.count].after) }
  }

  private static func direction(of answers: Answers, scores: [Double]) -> Int {
    MovementDirection.allCases.firstIndex(of: MovementDirection(of: scores[answers.after] - scores[answers.before]))
      ?? 0
  }
}
