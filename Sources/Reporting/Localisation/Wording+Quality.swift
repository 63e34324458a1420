import SurveyModel

extension Wording {
  var qualityTitle: String { say("Data quality", "Datenqualität") }
  var qualityText: RichText {
    say(
      "What was noticed about the respondents’ data. An answer may be odd and honest all the same: nobody is left out for it unless the survey definition says so, and then the response chapter counts it.",
      "Was an den Daten der Befragten auffiel. Eine Antwort kann auffällig und doch ehrlich sein: Niemand wird deshalb ausgelassen, außer die Befragungsdefinition bestimmt es, und dann zählt es das Kapitel zum Rücklauf."
    )
  }
  var qualityNone: RichText {
    say(
      "Nothing could be checked: the files record no times, and no question can be contradicted by another.",
      "Es ließ sich nichts prüfen: Die Dateien halten keine Zeiten fest, und keine Frage kann einer anderen widersprechen."
    )
  }
  var qualityCaption: RichText { say("What was noticed", "Auffälligkeiten") }
  var noticed: RichText { say("Noticed", "Auffälligkeit") }
  var lookedAt: RichText { say("Looked at", "Betrachtet") }
  func fewerThan(_ count: String) -> String { say("fewer than \(count)", "weniger als \(count)") }

  func speeding(median: String, limit: String) -> RichText {
    say(
      "filled in in less than \(limit) minutes, half the median time of \(median)",
      "in weniger als \(limit) Minuten ausgefüllt, der Hälfte der mittleren Zeit (Median) von \(median)")
  }
  var speedingRule: RichText {
    say(
      "More than twice as fast as the median counts as fast (as the relative speed index above 2 of Leiner 2019, over the whole form). Only submitted forms are timed where the platform says which they are.",
      "Als schnell gilt, wer mehr als doppelt so schnell war wie der Median (wie der relative Geschwindigkeitsindex über 2 nach Leiner 2019, auf den ganzen Bogen gerechnet). Wo die Plattform abgeschickte Bögen kennzeichnet, zählen nur deren Zeiten."
    )
  }
  var repeatedForms: RichText {
    say(
      "the same answers as another form within ten minutes",
      "gleiche Antworten wie ein anderer Bogen binnen zehn Minuten")
  }
  var repeatedFormsRule: RichText {
    say(
      "Forms are compared where a time is recorded and at least eight cells are filled; satisfied guests can give the same answers by chance.",
      "Verglichen werden Bögen mit Zeitangabe und mindestens acht ausgefüllten Zellen; zufriedene Gäste können zufällig gleich antworten."
    )
  }
  func straightLining(_ battery: RichText) -> RichText {
    say("one and the same point in all rows of \(battery)", "derselbe Punkt in allen Zeilen von \(battery)")
  }
  var straightLiningRule: RichText {
    say(
      "Looked at are respondents who gave a point in at least five rows (simple nondifferentiation; Kim et al. 2019).",
      "Betrachtet werden Befragte mit Angaben in mindestens fünf Zeilen (einfache Nichtdifferenzierung; Kim et al. 2019)."
    )
  }
  func name(of flaw: AnswerFlaw, in question: RichText) -> RichText {
    switch flaw {
    case .answeredThoughNotAsked:
      say(
        "an answer to \(question), which was not to be asked", "eine Antwort auf \(question), die nicht zu stellen war")
    case .exclusiveWithOthers:
      say("“none” together with other answers to \(question)", "„nichts davon“ neben anderen Antworten auf \(question)")
    case .outOfRange:
      say("a number out of range for \(question)", "eine Zahl außerhalb des Bereichs bei \(question)")
    case .inFuture:
      say(
        "a day after the form was submitted for \(question)", "ein Tag nach dem Abschicken des Bogens bei \(question)")
    }
  }

  var languagesCaption: RichText { say("Languages of the forms", "Sprachen der Bögen") }
  var formLanguage: RichText { say("Language", "Sprache") }
  var exportsCaption: RichText { say("Each file", "Die einzelnen Dateien") }
  var tooFast: RichText { say("Too fast", "Zu schnell") }
  var repeated: RichText { say("Same answers", "Gleiche Antworten") }
  var notRecorded: String { say("not recorded in the file", "in der Datei nicht festgehalten") }
  var terminalQuality: String { say("data quality", "Datenqualität") }
  var terminalFast: String { say("filled in fast", "schnell ausgefüllt") }
  var terminalRepeated: String { say("same answers within minutes", "gleiche Antworten binnen Minuten") }
  func terminalLanguage(_ name: String) -> String { say("forms in \(name)", "Bögen in \(name)") }
  func terminalStraight(_ battery: String) -> String {
    say("one point throughout \(battery)", "durchgehend ein Punkt in \(battery)")
  }
  func terminalFlaw(_ flaw: AnswerFlaw, _ question: String) -> String {
    switch flaw {
    case .answeredThoughNotAsked: say("\(question) not to be asked", "\(question) nicht zu stellen")
    case .exclusiveWithOthers: say("\(question) “none” with others", "\(question) „nichts davon“ neben anderen")
    case .outOfRange: say("\(question) out of range", "\(question) außerhalb des Bereichs")
    case .inFuture: say("\(question) in the future", "\(question) in der Zukunft")
    }
  }
}
