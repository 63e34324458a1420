/// The numbers in a sentence: how many of how many, percentages, bases.
enum Figures {
  /// A number as its language writes it.
  struct Number: Equatable {
    /// Its value.
    let value: Double
    /// How many decimals are written.
    let decimals: Int
  }

  /// The value of a token, number words up to twelve included; `nil` where it is no number.
  static func number(_ token: Token, in language: ClaimLanguage) -> Number? {
    guard token.kind == .number else { return numberWords[token.form].map { Number(value: $0, decimals: 0) } }
    let decimalMark: Character = language == .german ? "," : "."
    let marks = token.form.filter { !$0.isNumber }
    guard let last = token.form.lastIndex(where: { !$0.isNumber }) else {
      return Double(token.form).map { Number(value: $0, decimals: 0) }
    }
    let digits = token.form[token.form.index(after: last)...]
    let isGrouping = token.form[last] != decimalMark && digits.count == 3 || marks.count > 1 && Set(marks).count == 1
    let whole = token.form[..<last].filter(\.isNumber)
    let value = Double(isGrouping ? whole + digits : "\(whole).\(digits)")
    return value.map { Number(value: $0, decimals: isGrouping ? 0 : digits.count) }
  }

  /// The bases that a sentence names: `n = 72`, `forms: 72`, the 72 of “56 of 72” and of “72 respondents”.
  static func bases(_ tokens: ArraySlice<Token>, in language: ClaimLanguage) -> [Double] {
    tokens.indices.compactMap { index in
      guard let number = number(tokens[index], in: language), number.decimals == 0 else { return nil }
      guard !isPercentage(at: index, in: tokens) else { return nil }
      guard number.value >= 2 || tokens[index].kind == .number else { return nil }
      return isDeclared(at: index, in: tokens) || isWhole(at: index, in: tokens, language: language)
        || isCount(at: index, in: tokens, value: number.value) ? number.value : nil
    }
  }

  /// How many pairs “56 of 72” and “56/72” a sentence has.
  static func ratios(_ tokens: ArraySlice<Token>, in language: ClaimLanguage) -> Int {
    tokens.indices.count { isWhole(at: $0, in: tokens, language: language) }
  }

  /// Whether the number at a place is a percentage.
  static func isPercentage(at index: Int, in tokens: ArraySlice<Token>) -> Bool {
    let next = tokens[(index + 1)...].prefix(2)
    guard let first = next.first else { return false }
    return percentSigns.contains(first) || first.form == "per" && next.last?.form == "cent"
  }

  /// How many percentages a sentence has.
  static func percentages(_ tokens: ArraySlice<Token>) -> Int {
    tokens.indices.count { tokens[$0].kind == .number && isPercentage(at: $0, in: tokens) }
  }

  private static func isDeclared(at index: Int, in tokens: ArraySlice<Token>) -> Bool {
    let before = tokens[..<index].suffix(2)
    if before.last?.form == ":" { return true }
    return before.count == 2 && before.first?.form == "n" && before.last?.form == "="
  }

  /// Whether the number is the whole of a part: “of 72”, “out of 72”, “of the 72”, “von 72”, “/72” behind a number.
  private static func isWhole(at index: Int, in tokens: ArraySlice<Token>, language: ClaimLanguage) -> Bool {
    guard number(tokens[index], in: language) != nil else { return false }
    var place = index - 1
    while place >= tokens.startIndex, index - place <= 3, fillers.contains(tokens[place]) { place -= 1 }
    guard place >= tokens.startIndex else { return false }
    if number(tokens[place], in: language) != nil { return tokens[place + 1].form == "der" }
    guard partitives.contains(tokens[place]) || tokens[place].form == "/" else { return false }
    return tokens[..<place].suffix(2).contains { number($0, in: language) != nil }
  }

  private static func isCount(at index: Int, in tokens: ArraySlice<Token>, value: Double) -> Bool {
    let next = tokens[(index + 1)...].prefix(3)
    let isYear = (1900...2100).contains(value) && tokens[index].form.count == 4
    return next.prefix(isYear ? 1 : 3).prefix { $0.kind == .word }.contains {
      Words.people.contains($0) || Words.forms.contains($0)
    }
  }

  static let percentSigns: WordList = "% percent prozent"
  private static let partitives: WordList = "of von"
  private static let fillers: WordList = "the der den insgesamt all our"
  private static let numberWords: [String: Double] = [
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "elf": 11, "zwölf": 12, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]
}

extension ClaimUse {
  /// Whether the sentence or a neighbour says how many of how many.
  var hasBase: Bool { surroundings.contains { !$0.bases.isEmpty } }

  /// Whether a figure stands near: a base or a percentage.
  var hasFigure: Bool { hasBase || surroundings.contains { $0.percentages > 0 } }

  /// Whether a change is measured: the sentence or a neighbour names a repeated measurement, and a figure.
  var isMeasuredTwice: Bool {
    surroundings.contains { $0.tokens.contains(where: Words.repeatedMeasurement.contains) }
      && surroundings.contains { $0.tokens.contains { $0.kind == .number } }
  }

  /// Whether the sentence or a neighbour names a design that can show an effect.
  var hasComparisonDesign: Bool {
    surroundings.contains { near in
      near.tokens.contains(where: Words.comparisonDesigns.contains)
        || zip(near.tokens, near.tokens.dropFirst()).contains { $0.form == "control" && $1.form.hasPrefix("group") }
    }
  }
}
