import SurveyModel

extension Wording {
  var funnelCaption: RichText { say("From records to respondents", "Von den Datensätzen zu den Befragten") }
  var funnelStep: RichText { say("Step", "Schritt") }
  var recordsInFiles: RichText { say("Records in the files", "Datensätze in den Dateien") }
  var joinedRecords: RichText {
    say("joined with an earlier record of the same person", "mit einem früheren Datensatz derselben Person verbunden")
  }
  var respondents: RichText { say("Respondents", "Befragte") }
  var funnelOrder: RichText {
    say(
      "The steps are taken in this order; a record is counted at the first one that applies to it.",
      "Die Schritte folgen in dieser Reihenfolge; ein Datensatz zählt beim ersten, der auf ihn zutrifft.")
  }
  func leftOut(_ reason: Exclusion) -> RichText {
    say("left out: \(name(of: reason))", "ausgelassen: \(name(of: reason))")
  }
  func terminalFunnel(records: String, respondents: String, leftOut: [String]) -> String {
    say("\(records) records → \(respondents) respondents", "\(records) Datensätze → \(respondents) Befragte")
      + " (" + leftOut.joined(separator: ", ") + ")"
  }
  func terminalLeftOut(_ reason: Exclusion, _ count: String) -> String { "\(name(of: reason)) −\(count)" }
  func terminalJoined(_ count: String) -> String { say("joined", "verbunden") + " −\(count)" }

  /// A reason for leaving records out, a few words.
  private func name(of reason: Exclusion) -> String {
    switch reason {
    case .blank: say("blank records", "leere Datensätze")
    case .malformed:
      say("records beyond the headings, or of sums", "Datensätze jenseits der Überschriften oder mit Summen")
    case .test: say("test responses", "Testantworten")
    case .preview: say("previews", "Vorschauen")
    case .spam: say("spam, as the platform says", "Spam laut Plattform")
    case .notStarted: say("not started", "nicht begonnen")
    case .ineligible: say("screened out", "nicht zur Zielgruppe gehörig")
    case .duplicateID: say("read before, same identifier", "schon gelesen, gleiche Kennung")
    case .duplicateAnswers:
      say("same answers as another form within minutes", "gleiche Antworten wie ein anderer Bogen binnen Minuten")
    case .partial: say("not submitted", "nicht abgeschickt")
    case .speeder: say("filled in too fast", "zu schnell ausgefüllt")
    case .straightLiner: say("one and the same point throughout", "durchgehend derselbe Punkt")
    }
  }
}
