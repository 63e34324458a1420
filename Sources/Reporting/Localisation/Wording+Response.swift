import SurveyModel

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
  var silent: RichText { say("Persons without a form", "Personen ohne Bogen") }
  func rateText(_ definition: String, rate: String, returned: String, denominator: String) -> RichText {
    say(
      "The response rate is \(rate): \(returned) forms, partly filled ones included, divided by \(denominator) (\(definition) of the American Association for Public Opinion Research).",
      "Die Rücklaufquote beträgt \(rate): \(returned) Bögen, auch teilweise ausgefüllte, geteilt durch \(denominator) (\(definition) der American Association for Public Opinion Research)."
    )
  }
  /// Persons in the nominative and accusative.
  func persons(_ members: Population.Members, _ count: String) -> String {
    switch members {
    case .attended: say("the \(count) persons who attended", "die \(count) Personen, die teilgenommen haben")
    case .invited: say("the \(count) persons who were invited", "die \(count) eingeladenen Personen")
    }
  }
  /// All persons in the dative.
  func allPersons(_ members: Population.Members, _ count: String) -> String {
    switch members {
    case .attended: say("all \(count) persons who attended", "allen \(count) Personen, die teilgenommen haben")
    case .invited: say("all \(count) persons who were invited", "allen \(count) eingeladenen Personen")
    }
  }
  var ratesCaption: RichText { say("Response rates", "Rücklaufquoten") }
  var definition: RichText { say("Definition", "Definition") }
  func rate(_ definition: String, of members: Population.Members) -> RichText {
    switch members {
    case .attended: say("\(definition), of those who attended", "\(definition), Teilnehmende")
    case .invited: say("\(definition), of those invited", "\(definition), Eingeladene")
    }
  }
  var forms: RichText { say("Forms", "Bögen") }
  var denominator: RichText { say("Persons", "Personen") }
  var rate: RichText { say("Rate", "Quote") }
  var ratesExplained: RichText {
    say(
      "RR1 counts submitted forms, RR2 partly filled ones too. RR5 leaves out persons of whom it is unknown whether they belong to the survey; here all belong to it, so that RR5 is RR1.",
      "RR1 zählt abgeschickte Bögen, RR2 auch teilweise ausgefüllte. RR5 lässt Personen weg, von denen unbekannt ist, ob sie zur Befragung gehören; hier gehören alle dazu, so dass RR5 gleich RR1 ist."
    )
  }
  var onlyRR2: RichText {
    say(
      "RR1 and RR5 count submitted forms only and cannot be given here.",
      "RR1 und RR5 zählen nur abgeschickte Bögen und lassen sich hier nicht angeben.")
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
