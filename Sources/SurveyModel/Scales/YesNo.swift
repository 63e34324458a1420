/// The plain pair of yes and no: a single choice, not a rating.
package enum YesNo {
  /// Yes with the code 1, no with the code 2.
  package static let categories: [Category] = [
    point(1, "ja", "yes", also: ["j", "y", "wahr", "true", "richtig", "right"]),
    point(2, "nein", "no", also: ["n", "falsch", "false", "wrong"]),
  ]

  /// Whether the labels say yes or no and, beside it, at most name kinds of no answer; complexity O(n) in their number.
  package static func matches(_ labels: [String]) -> Bool {
    let answers = labels.filter { !$0.isEmpty && MissingAnswers.reason(for: $0) == nil }
    return !answers.isEmpty && answers.count <= 12 && answers.allSatisfy { matcher.position(of: $0) != nil }
  }

  /// The position in `categories` of a label, or `nil`.
  package static func position(of label: String) -> Int? { matcher.position(of: label) }

  private static let matcher = CategoryMatcher(categories, acceptsBareCodes: false)
}
