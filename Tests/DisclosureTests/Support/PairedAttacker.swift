import Disclosure
import Statistics
import SurveyModel

/// Somebody who knows everything released, how many of each group gave which of the two answers, and even the table of both
/// answers over all respondents; tries all ways to share that table out among the groups.
struct PairedAttacker {
  /// Which of the three tables by group a count stands in.
  enum Table: Int, CaseIterable { case before, after, movement }

  /// A count that is not to be known.
  struct Secret {
    let table: Table
    let group: Int
    let answer: Int
  }

  private let points: Int
  private let sizes: [[Int]]
  private let released: [[Table: [Int?]]]
  private let boxes: [[Table: Int]]
  private let whole: [Int]
  private let truth: [[Int]]

  /// - Parameter knowsMovement: whether the movement by group is known to the attacker.
  init(_ sample: PairedSample, _ summary: ReleasableSummary, knowsMovement: Bool) {
    let points = sample.scale.categories.count
    self.points = points
    // A table of answers before by answers after, the last row and column for none.
    truth = (0...sample.groupCount).map { group in
      var counts = Array(repeating: 0, count: (points + 1) * (points + 1))
      for respondent in sample.respondents where (respondent.group ?? sample.groupCount) == group {
        counts[(respondent.before ?? points) * (points + 1) + (respondent.after ?? points)] += 1
      }
      return counts
    }
    whole = truth.dropFirst().reduce(truth[0]) { zip($0, $1).map(+) }
    sizes = truth.map { Self.sizes(of: $0, points: points) }
    let changes = summary.changes?.items.first?.groups ?? []
    func answers(_ question: Int, _ group: Int) -> ReleasableGroupAnswers? {
      group < sample.groupCount ? summary.questions[question].groups[group].value : nil
    }
    released = (0...sample.groupCount).map { group in
      var rows: [Table: [Int?]] = [:]
      rows[.before] = answers(1, group)?.categories.map(\.count.value)
      rows[.after] = answers(2, group)?.categories.map(\.count.value)
      if knowsMovement, group < changes.count {
        rows[.movement] = changes[group].value?.steps.map(\.count.value)
      }
      return rows
    }
    boxes = (0...sample.groupCount).map { group in
      var boxes: [Table: Int] = [:]
      for (table, question) in [(Table.before, 1), (.after, 2)] {
        let box = answers(question, group)?.statistics.first { $0.name == .topTwoBox }?.estimation.value?.estimate
        if let box { boxes[table] = Int((box.value * Double(box.n)).rounded()) }
      }
      return boxes
    }
  }

  /// The true count of a secret.
  func truth(of secret: Secret) -> Int { Self.row(of: truth[secret.group], secret.table, points)[secret.answer] }

  /// Whether what is known can be explained with another count than the true one.
  func findsAnotherValue(of secret: Secret) -> Bool {
    let truth = truth(of: secret)
    let order = sizes.indices.sorted { $0 == secret.group && $1 != secret.group }
    return explain(order[...], left: whole) { table in
      Self.row(of: table, secret.table, points)[secret.answer] != truth
    }
  }

  private func explain(_ order: ArraySlice<Int>, left: [Int], where accepts: ([Int]) -> Bool) -> Bool {
    guard let group = order.first else { return left.allSatisfy { $0 == 0 } }
    if order.count == 1 { return fits(left, group) && accepts(left) }
    var table = left.map { _ in 0 }
    func fill(_ cell: Int, _ rest: Int) -> Bool {
      if cell == left.count {
        guard rest == 0, fits(table, group), accepts(table) else { return false }
        return explain(order.dropFirst(), left: zip(left, table).map { $0 - $1 }) { _ in true }
      }
      for count in 0...min(left[cell], rest) {
        table[cell] = count
        if isPossible(table, upTo: cell, group), fill(cell + 1, rest - count) { return true }
      }
      table[cell] = 0
      return false
    }
    return fill(0, sizes[group][0])
  }

  /// Whether the answers before, row by row as far as it is filled, agree with what is released.
  private func isPossible(_ table: [Int], upTo cell: Int, _ group: Int) -> Bool {
    guard (cell + 1).isMultiple(of: points + 1), let known = released[group][.before] else { return true }
    let row = cell / (points + 1)
    guard row < points, let count = known[row] else { return true }
    return table[row * (points + 1)...cell].reduce(0, +) == count
  }

  private func fits(_ table: [Int], _ group: Int) -> Bool {
    guard Self.sizes(of: table, points: points) == sizes[group] else { return false }
    return Table.allCases.allSatisfy { kind in
      let row = Self.row(of: table, kind, points)
      let agrees = released[group][kind].map { zip($0, row).allSatisfy { $0 == nil || $0 == $1 } } ?? true
      return agrees && (boxes[group][kind].map { $0 == row.suffix(2).reduce(0, +) } ?? true)
    }
  }

  /// How many there are, how many answered before, after, and both.
  private static func sizes(of table: [Int], points: Int) -> [Int] {
    let (before, after) = (row(of: table, .before, points), row(of: table, .after, points))
    let both = row(of: table, .movement, points)
    return [table.reduce(0, +), before.reduce(0, +), after.reduce(0, +), both.reduce(0, +)]
  }

  /// The counts of one of the three tables.
  private static func row(of table: [Int], _ kind: Table, _ points: Int) -> [Int] {
    var row = Array(repeating: 0, count: kind == .movement ? 3 : points)
    for before in 0...points {
      for after in 0...points {
        let count = table[before * (points + 1) + after]
        switch kind {
        case .before: if before < points { row[before] += count }
        case .after: if after < points { row[after] += count }
        case .movement:
          if before < points, after < points { row[after < before ? 0 : after == before ? 1 : 2] += count }
        }
      }
    }
    return row
  }
}
