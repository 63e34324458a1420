/// The texts in the cells of a closed question that stand for no declared answer, with how often each came.
///
/// They may be a wording that the definition lacks, or what somebody typed: whoever shows them decides which.
package struct UnknownLabels: Sendable, Equatable {
  /// One text, without blanks at its ends.
  package struct Label: Sendable, Equatable {
    /// The text.
    package let text: String
    /// How many cells hold it.
    package internal(set) var count: Int
  }

  /// How many different texts are kept; further cells are only counted.
  package static let maximumLabels = 200

  /// The texts in the order of their first coming.
  package private(set) var labels: [Label] = []
  /// How many cells hold a text that stands for no declared answer.
  package private(set) var cells = 0
  private var positions: [String: Int] = [:]

  /// No texts.
  package init() {}

  /// Counts a cell that holds texts nobody declared.
  mutating func add(_ texts: [String]) {
    cells += 1
    for text in texts { count(text, cells: 1) }
  }

  /// Adds the texts of another file's column of the same question.
  package mutating func merge(_ other: UnknownLabels) {
    cells += other.cells
    for label in other.labels { count(label.text, cells: label.count) }
  }

  private mutating func count(_ text: String, cells: Int) {
    if let position = positions[text] {
      labels[position].count += cells
    } else if labels.count < Self.maximumLabels {
      positions[text] = labels.count
      labels.append(Label(text: text, count: cells))
    }
  }
}
