/// The answers of a run of respondents to one several-choice question, as one bit a category.
package struct SelectionColumn: Sendable, Equatable {
  /// The number of categories on offer.
  package let categoryCount: Int
  /// `nil` where the respondent chose at least one category, else the reason why there is no answer.
  package private(set) var missing: [MissingReason?] = []
  private var words: [UInt64] = []
  private let wordsPerRespondent: Int

  /// Creates an empty column.
  package init(categoryCount: Int) {
    self.categoryCount = categoryCount
    wordsPerRespondent = max(1, (categoryCount + 63) / 64)
  }

  /// The number of respondents.
  package var count: Int { missing.count }

  /// Adds a respondent who chose the categories at these positions.
  package mutating func append(chosen positions: some Sequence<Int>) {
    let start = words.count
    words.append(contentsOf: repeatElement(0, count: wordsPerRespondent))
    for position in positions {
      precondition(position >= 0 && position < categoryCount, "no such category")
      words[start + position / 64] |= 1 << UInt64(position % 64)
    }
    missing.append(nil)
  }

  /// Adds a respondent without an answer.
  package mutating func append(_ reason: MissingReason) {
    words.append(contentsOf: repeatElement(0, count: wordsPerRespondent))
    missing.append(reason)
  }

  /// Replaces the reason of a respondent without an answer.
  package mutating func setMissing(_ reason: MissingReason, at respondent: Int) {
    precondition(missing[respondent] != nil, "the respondent has an answer")
    missing[respondent] = reason
  }

  /// Whether the respondent chose the category.
  package func isChosen(_ category: Int, by respondent: Int) -> Bool {
    words[respondent * wordsPerRespondent + category / 64] & (1 << UInt64(category % 64)) != 0
  }
}
