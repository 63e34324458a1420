/// A LimeSurvey heading taken apart: `Q1`, `Q1[SQ001]`, `Q1[SQ001][2]`, `Q1[R_C]`, `Q1. Text`, `Q1[SQ001]._.Text [row]`,
/// `Text [row][column]`, `Q1_SQ001`, `123X4X5SQ001`.
struct LimeSurveyHeading {
  /// The question's code; `nil` where the heading is only a text.
  let code: String?
  /// The text behind the code; `nil` where the heading has no text or no code.
  let text: String?
  /// The code of the sub-question, of the row where there are two dimensions.
  let subcode: String?
  /// The code of the second dimension: the scale of a two-scale array, the column of an array of numbers or texts.
  let scaleCode: String?
  /// The sub-question: the row's text where the heading has it, else its code.
  let item: String?
  /// The second dimension: its text where the heading has it, else its code.
  let scale: String?
  /// A heading that is only a text, without the sub-question.
  let stem: String
  private let isJoinedByUnderscore: Bool

  private static let ownWords: Set<String> = [
    "other", "other:", "sonstiges", "sonstiges:", "autre", "autre:", "otro", "comment", "kommentar", "commentaire",
  ]

  /// Takes a heading apart.
  init(_ heading: String, style: LimeSurveyHeadingStyle = .usual) {
    var code = Substring(heading).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    var rest = heading[code.endIndex...]
    var subcodes: [Substring] = []
    let question = Self.questionNumbers(code)
    let isCode = code.first?.isLetter ?? false || question != nil
    while isCode, rest.first == "[", let end = rest.firstIndex(of: "]") {
      subcodes.append(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
    }
    // The columns of an array stand behind an underscore, which no code of LimeSurvey holds.
    if subcodes.count == 1, case let parts = subcodes[0].split(separator: "_"), parts.count == 2 { subcodes = parts }
    // The scales of a two-scale array are numbered behind a `#` in the survey's own expressions.
    let number = rest.first == "#" ? rest.dropFirst().prefix { $0.isNumber } : ""
    if !number.isEmpty { rest = rest.dropFirst(number.count + 1) }
    if let question {
      if !code[question.endIndex...].isEmpty { subcodes = code[question.endIndex...].split(separator: "_") }
      code = question
    } else if style.splitsAtUnderscore, subcodes.isEmpty, isCode {
      subcodes = code.split(separator: "_")
      code = subcodes.isEmpty ? code : subcodes.removeFirst()
    }
    if !number.isEmpty { subcodes.append(number) }
    // A separate answer of an open question repeats the code with a number: `skill2-1. Text`.
    let variant = rest.first == "-" ? rest.dropFirst().prefix { $0.isNumber } : ""
    let behindVariant = variant.isEmpty ? rest : rest.dropFirst(variant.count + 1)
    let separator = isCode ? style.separators.first { behindVariant.hasPrefix($0) } : nil
    isJoinedByUnderscore = separator == "._."
    if isCode, rest.isEmpty || separator != nil {
      if subcodes.isEmpty, !variant.isEmpty { subcodes = [variant] }
      self.code = String(code)
      subcode = subcodes.first.map(String.init)
      scaleCode = subcodes.count > 1 ? subcodes.dropFirst().joined(separator: "_") : nil
      stem = ""
      guard let separator else {
        (text, item, scale) = (nil, subcode, scaleCode)
        return
      }
      let whole = behindVariant.dropFirst(separator.count).trimmed
      guard let subcode else {
        (text, item, scale) = (whole, nil, nil)
        return
      }
      let parts = Self.splitRow(whole)
      text = parts.stem
      item = parts.rows.first.flatMap { $0.isEmpty ? nil : $0 } ?? subcode
      scale = scaleCode.map { code in
        let text = parts.rows.count > 1 ? parts.rows[parts.rows.count - 1] : ""
        return text.isEmpty ? code : text
      }
      return
    }
    (self.code, text, subcode, scaleCode) = (nil, nil, nil, nil)
    let parts = Self.splitRow(heading.trimmed)
    (stem, item) = (parts.stem, parts.rows.first)
    scale = parts.rows.count > 1 ? parts.rows[parts.rows.count - 1] : nil
  }

  /// What the columns of one question have in common.
  var groupKey: String { code ?? stem }

  /// Whether the column holds what was typed beside a closed answer: `[other]`, `[othercomment]`, `[SQ001comment]`.
  var takesOwnWords: Bool {
    let words = (subcode ?? item)?.lowercased() ?? ""
    return Self.ownWords.contains(words) || Self.ownWords.contains(item?.lowercased() ?? "")
      || (subcode != nil && words.hasSuffix("comment"))
  }

  /// Whether the heading joins a code and a text as hand-made tables hardly do: by LimeSurvey's sub-question brackets, by
  /// its own separator, or behind a code with a digit.
  var isDistinctive: Bool {
    guard let code, text != nil else { return false }
    return item != nil || isJoinedByUnderscore || code.contains(where: \.isNumber)
  }

  /// Whether the heading is a code that only LimeSurvey makes: `Q1[SQ001]`, `123X4X5SQ001`.
  var isDistinctiveCode: Bool {
    guard let code, text == nil else { return false }
    return Self.questionNumbers(code[...]) != nil
      || (subcode?.hasPrefix("SQ") ?? false && subcode?.dropFirst(2).first?.isNumber ?? false)
  }

  /// Whether the column holds how long a group or one of these questions took: `groupTime12`, `Q1Time`.
  func isTiming(ofOneOf codes: Set<String>) -> Bool {
    guard let code, text == nil, item == nil else { return false }
    return code.hasPrefix("groupTime") || (code.hasSuffix("Time") && codes.contains(String(code.dropLast(4))))
  }

  /// The part of `123X4X5SQ001` that names the question, up to the first letter or underscore behind its third number.
  private static func questionNumbers(_ word: Substring) -> Substring? {
    guard word.first?.isNumber ?? false else { return nil }
    var end = word.startIndex
    for part in 0..<3 {
      if part > 0 {
        guard end < word.endIndex, word[end] == "X" else { return nil }
        end = word.index(after: end)
      }
      let digits = word[end...].prefix { $0.isNumber }
      guard !digits.isEmpty else { return nil }
      end = digits.endIndex
    }
    return word[..<end]
  }

  /// Splits `Text [row]` and `Text [row][column]` before the last brackets.
  private static func splitRow(_ text: String) -> (stem: String, rows: [String]) {
    var rest = text[...]
    var rows: [String] = []
    while rows.count < 2, rest.hasSuffix("]"), let bracket = rest.lastIndex(of: "[") {
      rows.insert(rest[rest.index(after: bracket)...].dropLast().trimmed, at: 0)
      rest = rest[..<bracket]
    }
    return (rest.trimmed, rows)
  }
}
