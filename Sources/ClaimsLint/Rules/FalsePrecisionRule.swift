extension ClaimRule {
  /// More decimals than the number of answers can carry: n answers carry d decimals of a percentage where n ≥ 10^(d + 1).
  static let falsePrecision = ClaimRule(
    identifier: "false-precision",
    summary: BilingualText("more decimals than the answers carry", "mehr Nachkommastellen, als die Antworten tragen"),
    reason: BilingualText(
      "One answer more or less would change the figure by far more than its last decimal.",
      "Eine Antwort mehr oder weniger änderte die Zahl um weit mehr als ihre letzte Nachkommastelle."),
    suggestion: BilingualText(
      "Round: whole per cent below 100 answers, one decimal below 1,000; means to two decimals.",
      "Runden: ganze Prozent unter 100 Antworten, eine Nachkommastelle unter 1.000; Mittelwerte auf zwei Stellen."),
    german:
      "%|prozent, mittelwert|mittelwerte|mittel|durchschnitt|durchschnittlich|durchschnittsnote|gesamtnote|median",
    english: "%|percent, per cent, mean|means|average|averaged|median",
    isClaim: { use in
      guard !use.isCited else { return false }
      let language = use.sentence.language
      guard Figures.percentSigns.contains(use.word) || use.word.form == "per" else {
        let behind = use.tokens[(use.match.upperBound + 1)...].prefix(6)
        return behind.contains { token in
          token.kind == .number && (Figures.number(token, in: language)?.decimals ?? 0) > 2
        }
      }
      guard use.isSharedOpinion, let number = use.previous.flatMap({ Figures.number($0, in: language) }) else {
        return false
      }
      // Without a base, one decimal may be right; two would need a thousand answers.
      let base = use.surroundings.lazy.compactMap { $0.bases.max() }.first ?? 999
      return number.decimals > decimals(carriedBy: base)
    })

  private static func decimals(carriedBy base: Double) -> Int { base < 100 ? 0 : base < 1000 ? 1 : 2 }
}
