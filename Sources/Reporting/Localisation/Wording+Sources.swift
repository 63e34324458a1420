import SurveyModel

extension Wording {
  var sourcesCaption: RichText { say("Files that were read", "Gelesene Dateien") }
  var file: RichText { say("File", "Datei") }
  var platform: RichText { say("Platform", "Plattform") }
  var encoding: RichText { say("Encoding", "Zeichenkodierung") }
  var records: RichText { say("Records", "Datensätze") }
  var imported: RichText { say("Read in", "Übernommen") }
  var rejected: RichText { say("Left out", "Ausgelassen") }
  func undetermined(_ files: RichText) -> RichText {
    say(
      "In \(files) a blank cell can mean that a question was not asked or that it was left unanswered; the file does not tell the two apart. Such blanks count as “no answer” unless the survey definition declares who was asked.",
      "In \(files) kann eine leere Zelle heißen, dass eine Frage nicht gestellt wurde oder dass sie unbeantwortet blieb; die Datei unterscheidet beides nicht. Solche leeren Zellen zählen als „keine Antwort“, außer die Befragungsdefinition sagt, wem die Frage gestellt wurde."
    )
  }
  var checksums: RichText { say("SHA-256 checksums of the files", "SHA-256-Prüfsummen der Dateien") }
  var checksum: RichText { "SHA-256" }
  var columnsCaption: RichText {
    say("Columns from which each question was read", "Spalten, aus denen jede Frage gelesen wurde")
  }
  var question: RichText { say("Question", "Frage") }
  var columns: RichText { say("Columns", "Spalten") }
  func column(_ position: String, header: RichText) -> RichText {
    header.isEmpty
      ? say("\(position) (no heading)", "\(position) (ohne Überschrift)") : "\(position): \(header)"
  }
  var noColumns: RichText { say("none", "keine") }

  var diagnosticsNone: RichText {
    say("Nothing was noticed while reading the files.", "Beim Einlesen der Dateien fiel nichts auf.")
  }
  var diagnosticsText: RichText {
    say(
      "Messages of the program, each with the place where it first applies. They are in English and never quote a respondent; how often something was found about answers is withheld where it is seldom.",
      "Meldungen des Programms, jeweils mit der ersten Stelle, für die sie gelten. Sie sind auf Englisch und zitieren nie eine befragte Person; wie oft etwas an Antworten auffiel, wird zurückgehalten, wo es selten ist."
    )
  }
  var diagnosticsCaption: RichText { say("Messages", "Meldungen") }
  var code: RichText { say("Code", "Kennung") }
  var severity: RichText { say("Weight", "Gewicht") }
  var message: RichText { say("Message", "Meldung") }
  var location: RichText { say("First place", "Erste Stelle") }
  var occurrences: RichText { say("Occurrences", "Anzahl") }
  func location(file: String, line: String?, column: RichText?) -> RichText {
    var place = RichText(file, .code)
    if let line { place = say("\(place), line \(line)", "\(place), Zeile \(line)") }
    if let column { place = say("\(place), column \(quoted(column))", "\(place), Spalte \(quoted(column))") }
    return place
  }
  func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: say("note", "Hinweis")
    case .warning: say("warning", "Warnung")
    case .error: say("error", "Fehler")
    }
  }

  var guessesText: RichText {
    say(
      "There is no survey.yaml for this export. The following was guessed; write it down with `resonanz init`, correct it and run the report again. The messages are in English.",
      "Zu diesem Export gibt es keine survey.yaml. Das Folgende wurde vermutet; mit `resonanz init` aufschreiben, berichtigen und den Bericht neu erstellen. Die Meldungen sind auf Englisch."
    )
  }
  var guessesCaption: RichText { say("Guesses", "Vermutungen") }
  var subject: RichText { say("Question or battery", "Frage oder Fragenblock") }
  var guess: RichText { say("What was guessed and why", "Was vermutet wurde und warum") }
}
