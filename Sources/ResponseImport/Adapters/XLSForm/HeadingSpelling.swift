/// How an export of the ODK family spells its headings.
struct HeadingSpelling: Equatable {
  /// What stands between the names of nested groups and a question.
  let groupSeparator: String
  /// What stands between a question with several choices and one of them.
  let optionSeparator: String
  /// Whether R made names of the headings: a full stop for every character but letters, digits and `_`, an `X` before `_`.
  let isMadeByR: Bool

  /// Headings as the platform wrote them.
  init(groupSeparator: String, optionSeparator: String = "/", isMadeByR: Bool = false) {
    self.groupSeparator = groupSeparator
    self.optionSeparator = optionSeparator
    self.isMadeByR = isMadeByR
  }

  /// A heading as the platform wrote it as far as R's spelling can be undone, on one line and without byte-order marks.
  func platformName(_ heading: String) -> String {
    let heading = heading.trimmed.withSingleBlanks
    guard isMadeByR else { return heading }
    let unmarked = heading.lowercased().hasPrefix("x.u.feff.") ? String(heading.dropFirst("X.U.FEFF.".count)) : heading
    return unmarked.lowercased().hasPrefix("x_") ? String(unmarked.dropFirst()) : unmarked
  }

  /// What two spellings of one name have in common: without the numbers of repeats, and as R would write it if it did.
  func key(of name: String) -> String {
    let name = platformName(name).replacing(/\[\d+\]/, with: "")
    guard isMadeByR else { return name.lowercased() }
    return String(name.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "." }).lowercased()
  }

  /// The names of the groups and the question of a heading; a heading with blanks is a label and stays whole.
  func path(of heading: String) -> [String] {
    let name = platformName(heading)
    guard !name.contains(" ") else { return [name] }
    let parts = name.split(separator: groupSeparator, omittingEmptySubsequences: false).map(String.init)
    return parts.contains("") ? [name] : parts
  }
}
