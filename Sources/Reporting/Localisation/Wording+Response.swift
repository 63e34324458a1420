extension Wording {
  var responseCaption: RichText { say("Response to the survey", "Rücklauf der Befragung") }
  var group: RichText { say("Quantity", "Größe") }
  var number: RichText { say("Number", "Anzahl") }
  var invited: RichText { say("Invited", "Eingeladen") }
  var attended: RichText { say("Attended the event", "An der Veranstaltung teilgenommen") }
  var returned: RichText { say("Forms with at least one answer", "Bögen mit mindestens einer Antwort") }
  var complete: RichText { say("of these, submitted", "davon abgeschickt") }
  var empty: RichText {
    say("Records without any answer, not counted as forms", "Datensätze ohne jede Antwort, nicht als Bögen gezählt")
  }
  func rateText(_ definition: String, rate: String, returned: String, denominator: String) -> RichText {
    say(
      "The response rate is \(rate): \(returned) forms, partly filled ones included, divided by \(denominator) (\(definition) of the American Association for Public Opinion Research).",
      "Die Rücklaufquote beträgt \(rate): \(returned) Bögen, auch teilweise ausgefüllte, geteilt durch \(denominator) (\(definition) der American Association for Public Opinion Research)."
    )
  }
  func attendedPersons(_ count: String) -> String {
    say("the \(count) persons who attended", "die \(count) Personen, die teilgenommen haben")
  }
  func invitedPersons(_ count: String) -> String {
    say("the \(count) persons who were invited", "die \(count) eingeladenen Personen")
  }
  var noRate: RichText {
    say(
      "No response rate is given: the survey definition names no number of persons that the returned forms could be divided by.",
      "Eine Rücklaufquote wird nicht angegeben: Die Befragungsdefinition nennt keine Personenzahl, durch die sich die Bögen teilen ließen."
    )
  }
  var rateImpossible: RichText {
    say(
      "No response rate is given: more forms came back than persons are declared.",
      "Eine Rücklaufquote wird nicht angegeben: Es kamen mehr Bögen zurück, als Personen angegeben sind.")
  }
  var completionUnknown: RichText {
    say(
      "The platform does not record which forms were submitted.",
      "Die Plattform hält nicht fest, welche Bögen abgeschickt wurden.")
  }
}
