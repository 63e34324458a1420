extension ClaimUse {
  /// Whether the words are not the author's own claim: quoted, asked, or told as what respondents said.
  var isCited: Bool {
    word.isQuoted || isQuestion || isIndirectQuestion
  }

  /// Whether the next mark that ends anything is a question mark.
  private var isQuestion: Bool {
    let ends = tokens[match.upperBound...].first { !$0.isQuoted && [".", "!", "?", ";", ":", "…"].contains($0.form) }
    return ends?.form == "?"
  }

  /// Whether an outcome is denied, hedged, planned, cited or told as the respondents' own view.
  var isQualified: Bool { isCited || isNegated || isHedged || isReported }

  /// Whether the clause, or the one that governs it, says no.
  var isNegated: Bool {
    let clause = clause
    let isJoined = previous.map(Self.joins.contains) ?? false
    let own = isJoined ? clause[match.lowerBound...] : clause
    return Self.isNegated(own[..<match.lowerBound]) || Self.isNegated(own[match.lowerBound...])
      || Self.isNegated(governing)
  }

  /// Whether a word right before the phrase, such as “not” in “not all”, takes it back.
  var isDeniedDirectly: Bool { previous.map(Self.negations.contains) ?? false }

  private static func isNegated(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.contains { index in
      guard negations.contains(tokens[index]) || tokens[index].form.hasSuffix("n't") else { return false }
      let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
      return next.map { !affirmations.contains($0) } ?? true
    }
  }

  /// Whether the clause speaks of what is possible, wished, planned or unknown.
  private var isHedged: Bool {
    (Array(clause) + Array(governing)).contains { token in
      Self.hedges.contains(token) && !(token.form == "may" && token.isCapital)
    } || isPreceded(by: Self.purposes, within: 6)
  }

  /// Whether the phrase stands in an indirect question.
  private var isIndirectQuestion: Bool {
    switch sentence.language {
    case .german: clause.prefix(2).contains(where: Clause.germanQuestions.contains)
    case .english:
      clause.prefix(2).contains(where: Clause.englishQuestions.contains)
        || clause[..<match.lowerBound].contains { $0.form == "whether" || $0.form == "if" }
    }
  }

  /// Whether the sentence tells what respondents or others said of themselves.
  private var isReported: Bool {
    let before = tokens[..<match.lowerBound]
    let isSaid = tokens.contains(where: Self.reports.contains)
    return isSaid && (before.contains(where: Words.people.contains) || mentions(Self.ownViews))
  }

  private static let joins: WordList = "und and"
  static let negations: WordList = """
    nicht nichts kein* nie niemals niemand weder ohne kaum not no cannot never none nothing neither nor without \
    nobody hardly unable unlikely
    """
  private static let affirmations: WordList = "nur zuletzt zweifel only least doubt wonder"
  private static let hedges: WordList = """
    möglicherweise vielleicht eventuell womöglich vermutlich könnte* dürfte* soll* möchte* will wollen ziel ziele zielt \
    bezweckt beabsichtig* geplant* plant planen unklar offen ungewiss hoff* erwart* vorgesehen anstreb* angestrebt* \
    vermut* hypothese* würde* may might could perhaps possibly whether aim* intend* plan* should shall hope* expect* \
    unclear unknown would wish* seek* objective* goal* potential* hypothes* ought mission
    """
  private static let purposes: WordList = "um purpose order"
  private static let reports: WordList = """
    gaben gab angaben sagten sagte nannten nannte berichteten berichtete schrieben schrieb meinten äusserten \
    empfanden einschätzung zurückführen erklärten bejahten beantworteten antworteten reported report reports said say \
    stated state wrote named mentioned answered believe believed felt replied according self-reported
    """
  private static let ownViews: WordList = "eigener eigenen eigene laut according self-reported their"
}
