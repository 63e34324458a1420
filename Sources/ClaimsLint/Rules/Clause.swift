/// Where clauses begin and end.
enum Clause {
  /// Whether a token parts two clauses.
  static func isBoundary(_ token: Token) -> Bool {
    switch token.kind {
    case .mark: marks.contains(token.form)
    case .word: conjunctions.contains(token)
    case .number: false
    }
  }

  private static let marks: Set<String> = [",", ";", ":", "–", "—", "(", ")"]
  private static let conjunctions: WordList = "aber sondern jedoch but however although obwohl"

  /// The words that make a clause depend on the one before it.
  static let subordinators: WordList = """
    dass das ob wie was wodurch wenn damit that whether if how what because weil so
    """

  /// The German words that open an indirect question or a condition, which claims nothing.
  static let germanQuestions: WordList = "ob was wie wodurch inwieweit inwiefern wenn falls"
  /// The English ones.
  static let englishQuestions: WordList = "whether what how if"
}
