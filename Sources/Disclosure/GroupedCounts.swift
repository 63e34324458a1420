/// Counts of answers (inner) by groups (outer) with everything that subtraction from the totals gives.
struct GroupedCounts {
  /// The answers of some respondents.
  struct Row {
    /// How many gave or chose each answer.
    let counts: [Int]
    /// How many gave a value.
    let valid: Int
    /// Whether the row is one of the released groups; if not it is the remainder.
    let isPrinted: Bool
  }

  /// The released groups, and last the remainder where anybody is in it: withheld groups and respondents without a group.
  let rows: [Row]
  /// Whether respondents can give one answer only.
  let isExclusive: Bool
  private let total: Row
  private let hidesGroups: Bool

  /// Creates the table.
  ///
  /// - Parameters:
  ///   - groups: the released groups.
  ///   - total: all respondents.
  ///   - hidesGroups: whether there are withheld groups in the remainder.
  init(groups: [Row], total: Row, hidesGroups: Bool, isExclusive: Bool) {
    let remainder = Row(
      counts: total.counts.indices.map { answer in groups.reduce(total.counts[answer]) { $0 - $1.counts[answer] } },
      valid: groups.reduce(total.valid) { $0 - $1.valid }, isPrinted: false)
    rows = groups + (remainder.valid > 0 ? [remainder] : [])
    (self.total, self.hidesGroups, self.isExclusive) = (total, hidesGroups, isExclusive)
  }

  /// The table of the sums over blocks of answers.
  func summed(over blocks: [Int]) -> GroupedCounts {
    func sum(_ row: Row) -> Row {
      let sums = (0...(blocks.max() ?? 0)).map { block in
        zip(row.counts, blocks).reduce(0) { $0 + ($1.1 == block ? $1.0 : 0) }
      }
      return Row(counts: sums, valid: row.valid, isPrinted: row.isPrinted)
    }
    return GroupedCounts(
      groups: rows.filter(\.isPrinted).map(sum), total: sum(total), hidesGroups: hidesGroups, isExclusive: isExclusive)
  }

  /// Whether a cell must not be known.
  ///
  /// In a released group: a small count other than 0; of several choice, where "all but two chose it" says as much as
  /// "two chose it", also a small number of others. In a remainder with withheld groups: that nobody or everybody gave
  /// the answer, which would hold for each of these groups, unless it holds for all respondents.
  func isSensitive(_ row: Int, _ answer: Int, minimum: Int) -> Bool {
    let row = rows[row]
    let count = row.counts[answer]
    if row.isPrinted {
      let nearest = isExclusive ? count : min(count, row.valid - count)
      return nearest > 0 && nearest < minimum
    }
    return hidesGroups && !isUniform(answer) && (count == 0 || count == row.valid)
  }

  /// Whether nobody or everybody gave an answer, so that the same follows for each group.
  func isUniform(_ answer: Int) -> Bool { total.counts[answer] == 0 || total.counts[answer] == total.valid }

  /// Whether any cell must not be known; complexity O(groups × answers).
  func hasSensitiveCell(minimum: Int) -> Bool {
    rows.indices.contains { row in
      rows[row].counts.indices.contains { isSensitive(row, $0, minimum: minimum) }
    }
  }
}
