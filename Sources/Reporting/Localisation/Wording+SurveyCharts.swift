extension Wording {
  func sidesCaption(_ first: RichText, _ second: RichText) -> RichText {
    say(
      "Top 2 box of \(quoted(first)) and \(quoted(second)) on every item, with intervals.",
      "Top-2-Box von \(quoted(first)) und \(quoted(second)) zu jedem Punkt, mit Intervallen.")
  }
  var topTwoAxis: String {
    say(
      "Share of the two most favourable answers, or of the answer named",
      "Anteil der beiden günstigsten Antworten oder der genannten Antwort")
  }
  var sidesNote: String {
    say(
      "The result rests on the comparison of all answers, not on whether the lines overlap.",
      "Das Ergebnis beruht auf dem Vergleich aller Antworten, nicht darauf, ob sich die Linien überschneiden.")
  }
  var noShare: String { say("no share of its own", "kein eigener Anteil") }
  func dumbbellChart(_ title: String) -> String {
    say("Points with intervals by side: \(title)", "Punkte mit Intervallen je Seite: \(title)")
  }

  var differencesOfSidesTitle: String { say("How far both sides are apart", "Wie weit beide Seiten auseinanderliegen") }
  func differencesOfSidesCaption(_ first: RichText, _ second: RichText, isDelta: Bool) -> RichText {
    let unit = isDelta ? say("Cliff’s delta", "Cliffs Delta") : say("percentage points", "Prozentpunkte")
    return say(
      "Difference between \(quoted(first)) and \(quoted(second)) on every item, as \(unit) with interval.",
      "Unterschied zwischen \(quoted(first)) und \(quoted(second)) zu jedem Punkt, als \(unit) mit Intervall.")
  }
  func moreFavourable(_ side: String, isLeft: Bool) -> String {
    isLeft
      ? say("← \(side) more favourable", "← \(side) günstiger")
      : say("\(side) more favourable →", "\(side) günstiger →")
  }
  var deltaAxis: String { say("Cliff’s delta", "Cliffs Delta") }
  var pointsAxis: String { say("Percentage points", "Prozentpunkte") }
  var marginBand: String { say("too small to matter", "zu klein, um ins Gewicht zu fallen") }
  func shareDifferenceMethod(level: String) -> String {
    say(
      "Method: difference of shares, of the top 2 box or of the answer named, with \(level)% interval (Newcombe).",
      "Methode: Differenz der Anteile, der Top-2-Box oder der genannten Antwort, mit \(level)-%-Intervall (Newcombe).")
  }
  func deltaMethod(level: String) -> String {
    say(
      "Method: Cliff’s delta, from −1 to 1, with \(level)% interval; test of Brunner and Munzel.",
      "Methode: Cliffs Delta, von −1 bis 1, mit \(level)-%-Intervall; Test nach Brunner und Munzel.")
  }
  func forestChart(_ title: String) -> String {
    say("Differences with intervals: \(title)", "Unterschiede mit Intervallen: \(title)")
  }

  func keyDriversBase(_ overall: String) -> String {
    say("Overall rating: “\(overall)”; n answered both", "Gesamturteil: „\(overall)“; n beantworteten beides")
  }
  var associationNote: String {
    say("An association is not a cause.", "Ein Zusammenhang ist keine Ursache.")
  }
  func keyDriversMethod(level: String) -> String {
    say(
      "Method: Spearman’s rank correlation and top 2 box, each with \(level)% interval.",
      "Methode: Rangkorrelation nach Spearman und Top-2-Box, je mit \(level)-%-Intervall.")
  }
  func driverChart(_ title: String) -> String {
    say("Correlations and ratings with intervals: \(title)", "Korrelationen und Bewertungen mit Intervallen: \(title)")
  }

  var missingTitle: String { say("Why answers are missing", "Warum Antworten fehlen") }
  var missingCaption: RichText {
    say(
      "Respondents without a valid answer to each question, by reason.",
      "Befragte ohne gültige Antwort auf jede Frage, nach Grund.")
  }
  var missingBase: String {
    say("Of all whom the question was meant for", "Von allen, für die die Frage bestimmt war")
  }
  var missingMethod: String {
    say(
      "Method: counts of all returned forms; no interval, as nothing is estimated.",
      "Methode: Auszählung aller Bögen; ohne Intervall, da nichts geschätzt wird.")
  }
  var missingAxis: String { say("Share without a valid answer", "Anteil ohne gültige Antwort") }
  var validTitle: String { say("Valid", "Gültig") }
  func validOf(_ valid: String, _ asked: String) -> String { say("\(valid) of \(asked)", "\(valid) von \(asked)") }
  func missingChart(_ title: String) -> String {
    say("Stacked bars of reasons: \(title)", "Gestapelte Balken der Gründe: \(title)")
  }
}
