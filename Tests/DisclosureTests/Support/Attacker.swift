import Disclosure
import Statistics
import SurveyModel

/// Somebody who knows the rules and everything released, and besides how many of each group gave a value; tries all tables
/// of whole numbers that explain what is released.
struct Attacker {
  private let kind: QuestionKind
  private let level: Double
  private let numbers: [Double]
  private let totals: [Int]
  private let rows: [Row]

  /// What is known of one group, or of those without one.
  private struct Row {
    let valid: Int
    let cells: [Int?]
    let statistics: [ReleasableStatistic]
  }

  /// - Parameter valid: for each group, and last for those without one, how many gave a value.
  init(_ summary: ReleasableSummary, valid: [Int]) {
    let question = summary.questions[1]
    let overall = question.overall
    kind = question.question.kind
    level = summary.level
    numbers = overall.numbers.map(\.value)
    totals = overall.numbers.isEmpty ? overall.categories.compactMap(\.count.value) : overall.numbers.map(\.count)
    let released = question.groups.map(\.value) + [nil]
    rows = zip(released, valid).map { [totals] answers, valid in
      let cells = answers.map { $0.categories.map(\.count.value) } ?? []
      return Row(
        valid: valid, cells: cells.isEmpty ? totals.map { _ in nil } : cells, statistics: answers?.statistics ?? [])
    }
  }

  /// Whether the released figures can be explained with another sum of these answers in this group than the true one.
  func findsAnotherValue(of answers: [Int], in group: Int, than truth: Int) -> Bool {
    explain(rows.indices.sorted { $0 == group && $1 != group }, left: totals) { row in
      answers.reduce(0) { $0 + row[$1] } != truth
    }
  }

  /// Whether the rows in this order can be filled so that the columns add up to what is left.
  private func explain(_ order: [Int], left: [Int], where accepts: (([Int]) -> Bool)? = nil) -> Bool {
    guard let first = order.first else { return left.allSatisfy { $0 == 0 } }
    var row = left.map { _ in 0 }
    func fill(_ column: Int) -> Bool {
      guard column < left.count else {
        guard fits(row, rows[first]), accepts?(row) ?? true else { return false }
        return explain(Array(order.dropFirst()), left: zip(left, row).map { $0 - $1 })
      }
      let sum = row[..<column].reduce(0, +)
      var highest = min(left[column], rows[first].valid)
      if isExclusive { highest = min(highest, rows[first].valid - sum) }
      let isDetermined = order.count == 1
      let candidates = rows[first].cells[column].map { $0...$0 } ?? (isDetermined ? left[column]...left[column] : nil)
      for count in candidates ?? 0...max(highest, 0) where count <= highest {
        row[column] = count
        if fill(column + 1) { return true }
      }
      row[column] = 0
      return false
    }
    return fill(0)
  }

  private var isExclusive: Bool {
    if case .multiple = kind { false } else { true }
  }

  /// Whether a row agrees with the size of its group and with each of its released statistics.
  private func fits(_ row: [Int], _ known: Row) -> Bool {
    let sum = row.reduce(0, +)
    return (isExclusive ? sum == known.valid : sum >= known.valid)
      && known.statistics.allSatisfy { statistic in
        statistic.estimation.value.map { $0 == estimation(statistic.name, of: row) } ?? true
      }
  }

  private func estimation(_ name: StatisticName, of row: [Int]) -> Estimation {
    let scores = numbers.isEmpty ? kind.categories.map { Double($0.code) } : numbers
    let values = ValueCounts(zip(scores, row))
    switch name {
    case .mean: return Location.mean(of: values, level: level)
    case .median: return numbers.isEmpty ? Location.median(of: values, level: level) : Location.median(of: values)
    case .standardDeviation: return Dispersion.standardDeviation(of: values)
    case .recommendationScore: return NetPromoterScore(countsByRating: row).estimate(level: level)
    case .topTwoBox: return Share.wilson(successes: row.suffix(2).reduce(0, +), of: row.reduce(0, +), level: level)
    // Of items nothing is released by group.
    case .firstPlace, .meanRank: return .notEstimable(.noAnswers)
    }
  }
}
