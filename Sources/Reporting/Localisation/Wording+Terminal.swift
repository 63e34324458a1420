import SurveyModel

extension Wording {
  func terminalBases(eligible: String, shown: String, answered: String, valid: String) -> String {
    say(
      "eligible \(eligible) · shown \(shown) · answered \(answered) · valid \(valid)",
      "alle \(eligible) · vorgelegt \(shown) · reagiert \(answered) · gültig \(valid)")
  }
  func terminalResponse(returned: String, complete: String?, empty: String?) -> String {
    say(
      "\(returned) responses" + (complete.map { ", \($0) submitted" } ?? "")
        + (empty.map { ", \($0) records without any answer" } ?? ""),
      "\(returned) Bögen" + (complete.map { ", \($0) abgeschickt" } ?? "")
        + (empty.map { ", \($0) Datensätze ohne jede Antwort" } ?? ""))
  }
  func terminalRates(_ rates: String, of members: Population.Members) -> String {
    switch members {
    case .attended: say("\(rates) of those who attended", "\(rates) der Teilnehmenden")
    case .invited: say("\(rates) of those who were invited", "\(rates) der Eingeladenen")
    }
  }
  func terminalInterval(level: String, _ interval: String) -> String {
    say("(\(level)% interval \(interval))", "(\(level)-%-Intervall \(interval))")
  }
  var terminalMissing: String { say("no value", "ohne Wert") }
  var terminalWithheld: String { say("withheld", "zurückgehalten") }
  var terminalGuessed: String {
    say(
      "Questions and scales are guessed from the export; nobody has confirmed them yet.",
      "Fragen und Skalen sind aus dem Export erschlossen; noch hat sie niemand bestätigt.")
  }
}
