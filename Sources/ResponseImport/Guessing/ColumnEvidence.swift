import SurveyModel

/// The texts of one column or of the rows of a battery together, with what is no answer taken out.
struct ColumnEvidence {
  /// The distinct texts that could be answers, with their counts, in the order of their first coming.
  let texts: [ColumnProfile.DistinctText]
  /// The distinct texts that the library knows as a kind of no answer, with the kind.
  let missing: [(text: String, reason: MissingReason)]
  /// How many cells hold a text that could be an answer.
  let filled: Int
  /// Whether there were more distinct texts than are kept.
  let isOverflowing: Bool
  /// Whether every text is a number, a whole one, or a day; false where there is none.
  let areNumbers, areWholeNumbers, areDays: Bool
  /// What the texts show about the writing of numbers and days.
  let notation: NotationEvidence
  /// The smallest and the largest number.
  let minimum, maximum: Double

  /// Pools the profiles of columns that share their answers.
  ///
  /// - Parameter marks: texts by which the platform gives the reason for no answer.
  init(pooling profiles: [ColumnProfile], conventions: ExportConventions, marks: [String: MissingReason]) {
    var texts: [ColumnProfile.DistinctText] = []
    var positions: [String: Int] = [:]
    var missing: [(text: String, reason: MissingReason)] = []
    for text in profiles.flatMap(\.distinct) {
      if text.text == conventions.blankMark || marks[text.text] != nil { continue }
      if let position = positions[text.text] {
        if position >= 0 { texts[position].count += text.count }
      } else if let reason = UndeclaredReason.reason(for: text.text) {
        positions[text.text] = -1
        missing.append((text.text, reason))
      } else {
        positions[text.text] = texts.count
        texts.append(text)
      }
    }
    self.texts = texts
    self.missing = missing
    isOverflowing = profiles.contains { $0.isOverflowing }
    filled = texts.reduce(0) { $0 + $1.count }
    let numbers = texts.map { NumberText.reading(of: $0.text) }
    areNumbers =
      !texts.isEmpty && numbers.allSatisfy { $0 != nil } && profiles.allSatisfy { !$0.isOverflowing || $0.areNumbers }
    areWholeNumbers =
      areNumbers && numbers.allSatisfy { $0?.value(under: nil).map { $0 == $0.rounded() } ?? false }
      && profiles.allSatisfy { !$0.isOverflowing || $0.areWholeNumbers }
    areDays =
      !texts.isEmpty && texts.allSatisfy { DateTimeText.reading(of: $0.text) != nil }
      && profiles.allSatisfy { !$0.isOverflowing || $0.areDays }
    let ranges =
      profiles.filter { $0.isOverflowing }.flatMap { [$0.minimum, $0.maximum] }
      + numbers.compactMap { $0?.value(under: nil) }
    notation = profiles.reduce(into: NotationEvidence()) { $0.merge($1.notation) }
    minimum = ranges.min() ?? .infinity
    maximum = ranges.max() ?? -.infinity
  }
}
