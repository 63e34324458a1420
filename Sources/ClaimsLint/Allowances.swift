/// What the suppressions of a text allow: each a rule, on its own line and in the passage that follows it.
struct Allowances {
  private let suppressions: [Suppression]
  private let passages: [Int: Set<String>]

  /// Finds the passage behind each suppression, or around it.
  init(_ text: LintedText) {
    suppressions = text.suppressions
    var passages: [Int: Set<String>] = [:]
    var next = 0
    for suppression in text.suppressions {
      while next < text.passages.count, text.passages[next].sourceStart < suppression.offset { next += 1 }
      guard let rule = suppression.rule, next < text.passages.count else { continue }
      passages[next, default: []].insert(rule)
    }
    self.passages = passages
  }

  /// Whether a rule may be broken at a place.
  func allows(_ rule: String, at offset: Int, passage: Int, in source: [UInt8]) -> Bool {
    if passages[passage]?.contains(rule) == true { return true }
    return suppressions.contains { suppression in
      guard suppression.rule == rule else { return false }
      let between = source[min(offset, suppression.offset)..<max(offset, suppression.offset)]
      return !between.contains(UInt8(ascii: "\n"))
    }
  }

  /// Suppressions without a reason, or of a rule that does not exist.
  func faults(in language: ClaimLanguage) -> [(offset: Int, rule: Int, finding: (Int, Int) -> ClaimFinding)] {
    suppressions.filter { suppression in
      !ClaimRules.all.contains { $0.identifier == suppression.rule }
    }.map { suppression in
      (
        suppression.offset, -1,
        { line, column in
          ClaimFinding(
            rule: ClaimsLint.suppressionRule, line: line, column: column,
            words: "resonanz-lint: \(suppression.words)", language: language, reason: Self.reason.text(in: language),
            suggestion: Self.suggestion.text(in: language))
        }
      )
    }
  }

  private static let reason = BilingualText(
    "This suppression names no rule that exists, or no reason.",
    "Diese Ausnahme nennt keine Regel, die es gibt, oder keinen Grund.")
  private static let suggestion = BilingualText(
    "Write `resonanz-lint: allow RULE reason`, with a rule of `resonanz lint --rules`.",
    "`resonanz-lint: allow REGEL Grund` schreiben, mit einer Regel aus `resonanz lint --rules`.")
}
