/// Tells German from English by the words that every sentence needs.
enum LanguageGuess {
  /// The language with more of its function words, or `nil` where neither has more; complexity O(n).
  static func language(of tokens: ArraySlice<Token>) -> ClaimLanguage? {
    let balance = balance(of: tokens)
    return balance == 0 ? nil : balance > 0 ? .german : .english
  }

  /// How many more German than English function words there are; complexity O(n).
  static func balance(of tokens: ArraySlice<Token>) -> Int {
    var balance = 0
    for token in tokens { balance += token.word.germanness }
    return balance
  }

  /// Frequent German words that are not English ones.
  static let german: Set<String> = Set(
    """
    der das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind waren wurde wurden \
    wird werden hat haben hatte mit von vom zu zum zur auf für über bei beim nach aus durch im am als auch dass wie sich \
    sie es er wir ihr ihre noch mehr sehr alle beide viele die prozent befragten teilnehmenden polizei
    """.split(separator: " ").map(String.init))

  /// Frequent English words that are not German ones.
  static let english: Set<String> = Set(
    """
    the of and or but not no is are were has have had with from to for on at by as that this these those which who \
    it its they their them we our you your he she be been will would can could may more most than when what a an all \
    both many per percent respondents participants police trust
    """.split(separator: " ").map(String.init))
}
