/// What the texts of one question's columns start with, up to a separator: `Question - Row`.
struct CommonStem {
  /// The common text without the separator; empty where the texts have none.
  let text: String
  /// The separator that parts the common text from the rest; the first one asked for where there is none.
  let separator: String
  /// What stands behind the separator in each text; the whole text where there is no common one.
  let rests: [String]

  /// Finds the common text.
  ///
  /// One text may be the common one by itself, as where the next column holds words beside the first one's answer.
  ///
  /// - Parameters:
  ///   - texts: the texts.
  ///   - separators: what may part the texts; the first by which they have a stem counts.
  ///
  /// Complexity: O(*n*) in the number of characters, for each separator.
  init(_ texts: [String], separators: [String]) {
    for separator in separators {
      let stem = Self.stem(of: texts, separator: separator)
      guard !stem.isEmpty else { continue }
      text = stem.trimmed
      self.separator = separator
      rests = texts.map { String($0.dropFirst(stem.count).dropFirst(separator.count)).trimmed }
      return
    }
    text = ""
    separator = separators.first ?? ""
    rests = texts
  }

  private static func stem(of texts: [String], separator: String) -> String {
    guard let first = texts.first else { return "" }
    let common = texts.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    let goesOn = texts.allSatisfy { $0.count == common.count || $0.dropFirst(common.count).hasPrefix(separator) }
    if goesOn { return common }
    guard let cut = common.ranges(of: separator).last else { return "" }
    return String(common[..<cut.lowerBound])
  }
}
