/// Headings over counts and percentages.
enum CountWords {
  private static let counts: Set<String> = [
    "n", "count", "counts", "number of responses", "no. of responses", "responses", "response count", "respondents",
    "number of respondents", "frequency", "frequencies", "freq", "freq.", "cases", "total", "votes", "anzahl",
    "anzahl antworten", "anzahl der antworten", "antworten (anzahl)", "häufigkeit", "häufigkeiten",
    "absolute häufigkeit", "absolut", "nennungen", "anzahl nennungen", "anzahl der nennungen", "stimmen", "gesamt",
    "summe", "fälle", "effectif", "effectifs", "fréquence", "nombre de réponses", "número de respuestas", "frecuencia",
  ]

  private static let shares: Set<String> = [
    "%", "percent", "per cent", "percentage", "percentages", "pct", "pct.", "share", "proportion", "response percent",
    "valid percent", "cumulative percent", "% of responses", "% of respondents", "prozent", "prozentual", "anteil",
    "anteil in prozent", "relative häufigkeit", "gültige prozente", "kumulierte prozente", "relativ", "pourcentage",
    "porcentaje",
  ]

  /// Whether a heading says that a column holds counts or percentages.
  static func isCount(_ heading: String) -> Bool { counts.contains(heading.lowercased()) || isShare(heading) }

  /// Whether a heading says that a column holds percentages.
  static func isShare(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return shares.contains(text)
      || ["[percentage]", "[percent]", "(%)", "[%]", " in %"].contains { text.hasSuffix($0) }
  }
}
