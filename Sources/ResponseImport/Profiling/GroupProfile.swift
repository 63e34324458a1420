/// What the cells of a group of columns say together, record by record: what no column alone can tell.
///
/// Only the first `maximumRecords` records with a filled cell are looked at, and no text is kept.
package struct GroupProfile: Sendable {
  /// How many records are looked at.
  static let maximumRecords = 2_000
  private static let maximumSums = 64

  /// The positions of the columns from 0.
  package let columns: [Int]
  /// The number of records with at least one answer in the group.
  package private(set) var answered = 0
  /// The number of records with at least two answers in the group.
  package private(set) var comparable = 0
  /// Of these, the number whose answers all differ.
  package private(set) var differing = 0
  /// Of these, the number whose answers are exactly the whole numbers from 1 to their count.
  package private(set) var rankings = 0
  private var sums: [Double: Int] = [:]

  /// Creates an empty profile.
  package init(columns: [Int]) { self.columns = columns }

  /// The sum that the numbers of most records have, with how many have it; the smallest of several.
  package var commonSum: (sum: Double, records: Int)? {
    sums.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// Adds a record by the texts of its filled cells in the group.
  mutating func add(_ texts: [String]) {
    let answers = texts.filter { UndeclaredReason.reason(for: $0) == nil }
    guard !answers.isEmpty, answered < Self.maximumRecords else { return }
    answered += 1
    let numbers = answers.compactMap { NumberText.value(of: $0) }
    let areNumbers = numbers.count == answers.count
    if areNumbers {
      let sum = numbers.reduce(0, +)
      if sums[sum] != nil || sums.count < Self.maximumSums { sums[sum, default: 0] += 1 }
    }
    guard answers.count >= 2 else { return }
    comparable += 1
    if Set(answers).count == answers.count { differing += 1 }
    if areNumbers, numbers.sorted() == (1...answers.count).map(Double.init) { rankings += 1 }
  }
}

extension ExportLayout {
  /// The columns of answers that belong to one question of the questionnaire, two or more each, to be profiled together.
  package var answerGroups: [[Int]] {
    struct Key: Hashable {
      let group: Int
      let scale: String?
    }
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for column in columns where column.role == .answer {
      let key = Key(group: column.group, scale: column.scale)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(column.index)
    }
    return order.compactMap { groups[$0] }.filter { $0.count >= 2 }
  }
}
