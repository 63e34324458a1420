/// A LimeSurvey heading taken apart: `Q1`, `Q1[SQ001]`, `Q1. Text`, `Q1[SQ001]._.Text [row]`, `Text [row]`.
struct LimeSurveyHeading {
  /// The question's code; `nil` where the heading is only a text.
  let code: String?
  /// The text behind the code; `nil` where the heading has no text or no code.
  let text: String?
  /// The sub-question: the row's text where the heading has it, else its code.
  let item: String?
  /// A heading that is only a text, without the sub-question.
  let stem: String
  private let isJoinedByUnderscore: Bool

  private static let separators = ["._.", ". ", ": "]

  /// Takes a heading apart.
  init(_ heading: String) {
    let scalars = Substring(heading)
    let word = scalars.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    var rest = scalars.dropFirst(word.count)
    var subcodes: [String] = []
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      subcodes.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    let startsAsCode = word.first?.isLetter ?? false
    if startsAsCode, rest.isEmpty {
      (code, text, item, stem) = (String(word), nil, subcodes.isEmpty ? nil : subcodes.joined(separator: "_"), "")
      isJoinedByUnderscore = false
      return
    }
    // A separate answer of an open question repeats the code with a number: `skill2-1. Text`.
    let variant = rest.first == "-" ? rest.dropFirst().prefix { $0.isNumber } : ""
    let behindVariant = variant.isEmpty ? rest : rest.dropFirst(variant.count + 1)
    if startsAsCode, let separator = Self.separators.first(where: { behindVariant.hasPrefix($0) }) {
      isJoinedByUnderscore = separator == "._."
      let whole = behindVariant.dropFirst(separator.count).trimmed
      let subcode = subcodes.isEmpty ? (variant.isEmpty ? nil : String(variant)) : subcodes.joined(separator: "_")
      guard let subcode else {
        (code, text, item, stem) = (String(word), whole, nil, "")
        return
      }
      let parts = Self.splitRow(whole)
      let row = parts.row.flatMap { $0.isEmpty ? nil : $0 }
      (code, text, item, stem) = (String(word), parts.stem, row ?? subcode, "")
      return
    }
    isJoinedByUnderscore = false
    let parts = Self.splitRow(heading.trimmed)
    (code, text, item, stem) = (nil, nil, parts.row, parts.stem)
  }

  /// What the columns of one question have in common.
  var groupKey: String { code ?? stem }

  /// Whether the column holds what was typed beside a closed answer: `[other]`, `[othercomment]`, `[SQ001comment]`.
  var takesOwnWords: Bool {
    let item = item?.lowercased() ?? ""
    return ["other", "sonstiges", "other:"].contains(item) || (text == nil && code != nil && item.hasSuffix("comment"))
  }

  /// Whether the heading joins a code and a text as hand-made tables hardly do: by LimeSurvey's sub-question brackets, by
  /// its own separator, or behind a code with a digit.
  var isDistinctive: Bool {
    guard let code, text != nil else { return false }
    return item != nil || isJoinedByUnderscore || code.contains(where: \.isNumber)
  }

  /// Whether the column holds how long a group or one of these questions took: `groupTime12`, `Q1Time`.
  func isTiming(ofOneOf codes: Set<String>) -> Bool {
    guard let code, text == nil, item == nil else { return false }
    return code.hasPrefix("groupTime") || (code.hasSuffix("Time") && codes.contains(String(code.dropLast(4))))
  }

  /// Splits `Text [row]` at its last pair of brackets.
  private static func splitRow(_ text: String) -> (stem: String, row: String?) {
    guard text.hasSuffix("]"), let bracket = text.lastIndex(of: "[") else { return (text, nil) }
    let row = text[text.index(after: bracket)...].dropLast()
    return (text[..<bracket].trimmed, row.trimmed)
  }
}
