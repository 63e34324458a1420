extension Wording {
  var evaluationReport: String { say("Evaluation report", "Auswertungsbericht") }
  var contents: String { say("Contents", "Inhalt") }
  var skipToContents: String { say("Skip to the report", "Zum Bericht springen") }
  var event: String { say("Event", "Veranstaltung") }
  var eventDate: String { say("Date of the event", "Datum der Veranstaltung") }
  var place: String { say("Place", "Ort") }
  var organiser: String { say("Organised by", "Veranstaltet von") }
  var reportDate: String { say("Date of this report", "Stand des Berichts") }

  var syntheticTitle: String { say("Synthetic data", "Synthetische Daten") }
  var syntheticText: RichText {
    say(
      "Every answer in this report was made up to show what the program does. It describes no real person, office or community.",
      "Alle Antworten in diesem Bericht sind erfunden, um das Programm zu zeigen. Er beschreibt keine wirklichen Personen, Behörden oder Gemeinden."
    )
  }
  var guessedTitle: String { say("Guessed definition", "Vermutete Definition") }
  func guessedText(count: String, section: String) -> RichText {
    let place = say(
      RichText("What was guessed", .link(section: section)), RichText("Was vermutet wurde", .link(section: section)))
    return say(
      "No survey definition says what was asked. The program guessed it from the export and made \(count) assumptions that a person must confirm: see “\(place)”.",
      "Keine Befragungsdefinition sagt, was gefragt wurde. Das Programm hat es aus dem Export erschlossen und dabei \(count) Annahmen getroffen, die eine Person bestätigen muss: siehe „\(place)“."
    )
  }

  var uncheckedText: RichText {
    say(
      "The survey definition is as the program guessed it from the export; nobody has confirmed it yet. Its comments say what was guessed and why.",
      "Die Befragungsdefinition ist so, wie das Programm sie aus dem Export erschlossen hat; noch hat sie niemand bestätigt. Ihre Kommentare sagen, was vermutet wurde und warum."
    )
  }
  var stoppedTitle: String { say("Questions left out", "Ausgelassene Fragen") }
  func stoppedText(_ names: RichText) -> RichText {
    say(
      "The files hold answers that the survey definition does not know, so these questions were not evaluated: \(names).",
      "Die Dateien enthalten Antworten, die die Befragungsdefinition nicht kennt; deshalb wurden diese Fragen nicht ausgewertet: \(names)."
    )
  }

  var responseTitle: String { say("What this report rests on", "Worauf dieser Bericht beruht") }
  var readingTitle: String { say("How to read the figures", "Wie die Zahlen zu lesen sind") }
  var resultsTitle: String { say("Results", "Ergebnisse") }
  var limitsTitle: String { say("Limits", "Grenzen der Aussagekraft") }
  var sourcesTitle: String { say("Sources", "Quellen") }
  var diagnosticsTitle: String { say("What was noticed while reading", "Was beim Einlesen auffiel") }
  var guessesTitle: String { say("What was guessed", "Was vermutet wurde") }
}
