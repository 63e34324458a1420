/// Finds claims in a text that a feedback survey cannot carry, in German and English.
///
/// The rules look for words in their forms, written out or as stems with `*`, and not for the stems of Snowball: those part
/// “verbessert”, “verbesserten” and “Verbesserung” and join “wirklich” with “Wirkung”, so that every rule would need exceptions.
package enum ClaimsLint {
  /// The name under which suppressions that are none are found.
  package static let suppressionRule = "suppression"

  /// What is found in a text, in the order of the text; complexity O(n).
  ///
  /// - Parameter language: How every sentence is read; without it each is read in the language of its function words, and
  ///   one without any in that of the whole text.
  package static func findings(
    in text: String, as format: TextFormat = .plain, language: ClaimLanguage? = nil
  ) -> [ClaimFinding] {
    let source = Array(text.utf8)
    let linted = format.read(source)
    var tokeniser = Tokeniser()
    let passages = linted.passages.map { passage in
      var tokens = tokeniser.tokens(of: passage)
      Quotation.mark(&tokens)
      return PassageReading(passage: passage, tokens: tokens)
    }
    let main = language ?? mainLanguage(of: passages)
    let allowed = Allowances(linted)
    var findings: [(offset: Int, rule: Int, finding: (Int, Int) -> ClaimFinding)] = allowed.faults(in: main)
    for (index, reading) in passages.enumerated() {
      for found in reading.found(declared: language, main: main) {
        let rule = ClaimRules.all[found.rule]
        let offset = reading.passage.sourceOffset(of: found.range.lowerBound)
        guard !allowed.allows(rule.identifier, at: offset, passage: index, in: source) else { continue }
        let words = reading.words(found.range)
        findings.append(
          (
            offset, found.rule,
            { line, column in
              ClaimFinding(
                rule: rule.identifier, line: line, column: column, words: words, language: found.language,
                reason: rule.reason.text(in: found.language), suggestion: rule.suggestion.text(in: found.language))
            }
          ))
      }
    }
    var places = SourcePlaces(source)
    return findings.sorted { ($0.offset, $0.rule) < ($1.offset, $1.rule) }.map {
      let place = places.place(of: $0.offset)
      return $0.finding(place.line, place.column)
    }
  }

  private static func mainLanguage(of passages: [PassageReading]) -> ClaimLanguage {
    let balance = passages.reduce(0) { $0 + LanguageGuess.balance(of: $1.tokens[...]) }
    return balance > 0 ? .german : .english
  }
}
