/// What the cells of a column look like, without knowing the question: the material for guesses.
package struct ColumnProfile: Sendable {
  /// A distinct cell text, blanks at its ends removed, with how often it comes.
  package struct DistinctText: Sendable, Equatable {
    /// The text.
    package let text: String
    /// The number of cells.
    package var count: Int
  }

  /// How many distinct texts are kept; beyond it a column is taken as own words or numbers.
  static let maximumDistinct = 2_000

  /// The number of cells that are not blank.
  package internal(set) var filled = 0
  /// The distinct texts in the order of their first coming, up to `maximumDistinct`.
  package internal(set) var distinct: [DistinctText] = []
  /// Whether there were more distinct texts than are kept.
  package internal(set) var isOverflowing = false
  /// What its texts show about the writing of numbers and days.
  package internal(set) var notation = NotationEvidence()
  /// Whether every filled cell is a number, if its decimal mark were known.
  package internal(set) var areNumbers = true
  /// Whether every filled cell is a whole number.
  package internal(set) var areWholeNumbers = true
  /// Whether every filled cell is a calendar day, if the order of its numbers were known.
  package internal(set) var areDays = true
  /// The smallest number.
  package internal(set) var minimum = Double.infinity
  /// The largest number.
  package internal(set) var maximum = -Double.infinity
}
