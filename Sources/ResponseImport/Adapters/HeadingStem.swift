/// The part that the headings of one question's columns have in common: `Question [row]`, `Question - option`, `Question/row`.
struct HeadingStem: Equatable {
  /// The common text, without the separator.
  let text: String
  /// What stands between the common text and the column's own part.
  let separator: String

  private static let separators = [" - ", " – ", ": ", "/"]

  /// How many headings behind a position only add an invitation to own words: `Question`, `Question - Other (please …)`.
  static func ownTextCount(of headings: [String], after start: Int) -> Int {
    let whole = headings[start].withSingleBlanks
    guard !whole.isEmpty else { return 0 }
    return headings[(start + 1)...].prefix { heading in
      separators.contains { separator in
        let prefix = whole + separator
        return heading.withSingleBlanks.hasPrefix(prefix)
          && HeadingWords.invitesOwnText(String(heading.withSingleBlanks.dropFirst(prefix.count)))
      }
    }.count
  }

  /// The longest run of neighbouring headings, from a position on, that share a stem; 1 and `nil` where none do.
  static func longestRun(of headings: [String], from start: Int) -> (count: Int, stem: HeadingStem?) {
    var best: (count: Int, stem: HeadingStem?) = (1, nil)
    for stem in stems(of: headings[start]) {
      var end = start + 1
      while end < headings.count, stems(of: headings[end]).contains(stem) { end += 1 }
      let count = end - start
      let isLonger = count > best.count || (count == best.count && stem.text.count > (best.stem?.text.count ?? 0))
      if count >= 2, isLonger { best = (count, stem) }
    }
    return best
  }

  /// The column's own part of a heading that has the stem.
  static func item(of heading: String, after stem: HeadingStem) -> String {
    var rest = heading.withSingleBlanks.dropFirst(stem.text.count)
    if stem.separator == "[" {
      rest = rest.drop { $0 != "[" }.dropFirst()
      return String(rest.hasSuffix("]") ? rest.dropLast() : rest).trimmed
    }
    return String(rest.dropFirst(stem.separator.count)).trimmed
  }

  /// Every stem that a heading could have: text in a last pair of brackets, or behind a separator.
  private static func stems(of heading: String) -> [HeadingStem] {
    let heading = heading.withSingleBlanks
    var found: [HeadingStem] = []
    if heading.hasSuffix("]"), let bracket = heading.lastIndex(of: "["), bracket > heading.startIndex {
      found.append(HeadingStem(text: heading[..<bracket].trimmed, separator: "["))
    }
    for separator in separators {
      for range in heading.ranges(of: separator) {
        let stem = heading[..<range.lowerBound]
        if stem.count >= 3, range.upperBound < heading.endIndex {
          found.append(HeadingStem(text: String(stem), separator: separator))
        }
      }
    }
    return found
  }
}
