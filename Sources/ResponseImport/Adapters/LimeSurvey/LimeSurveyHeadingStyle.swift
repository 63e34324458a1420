/// How the headings of one export are written: what joins codes and texts, and what parts a question from its rows.
struct LimeSurveyHeadingStyle: Equatable {
  /// What may stand between a code and a text, the longest first.
  var separators: [String]
  /// Whether `Q1_SQ001` is a row of a question, as in the survey's own expressions and in VV files.
  var splitsAtUnderscore: Bool

  /// The separators that were seen in published exports.
  static let usual = LimeSurveyHeadingStyle(separators: ["._.", ". ", ": "], splitsAtUnderscore: false)

  init(separators: [String], splitsAtUnderscore: Bool) {
    self.separators = separators
    self.splitsAtUnderscore = splitsAtUnderscore
  }

  /// Reads the style from the headings of LimeSurvey's own columns; complexity O(n) in the number of headings.
  ///
  /// The separator is free to choose, so it is what stands behind `submitdate`, `lastpage` or `startlanguage` before the
  /// next letter. An underscore parts only where no heading has brackets.
  init(of headings: [String]) {
    var found: [String] = []
    var hasCodes = false
    var hasBrackets = false
    for heading in headings {
      let lower = heading.lowercased()
      hasBrackets = hasBrackets || heading.contains("[")
      guard let name = LimeSurveyMetadata.distinctiveCodes.first(where: lower.hasPrefix) else { continue }
      hasCodes = true
      let rest = heading.dropFirst(name.count)
      let separator = String(rest.prefix { !$0.isLetter && !$0.isNumber })
      if !separator.isEmpty, separator.count < rest.count, !found.contains(separator) { found.append(separator) }
    }
    separators = found + Self.usual.separators.filter { !found.contains($0) }
    separators.sort { ($1.count, $0) < ($0.count, $1) }
    splitsAtUnderscore = hasCodes && found.isEmpty && !hasBrackets
  }
}
