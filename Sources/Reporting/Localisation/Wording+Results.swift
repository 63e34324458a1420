import SurveyModel

extension Wording {
  func base(eligible: String, shown: String, answered: String, valid: String) -> RichText {
    say(
      "Base: \(eligible) eligible, \(shown) shown, \(answered) answered, \(RichText("\(valid) valid", .strong)).",
      "Bezugsgrößen: alle \(eligible), vorgelegt \(shown), reagiert \(answered), \(RichText("gültig \(valid)", .strong))."
    )
  }
  func reasons(count: Int, number: String, _ reasons: RichText) -> RichText {
    say(
      "No value from \(number) \(count == 1 ? "respondent" : "respondents"): \(reasons).",
      "Kein Wert von \(number) \(count == 1 ? "Person" : "Befragten"): \(reasons).")
  }
  func reason(_ reason: MissingReason) -> String {
    switch reason {
    case .notAsked: say("not asked (skip logic)", "nicht gefragt (Filter)")
    case .brokeOff: say("broke off before", "vorher abgebrochen")
    case .noAnswer: say("left blank", "nicht ausgefüllt")
    case .refused: say("preferred not to say", "keine Angabe")
    case .dontKnow: say("don’t know", "weiß nicht")
    case .notApplicable: say("does not apply", "trifft nicht zu")
    case .unreadable: say("not readable", "nicht lesbar")
    }
  }

  var eligible: RichText { say("Eligible", "Alle") }
  var shown: RichText { say("Shown", "Vorgelegt") }
  var answered: RichText { say("Answered", "Reagiert") }
  var valid: RichText { say("Valid", "Gültig") }
  var validAnswers: RichText { say("Valid answers (n)", "Gültige Antworten (n)") }

  var answer: RichText { say("Answer", "Antwort") }
  var item: RichText { say("Item", "Aussage") }
  var count: RichText { say("Count", "Anzahl") }
  var share: RichText { say("Share", "Anteil") }
  func interval(level: String) -> RichText { say("\(level)% interval", "\(level)-%-Intervall") }
  var statistic: RichText { say("Statistic", "Kennzahl") }
  var value: RichText { say("Value", "Wert") }
  var method: RichText { say("Method", "Verfahren") }
  var allRespondents: RichText { say("All respondents", "Alle Befragten") }

  func distributionCaption(_ question: RichText, n: String) -> RichText {
    say("Answers to \(quoted(question)), n = \(n)", "Antworten auf \(quoted(question)), n = \(n)")
  }
  func batteryCaption(_ battery: RichText, level: String) -> RichText {
    say(
      "Answers to \(quoted(battery)): count, share of the valid answers (n) and \(level)% interval",
      "Antworten auf \(quoted(battery)): Anzahl, Anteil an den gültigen Antworten (n) und \(level)-%-Intervall")
  }
  func basesCaption(_ battery: RichText) -> RichText {
    say("Bases of \(quoted(battery))", "Bezugsgrößen zu \(quoted(battery))")
  }
  func statisticsCaption(_ question: RichText, n: String) -> RichText {
    say("Statistics of \(quoted(question)), n = \(n)", "Kennzahlen zu \(quoted(question)), n = \(n)")
  }
  func batteryStatisticsCaption(_ battery: RichText, level: String) -> RichText {
    say(
      "Statistics of \(quoted(battery)), with \(level)% intervals",
      "Kennzahlen zu \(quoted(battery)), mit \(level)-%-Intervallen")
  }
  func groupCaption(_ question: RichText, by breakdown: RichText, level: String) -> RichText {
    say(
      "\(quoted(question)) by \(quoted(breakdown)): count, share of the group’s valid answers (n) and \(level)% interval",
      "\(quoted(question)) nach \(quoted(breakdown)): Anzahl, Anteil an den gültigen Antworten der Gruppe (n) und \(level)-%-Intervall"
    )
  }
  func statisticsByGroupCaption(_ question: RichText, by breakdown: RichText, level: String) -> RichText {
    say(
      "Statistics of \(quoted(question)) by \(quoted(breakdown)), with \(level)% intervals",
      "Kennzahlen zu \(quoted(question)) nach \(quoted(breakdown)), mit \(level)-%-Intervallen")
  }
  func byGroup(_ breakdown: RichText) -> RichText { say("By \(quoted(breakdown))", "Nach \(quoted(breakdown))") }
  var severalChoice: RichText {
    say(
      "Respondents could choose several answers. Shares are of the respondents who chose at least one and may add up to more than 100 per cent.",
      "Mehrfachnennungen waren möglich. Die Anteile beziehen sich auf die Befragten, die mindestens eine Antwort wählten, und können zusammen mehr als 100 Prozent ergeben."
    )
  }
  func ownWords(_ count: String) -> RichText {
    say(
      "Own words beside the answers: \(count). What respondents wrote there is counted and not printed.",
      "Eigene Worte neben den Antworten: \(count). Was Befragte dort schrieben, wird gezählt und nicht abgedruckt.")
  }
  func groupWithheld(_ groups: RichText, minimum: String) -> RichText {
    say(
      "Withheld: \(groups). A group needs at least \(minimum) valid answers; a further one is withheld where the first could otherwise be worked out.",
      "Zurückgehalten: \(groups). Eine Gruppe braucht mindestens \(minimum) gültige Antworten; eine weitere wird zurückgehalten, wo sich die erste sonst errechnen ließe."
    )
  }
  func allGroupsWithheld(by breakdown: RichText, minimum: String) -> RichText {
    say(
      "By \(quoted(breakdown)) nothing is published here: every group is withheld, because a group needs at least \(minimum) valid answers, or would give another one or single answers away.",
      "Nach \(quoted(breakdown)) wird hier nichts veröffentlicht: Alle Gruppen sind zurückgehalten, weil eine Gruppe mindestens \(minimum) gültige Antworten braucht oder eine andere oder einzelne Antworten preisgeben würde."
    )
  }
  var noQuestions: RichText {
    say("No question could be evaluated.", "Es konnte keine Frage ausgewertet werden.")
  }
}
