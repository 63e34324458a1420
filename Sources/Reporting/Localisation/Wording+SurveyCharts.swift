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
      ? say("←\u{A0}\(side) more favourable", "←\u{A0}\(side) günstiger")
      : say("\(side) more favourable\u{A0}→", "\(side) günstiger\u{A0}→")
  }
  var deltaAxis: String { say("Cliff’s delta", "Cliffs Delta") }
  func otherUnits(count: Int, number: String) -> String {
    say(
      "\(number) \(count == 1 ? "item is" : "items are") compared in another way, or not at all, and stand in the table only.",
      "\(number) \(count == 1 ? "Punkt ist" : "Punkte sind") auf andere Weise oder gar nicht verglichen und \(count == 1 ? "steht" : "stehen") nur in der Tabelle."
    )
  }
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

extension Wording {
  func returnedForms(_ forms: String) -> String { say("\(forms) forms returned", "\(forms) Bögen zurück") }
  var notStated: String { say("not stated", "nicht angegeben") }
  var personsAxis: String { say("Number of persons or forms", "Anzahl der Personen oder Bögen") }
  var responseMethod: String {
    say(
      "Method: counts; rates as the American Association for Public Opinion Research defines them.",
      "Methode: Auszählung; Quoten nach der American Association for Public Opinion Research.")
  }
  func rateShort(_ rate: String, definition: String, of name: String) -> String {
    say("Response rate \(rate) (\(name))", "Rücklaufquote \(rate) (\(name))")
  }
  func ofStageBefore(_ share: String) -> String { say("\(share) of the stage before", "\(share) der Stufe davor") }
  func ofStages(_ share: String, first: String) -> String {
    say("\(share) of the stage before, \(first) of the first", "\(share) der Stufe davor, \(first) der ersten")
  }
  func funnelChart(_ title: String) -> String { say("Stages of response: \(title)", "Stufen des Rücklaufs: \(title)") }

  var heatMapTitle: String { say("Favourable answers by group", "Günstige Antworten nach Gruppe") }
  func heatMapCaption(_ breakdown: RichText) -> RichText {
    say(
      "Top 2 box of every rating, by \(quoted(breakdown)).", "Top-2-Box jeder Bewertung, nach \(quoted(breakdown)).")
  }
  var heatMapBase: String {
    say(
      "Share of the two most favourable answers; n is the size of the group",
      "Anteil der beiden günstigsten Antworten; n ist die Größe der Gruppe")
  }
  func heatMapMethod(level: String, methods: String) -> String {
    say(
      "Method: shares of the valid answers of each group, with \(level)% interval (\(methods)).",
      "Methode: Anteile der gültigen Antworten jeder Gruppe, mit \(level)-%-Intervall (\(methods)).")
  }
  func heatMapChart(_ title: String) -> String { say("Coloured table: \(title)", "Farbige Tabelle: \(title)") }

  func histogram(_ title: String) -> String { say("Histogram: \(title)", "Histogramm: \(title)") }
  func histogramMethod(level: String) -> String {
    say(
      "Method: box from the first to the third quartile, lines to the smallest and largest number; mean with \(level)% interval (Student’s t).",
      "Methode: Kasten vom ersten zum dritten Quartil, Linien bis zur kleinsten und größten Zahl; Mittelwert mit \(level)-%-Intervall (Student-t)."
    )
  }
  func fiveNumbers(_ numbers: [String]) -> String {
    say(
      "smallest \(numbers[0]), quartiles \(numbers[1]), \(numbers[2]) and \(numbers[3]), largest \(numbers[4])",
      "kleinste \(numbers[0]), Quartile \(numbers[1]), \(numbers[2]) und \(numbers[3]), größte \(numbers[4])")
  }

  var opinionMapCaption: RichText {
    say(
      "Opinion groups: circles as large as the groups, as far apart as their answers.",
      "Meinungsgruppen: Kreise so groß wie die Gruppen, so weit voneinander wie ihre Antworten.")
  }
  var opinionMapBase: String {
    say("Number and share of those who belong to a group", "Anzahl und Anteil derer, die zu einer Gruppe gehören")
  }
  var opinionMapMethod: String {
    say(
      "Method: multidimensional scaling of the shares of each group that agree and disagree with each statement; no single answers are drawn.",
      "Methode: multidimensionale Skalierung der Anteile jeder Gruppe, die jeder Aussage zustimmen und nicht zustimmen; einzelne Antworten sind nicht gezeichnet."
    )
  }
  func varianceAxis(_ share: String) -> String {
    say("\(share) of the differences between the groups", "\(share) der Unterschiede zwischen den Gruppen")
  }
  func opinionMapChart(_ title: String) -> String {
    say("Map of opinion groups: \(title)", "Karte der Meinungsgruppen: \(title)")
  }
}
