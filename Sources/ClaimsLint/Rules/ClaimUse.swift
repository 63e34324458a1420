/// A phrase where it stands, and what a rule may ask about its surroundings.
struct ClaimUse {
  /// The tokens of the phrase.
  let match: ClosedRange<Int>
  /// The sentence it stands in.
  let sentence: Sentence
  /// The sentences before and after it in the same passage.
  let neighbours: [Sentence]

  /// The tokens of the sentence.
  var tokens: ArraySlice<Token> { sentence.tokens }
  /// The token before the phrase.
  var previous: Token? { match.lowerBound > tokens.startIndex ? tokens[match.lowerBound - 1] : nil }
  /// The token behind the phrase.
  var next: Token? { match.upperBound + 1 < tokens.endIndex ? tokens[match.upperBound + 1] : nil }
  /// The first word of the phrase.
  var word: Token { tokens[match.lowerBound] }

  /// The clause around the phrase: what lies between commas, brackets and the like.
  var clause: ArraySlice<Token> {
    var low = match.lowerBound
    var high = match.upperBound
    while low > tokens.startIndex && !Clause.isBoundary(tokens[low - 1]) { low -= 1 }
    while high + 1 < tokens.endIndex && !Clause.isBoundary(tokens[high + 1]) { high += 1 }
    return tokens[low...high]
  }

  /// The clause that governs this one, as “the figures do not show” does in “…, that trust has grown”.
  var governing: ArraySlice<Token> {
    let clause = clause
    guard clause.startIndex - 1 > tokens.startIndex else { return [] }
    let opening = clause.prefix(2)
    let isDependent = opening.contains(where: Clause.subordinators.contains) || clause.contains { $0.form == "zu" }
    guard isDependent else { return [] }
    var low = clause.startIndex - 1
    while low > tokens.startIndex && !Clause.isBoundary(tokens[low - 1]) { low -= 1 }
    return tokens[low..<(clause.startIndex - 1)]
  }

  /// Whether the sentence has one of these words outside quotation marks.
  func mentions(_ list: WordList) -> Bool { tokens.contains { !$0.isQuoted && list.contains($0) } }

  /// Whether one of these words stands within so many tokens behind the phrase.
  func isFollowed(by list: WordList, within distance: Int) -> Bool {
    tokens[(match.upperBound + 1)...].prefix(distance).contains(where: list.contains)
  }

  /// Whether one of these words stands within so many tokens before the phrase.
  func isPreceded(by list: WordList, within distance: Int) -> Bool {
    tokens[..<match.lowerBound].suffix(distance).contains(where: list.contains)
  }

  /// The sentence and its neighbours.
  var surroundings: [Sentence] { [sentence] + neighbours }
}
