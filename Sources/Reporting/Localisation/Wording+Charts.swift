extension Wording {
  func subtitle(n: String) -> String { say("n = \(n) valid answers", "n = \(n) gültige Antworten") }
  func subtitleCounts(n: String) -> String {
    say("n = \(n) valid answers: counts only", "n = \(n) gültige Antworten: nur Anzahlen")
  }
  func subtitleSeveral(n: String) -> String {
    say(
      "n = \(n) respondents with at least one choice; several choices possible",
      "n = \(n) Befragte mit mindestens einer Nennung; Mehrfachnennungen möglich")
  }
  var subtitleRows: String {
    say("Valid answers (n) at the right of each row", "Gültige Antworten (n) rechts neben jeder Zeile")
  }
  func subtitleGroups(_ breakdown: String) -> String {
    say("By “\(breakdown)”; valid answers (n) at the right", "Nach „\(breakdown)“; gültige Antworten (n) rechts")
  }
  func subtitlePanels(_ breakdown: String) -> String {
    say(
      "By “\(breakdown)”; n is the number of valid answers",
      "Nach „\(breakdown)“; n ist die Zahl der gültigen Antworten")
  }
  var shareAxis: String { say("Share of valid answers", "Anteil der gültigen Antworten") }
  var respondentShareAxis: String { say("Share of respondents", "Anteil der Befragten") }
  var countAxis: String { say("Number of respondents", "Anzahl der Befragten") }
  func whiskerNote(level: String, method: String) -> String {
    say("Lines: \(level)% interval (\(method)).", "Linien: \(level)-%-Intervall (\(method)).")
  }
  var dotsNote: String {
    say(
      "Rows of dots: too few answers for percentages, one dot an answer.",
      "Zeilen aus Punkten: zu wenige Antworten für Prozente, ein Punkt je Antwort.")
  }
  var hatchNote: String {
    say(
      "Hatched: withheld to protect respondents, not to be read as 0.",
      "Schraffiert: zum Schutz der Befragten zurückgehalten, nicht als 0 zu lesen.")
  }
  func source(_ survey: String, date: String?) -> String {
    let day = date.map { ", \($0)" } ?? ""
    return say("Source: \(survey)\(day).", "Quelle: \(survey)\(day).")
  }
  func countMethod(minimum: String) -> String {
    say(
      "Method: counts; no percentages of fewer than \(minimum) valid answers.",
      "Methode: Anzahlen; keine Prozente bei weniger als \(minimum) gültigen Antworten.")
  }
  var fullCountMethod: String {
    say(
      "Method: shares of valid answers; a full count of the population.",
      "Methode: Anteile der gültigen Antworten; Vollerhebung der Grundgesamtheit.")
  }
  func topTwoMethod(level: String, method: String) -> String {
    say(
      "Method: shares of valid answers; top 2 box: the two most favourable answers, with \(level)% interval (\(method)).",
      "Methode: Anteile der gültigen Antworten; Top-2-Box: die beiden günstigsten Antworten, mit \(level)-%-Intervall (\(method))."
    )
  }
  func topTwoTitle(level: String) -> String {
    say("Top 2 box (\(level)% interval)", "Top-2-Box (\(level)-%-Intervall)")
  }
  func scoreMethod(level: String, method: String) -> String {
    say(
      "Method: the score is the share of 9–10 less the share of 0–6; \(level)% interval (\(method)).",
      "Methode: Der Wert ist der Anteil von 9–10 minus dem Anteil von 0–6; \(level)-%-Intervall (\(method)).")
  }
  func meanRankMethod(level: String) -> String {
    say(
      "Method: mean rank with \(level)% interval (Student’s t).",
      "Methode: mittlerer Rang mit \(level)-%-Intervall (Student-t).")
  }
  func movementAndBoxMethod(level: String) -> String {
    say(
      "Method: counts of respondents who answered both questions; difference of the top 2 box with \(level)% interval (Newcombe for pairs).",
      "Methode: Anzahlen der Befragten, die beide Fragen beantwortet haben; Differenz der Top-2-Box mit \(level)-%-Intervall (Newcombe für Paare)."
    )
  }
  var whoMoved: String { say("Who moved", "Wer sich bewegt hat") }
  var intervalOfChange: String { say("interval of the change", "Intervall der Änderung") }
  var movementMethod: String {
    say(
      "Method: counts of respondents who answered both questions; at the right the share up less the share down, with interval (Tango).",
      "Methode: Anzahlen der Befragten, die beide Fragen beantwortet haben; rechts Anteil aufwärts minus Anteil abwärts, mit Intervall (Tango)."
    )
  }
  var syntheticNote: String { say("Synthetic data.", "Synthetische Daten.") }
  var reverseKeyedNote: String {
    say(
      "Reverse-keyed: worded against the other items, so that the answers on the left are the favourable ones.",
      "Umgepolt: den übrigen Aussagen entgegen formuliert; hier sind die Antworten links die günstigen.")
  }
  func reverseKeyed(_ item: RichText) -> RichText { say("\(item) (reverse-keyed)", "\(item) (umgepolt)") }
  var unfavourableSide: String { say("←\u{A0}less favourable", "←\u{A0}ungünstiger") }
  var favourableSide: String { say("more favourable\u{A0}→", "günstiger\u{A0}→") }
  var noValidAnswers: String { say("no valid answers", "keine gültigen Antworten") }
  var rowWithheld: String {
    say("distribution withheld to protect respondents", "Verteilung zum Schutz der Befragten zurückgehalten")
  }
  func n(_ number: String) -> String { "n\u{A0}=\u{A0}\(number)" }

  var detractors: String { say("Detractors", "Kritische") }
  var passives: String { say("Passives", "Passive") }
  var promoters: String { say("Promoters", "Empfehlende") }
  func score(_ value: String, interval: String?, level: String) -> String {
    guard let interval else { return "Net Promoter Score \(value)" }
    return say(
      "Net Promoter Score \(value) (\(level)% interval \(interval))",
      "Net Promoter Score \(value) (\(level)-%-Intervall \(interval))")
  }
  func noScore(minimum: String) -> String {
    say(
      "No Net Promoter Score below \(minimum) valid answers.",
      "Kein Net Promoter Score bei weniger als \(minimum) gültigen Antworten.")
  }
  var noScoreWithoutAnswers: String {
    say("No Net Promoter Score: no valid answers.", "Kein Net Promoter Score: keine gültigen Antworten.")
  }

  func barsCaption(n: String) -> RichText {
    say("Distribution of the answers, n = \(n).", "Verteilung der Antworten, n = \(n).")
  }
  var rowsCaption: RichText {
    say(
      "Distribution of the answers to each item, from the least to the most favourable answer.",
      "Verteilung der Antworten je Aussage, von der ungünstigsten zur günstigsten Antwort.")
  }
  func panelsCaption(_ breakdown: RichText) -> RichText {
    say(
      "Distribution of the answers by \(quoted(breakdown)).", "Verteilung der Antworten nach \(quoted(breakdown)).")
  }
  func groupsCaption(_ breakdown: RichText) -> RichText {
    say(
      "Distribution of the answers by \(quoted(breakdown)), from the least to the most favourable answer.",
      "Verteilung der Antworten nach \(quoted(breakdown)), von der ungünstigsten zur günstigsten Antwort.")
  }
  func recommendationCaption(n: String) -> RichText {
    say("Distribution of the answers from 0 to 10, n = \(n).", "Verteilung der Antworten von 0 bis 10, n = \(n).")
  }

  func barChart(_ title: String) -> String { say("Bar chart: \(title)", "Balkendiagramm: \(title)") }
  func stackedChart(_ title: String) -> String {
    say("Diverging stacked bars: \(title)", "Gestapelte Balken um eine Mitte: \(title)")
  }
  func recommendationChart(_ title: String) -> String { say("Column chart: \(title)", "Säulendiagramm: \(title)") }
  func furtherParts(count: Int, number: String) -> String {
    say(
      "\(number) further \(count == 1 ? "row is" : "rows are") in the table.",
      "\(number) weitere \(count == 1 ? "Zeile steht" : "Zeilen stehen") in der Tabelle.")
  }
  var dataTable: String { say("Data table", "Datentabelle") }
  var figure: String { say("Figure", "Abbildung") }
  var table: String { say("Table", "Tabelle") }
}
