import SurveyModel

extension Wording {
  /// The name of a place in a ranking.
  func place(_ rank: Int) -> String {
    rank == 1 ? say("1st place", "1. Platz") : say("\(rank)", "\(rank).")
  }
  var unranked: String { say("not ranked", "ohne Platz") }
  var rankedBy: RichText { say("Ranked by", "Eingereiht von") }
  func ranked(count: Int, number: String, tied: Int, tiedNumber: String) -> RichText {
    let ranked: RichText = say(
      "\(number) \(count == 1 ? "respondent" : "respondents") ranked at least one of the items.",
      "\(number) \(count == 1 ? "Person hat" : "Befragte haben") mindestens einen der Punkte eingereiht.")
    guard tied > 0 else { return ranked }
    return say(
      "\(ranked) \(tiedNumber) of the rankings \(tied == 1 ? "has" : "have") ties: items on one place share the mean of the places that they take up together.",
      "\(ranked) In \(tiedNumber) der Rangfolgen stehen mehrere Punkte auf einem Platz: Sie teilen sich den Mittelwert der Plätze, die sie zusammen einnehmen."
    )
  }
  func rankingCaption(n: String) -> RichText {
    say(
      "Places that the items were put in, by mean rank, n = \(n) respondents.",
      "Plätze, auf die die Punkte gesetzt wurden, nach dem mittleren Rang, n = \(n) Befragte.")
  }
  func rankingSubtitle(n: String, level: String) -> String {
    say(
      "n = \(n) respondents; at the right the mean rank with its \(level)% interval, 1 is the first place",
      "n = \(n) Befragte; rechts der mittlere Rang mit \(level)-%-Intervall, 1 ist der erste Platz")
  }
  func rankingChart(_ title: String) -> String { say("Stacked bars: \(title)", "Gestapelte Balken: \(title)") }
  func rankingTableCaption(_ question: RichText, n: String, level: String) -> RichText {
    say(
      "Places of “\(question)”, n = \(n) respondents; in each place their number, in brackets \(level)% intervals.",
      "Plätze bei „\(question)“, n = \(n) Befragte; je Platz ihre Anzahl, in Klammern \(level)-%-Intervalle.")
  }
  var meanRankRemark: RichText {
    say(
      "Mean rank: among those who ranked the item; 1 is the first place. First places: share of all who ranked anything.",
      "Mittlerer Rang: unter denen, die den Punkt einreihten; 1 ist der erste Platz. Erste Plätze: Anteil an allen, die etwas einreihten."
    )
  }

  func shared(count: Int, number: String, total: String?) -> RichText {
    guard let total else {
      return say(
        "\(number) \(count == 1 ? "respondent" : "respondents") gave amounts to the items.",
        "\(number) \(count == 1 ? "Person hat" : "Befragte haben") den Punkten Beträge gegeben.")
    }
    return say(
      "\(number) \(count == 1 ? "respondent" : "respondents") shared out \(total) among the items.",
      "\(number) \(count == 1 ? "Person hat" : "Befragte haben") \(total) auf die Punkte verteilt.")
  }
  func amountsCaption(n: String) -> RichText {
    say("Mean amount of each item, n = \(n).", "Mittlerer Betrag je Punkt, n = \(n).")
  }
  func amountsSubtitle(n: String) -> String {
    say("n = \(n) valid answers: mean amounts", "n = \(n) gültige Antworten: mittlere Beträge")
  }
  func amountsAxis(total: String?) -> String {
    guard let total else { return say("Mean amount", "Mittlerer Betrag") }
    return say("Mean amount of \(total)", "Mittlerer Betrag von \(total)")
  }
  func amountsWhiskerNote(level: String) -> String {
    say("Lines: \(level)% interval (Student’s t).", "Linien: \(level)-%-Intervall (Student-t).")
  }
  func amountsTableCaption(_ question: RichText, n: String, level: String) -> RichText {
    say(
      "Amounts of “\(question)”, n = \(n), in brackets \(level)% intervals.",
      "Beträge bei „\(question)“, n = \(n), in Klammern \(level)-%-Intervalle.")
  }

  func itemsNotByGroup(_ breakdown: RichText) -> RichText {
    say(
      "Rankings and shared-out amounts are not published by \(quoted(breakdown)): what one respondent gives the items hangs together and could not be protected item by item.",
      "Rangfolgen und verteilte Beträge werden nicht nach \(quoted(breakdown)) veröffentlicht: Was eine Person den Punkten gibt, hängt zusammen und ließe sich nicht Punkt für Punkt schützen."
    )
  }
}
