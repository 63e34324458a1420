/// Neighbouring columns of yes/no marks under one name: the options of a question with several choices.
struct OptionRun: Equatable {
  /// The name that the columns share, as the headings write it.
  let stem: String
  /// The positions of the columns of the options.
  let columns: Range<Int>
  /// Whether the marks are `True` and `False`, which the platforms write for options alone.
  let isCertain: Bool
}

/// What a column's cells look like to the finder of options.
enum OptionMark {
  /// No cell is filled, or only with the platform's mark for no answer.
  case blank
  /// `0` and `1`.
  case digits
  /// `True` and `False`.
  case words
  /// Something else.
  case other

  /// The look of a column's distinct texts.
  init(_ texts: Set<String>) {
    if texts.isEmpty {
      self = .blank
    } else if texts.allSatisfy({ $0 == "0" || $0 == "1" }) {
      self = .digits
    } else if texts.allSatisfy({ ["true", "false"].contains($0.lowercased()) }) {
      self = .words
    } else {
      self = .other
    }
  }
}

extension OptionRun {
  /// How many separators from the end of a heading are tried.
  private static let maximumDepth = 6

  /// The options that begin at a column, or `nil` where none do; the deepest common name that two columns share.
  ///
  /// Complexity: O(n) in the length of the run.
  init?(from start: Int, headings: [String], marks: [OptionMark], separator: String) {
    guard marks[start] != .other else { return nil }
    for stem in Self.stems(of: headings[start], separator: separator) {
      let prefix = stem + separator
      var end = start
      while end < headings.count, marks[end] != .other, headings[end].hasPrefix(prefix) { end += 1 }
      let filled = marks[start..<end].filter { $0 != .blank }
      guard end - start >= 2, !filled.isEmpty else { continue }
      self.init(stem: stem, columns: start..<end, isCertain: filled.allSatisfy { $0 == .words })
      return
    }
    return nil
  }

  /// The options behind a column that holds all of them in one cell, or `nil` where there are none.
  init?(behind parent: Int, headings: [String], marks: [OptionMark], separator: String) {
    let prefix = headings[parent] + separator
    var end = parent + 1
    while end < headings.count, marks[end] != .other, headings[end].hasPrefix(prefix) { end += 1 }
    guard end > parent + 1 else { return nil }
    self.init(stem: headings[parent], columns: parent + 1..<end, isCertain: true)
  }

  /// What stands before each separator, the longest first.
  private static func stems(of heading: String, separator: String) -> [String] {
    heading.ranges(of: separator).suffix(maximumDepth).reversed().map { String(heading[..<$0.lowerBound]) }
      .filter { !$0.isEmpty }
  }
}
