extension Wording {
  /// A count of a base, with share and interval where there are any: the subject of a sentence.
  func respondents(_ count: String, of base: String, evidence: String?) -> RichText {
    let suffix = evidence.map { " (\($0))" } ?? ""
    return say(
      "\(count) of the \(base) respondents with a valid answer\(suffix)",
      "\(count) von \(base) Befragten mit gültiger Antwort\(suffix)")
  }
  func evidence(share: String, interval: String?, level: String) -> String {
    guard let interval else { return share }
    return say("\(share), \(level)% interval \(interval)", "\(share), \(level)-%-Intervall \(interval)")
  }
  func topTwo(_ subject: RichText, count: Int, answers: RichText) -> RichText {
    say(
      "Top 2 box: \(subject) chose one of the two most favourable answers, \(answers).",
      "Top 2: \(subject) \(count == 1 ? "wählte" : "wählten") eine der beiden günstigsten Antworten, \(answers).")
  }
  func topTwoOfItems(answers: RichText) -> RichText {
    say(
      "Top 2 box: how many chose one of the two most favourable answers, \(answers):",
      "Top 2: wie viele eine der beiden günstigsten Antworten wählten, \(answers):")
  }
  func item(_ item: RichText, _ subject: RichText) -> RichText { "\(item): \(subject)." }
  func recommendation(promoters: String, passives: String, detractors: String, base: String) -> RichText {
    say(
      "Of the \(base) respondents with a valid answer, \(promoters) answered 9 or 10 (promoters), \(passives) answered 7 or 8 (passives) and \(detractors) answered 0 to 6 (detractors).",
      "Von \(base) Befragten mit gültiger Antwort antworteten \(promoters) mit 9 oder 10 (Empfehlende), \(passives) mit 7 oder 8 (Passive) und \(detractors) mit 0 bis 6 (Kritische)."
    )
  }
  func score(_ value: String, evidence: String?) -> RichText {
    let suffix = evidence.map { " (\($0))" } ?? ""
    return say("The Net Promoter Score is \(value)\(suffix).", "Der Net Promoter Score beträgt \(value)\(suffix).")
  }
  func intervalOnly(_ interval: String, level: String) -> String {
    say("\(level)% interval \(interval)", "\(level)-%-Intervall \(interval)")
  }
  func numbersGiven(count: Int, number: String, unit: RichText?) -> RichText {
    let suffix: RichText = unit.map { say(" (unit: \($0))", " (Einheit: \($0))") } ?? ""
    return say(
      "\(number) \(count == 1 ? "respondent" : "respondents") gave a number\(suffix).",
      "\(number) \(count == 1 ? "Person gab" : "Befragte gaben") eine Zahl an\(suffix).")
  }
  func numbersListed(_ list: String) -> RichText {
    say(
      "The numbers given, and in brackets how many gave them: \(list).",
      "Die angegebenen Zahlen, in Klammern die Zahl der Befragten: \(list).")
  }
  func days(count: Int, number: String, first: String, last: String) -> RichText {
    say(
      "\(number) \(count == 1 ? "respondent" : "respondents") gave a day, between \(first) and \(last) (year and month).",
      "\(number) \(count == 1 ? "Person gab" : "Befragte gaben") einen Tag an, zwischen \(first) und \(last) (Jahr und Monat)."
    )
  }
  func written(count: Int, number: String, shown: String) -> RichText {
    say(
      "\(number) of the \(shown) respondents to whom the question was shown wrote something. Their words are not printed: a person must release each quotation.",
      "\(number) von \(shown) Befragten, denen die Frage vorgelegt wurde, \(count == 1 ? "schrieb" : "schrieben") etwas. Der Wortlaut wird nicht abgedruckt: Jedes Zitat muss eine Person freigeben."
    )
  }
  func uploaded(count: Int, number: String, shown: String) -> RichText {
    say(
      "\(number) of the \(shown) respondents to whom the question was shown uploaded a file. Files are counted and never opened.",
      "\(number) von \(shown) Befragten, denen die Frage vorgelegt wurde, \(count == 1 ? "hat" : "haben") eine Datei hochgeladen. Dateien werden gezählt und nie geöffnet."
    )
  }
  func located(count: Int, number: String, shown: String) -> RichText {
    say(
      "\(number) of the \(shown) respondents to whom the question was shown gave a place. Places are counted and never shown, because coordinates identify people.",
      "\(number) von \(shown) Befragten, denen die Frage vorgelegt wurde, \(count == 1 ? "hat" : "haben") einen Ort angegeben. Orte werden gezählt und nie gezeigt, weil Koordinaten Personen erkennbar machen."
    )
  }
  func lowBase(minimum: String) -> RichText {
    say(
      "With fewer than \(minimum) valid answers, no percentages are given.",
      "Bei weniger als \(minimum) gültigen Antworten werden keine Prozente angegeben.")
  }
}
