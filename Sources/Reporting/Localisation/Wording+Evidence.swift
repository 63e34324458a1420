import PracticeDefinitions
import Statistics
import SurveyModel

extension Wording {
  func ratingFinding(_ question: RichText, _ subject: RichText, count: Int, answers: RichText) -> RichText {
    say(
      "\(quoted(question)): \(subject) chose \(answers).",
      "\(quoted(question)): \(subject) \(count == 1 ? "wählte" : "wählten") \(answers).")
  }
  func countOf(_ count: String, share: String?, interval: String?, level: String) -> RichText {
    guard let share else { return "(\(count))" }
    return "(\(count); \(evidence(share: share, interval: interval, level: level)))"
  }
  func choiceFinding(_ question: RichText, base: String, _ answers: RichText) -> RichText {
    say(
      "\(quoted(question)): of \(base) respondents who chose at least one answer, the most frequent choices were \(answers).",
      "\(quoted(question)): Von \(base) Befragten mit mindestens einer Nennung wurden am häufigsten genannt: \(answers)."
    )
  }
  func sidesFinding(_ word: ConsensusWord, figures: RichText) -> RichText {
    let claim =
      switch word {
      case .favourable: claim(.favourable)
      case .unfavourable: claim(.unfavourable)
      case .divided: claim(.divided)
      case .cannotTell, .tooFew:
        say(
          "For at least one side it cannot be told which way the majority goes",
          "Für mindestens eine Seite ist nicht zu sagen, wie die Mehrheit ausfällt")
      }
    return "\(claim) (\(figures))."
  }
  /// The words by which a claim about the sides is known again.
  func claim(_ claim: SideClaim) -> String {
    switch claim {
    case .favourable:
      say(
        "Within each side, taken by itself, most chose one of these two answers",
        "Auf jeder Seite für sich wählten die meisten eine dieser beiden Antworten")
    case .unfavourable:
      say(
        "Within each side, taken by itself, most did not choose one of these two answers",
        "Auf jeder Seite für sich wählten die meisten keine dieser beiden Antworten")
    case .divided:
      say(
        "The sides are divided: most of one chose one of these two answers, most of the other did not",
        "Die Seiten sind geteilt: Auf der einen wählten die meisten eine dieser beiden Antworten, auf der anderen nicht"
      )
    }
  }
}

// MARK: - The parts of the evidence

extension Wording {
  var noEvents: RichText {
    say(
      "No statistics have been produced yet: the practice file names no event with feedback.",
      "Statistiken liegen noch nicht vor: Die Praxisdatei nennt keine Veranstaltung mit Rückmeldungen.")
  }
  func eventLead(_ name: RichText, forms: String, count: Int, design: InstrumentDesign) -> RichText {
    say(
      "\(name): \(forms) \(count == 1 ? "form was" : "forms were") returned. \(timing(design))",
      "\(name): \(forms) \(count == 1 ? "Bogen kam" : "Bögen kamen") zurück. \(timing(design))")
  }
  /// What the design of an instrument allows to be said.
  func timing(_ design: InstrumentDesign) -> String {
    switch design {
    case .postOnly:
      say(
        "They were filled in once, after the event: they tell how respondents saw it then, and nothing about change.",
        "Sie wurden einmal ausgefüllt, nach der Veranstaltung: Sie sagen, wie die Befragten sie da sahen, und nichts über Veränderung."
      )
    case .retrospective:
      say(
        "They were filled in once, after the event, and ask how it was before in retrospect; such forms tend to exaggerate change.",
        "Sie wurden einmal ausgefüllt, nach der Veranstaltung, und fragen rückblickend nach vorher; solche Bögen überzeichnen Veränderung leicht."
      )
    case .prePostUnlinked:
      say(
        "Forms were filled in before and after, and cannot be linked by person.",
        "Bögen wurden vorher und nachher ausgefüllt und lassen sich nicht je Person verbinden.")
    case .prePostLinked:
      say(
        "Forms were filled in before and after, and linked by person; there was no comparison group.",
        "Bögen wurden vorher und nachher ausgefüllt und je Person verbunden; es gab keine Vergleichsgruppe.")
    case .controlled:
      say(
        "Forms were filled in before and after, with a comparison group.",
        "Bögen wurden vorher und nachher ausgefüllt, mit einer Vergleichsgruppe.")
    }
  }
  func comparedItems(
    _ all: String, _ first: RichText, _ second: RichText, agree: String, differ: String, cannotTell: String,
    tooFew: String
  ) -> RichText {
    say(
      "Of \(all) items on which \(quoted(first)) and \(quoted(second)) were compared, the result is “agree” for \(agree), “differ” for \(differ), “cannot tell” for \(cannotTell) and “too few” for \(tooFew).",
      "Von \(all) Punkten, zu denen \(quoted(first)) und \(quoted(second)) verglichen wurden, lautet das Ergebnis bei \(agree) „stimmen überein“, bei \(differ) „unterscheiden sich“, bei \(cannotTell) „nicht zu sagen“ und bei \(tooFew) „zu wenige“."
    )
  }
  var noQuotations: RichText {
    say(
      "What respondents wrote in their own words is not quoted: nobody has released a quotation.",
      "Was Befragte in eigenen Worten schrieben, wird nicht zitiert: Es ist kein Zitat freigegeben.")
  }
  func missingStatistics(_ missing: String, of all: String, isOne: Bool) -> RichText {
    say(
      "Statistics of \(missing) of \(all) projects are still to be provided.",
      "Die Statistiken von \(missing) von \(all) Projekten stehen noch aus.")
  }
  func evaluator(_ origin: EvaluationOrigin) -> RichText {
    switch origin {
    case .internal:
      say("The practice was evaluated by those who run it.", "Die Praxis wurde von denen ausgewertet, die sie tragen.")
    case .external:
      say(
        "The practice was evaluated by others than those who run it.",
        "Die Praxis wurde von anderen ausgewertet als denen, die sie tragen.")
    }
  }
  func instrument(_ design: InstrumentDesign) -> String {
    switch design {
    case .postOnly: say("one feedback form after the event.", "ein Rückmeldebogen nach der Veranstaltung.")
    case .retrospective:
      say(
        "one feedback form after the event, with retrospective questions.",
        "ein Rückmeldebogen nach der Veranstaltung, mit rückblickenden Fragen.")
    case .prePostUnlinked: say("forms before and after, not linked.", "Bögen vorher und nachher, nicht verbunden.")
    case .prePostLinked: say("forms before and after, linked.", "Bögen vorher und nachher, verbunden.")
    case .controlled:
      say("forms before and after, with a comparison group.", "Bögen vorher und nachher, mit Vergleichsgruppe.")
    }
  }
  func rateOfEvent(
    _ definition: String, rate: String, forms: String, persons: String, silent: String
  ) -> RichText {
    say(
      "The response rate is \(rate) (\(definition)): \(forms) forms of \(persons); \(silent) did not answer.",
      "Die Rücklaufquote beträgt \(rate) (\(definition)): \(forms) Bögen, bezogen auf \(persons); \(silent) antworteten nicht."
    )
  }
  var noRateOfEvent: String {
    say(
      "No response rate can be given: it is not known how many could have answered.",
      "Eine Rücklaufquote lässt sich nicht angeben: Es ist nicht bekannt, wie viele hätten antworten können.")
  }
  var nothingOfNonrespondents: RichText {
    say(
      "Nothing is recorded about those who did not answer.", "Über die, die nicht antworteten, ist nichts festgehalten."
    )
  }
  var organisersChanged: RichText {
    say("The organisers state that they changed:", "Die Veranstalter geben an, geändert zu haben:")
  }
  var noChangesStated: RichText {
    say(
      "The organisers have not recorded what they changed after the feedback.",
      "Die Veranstalter haben nicht festgehalten, was sie nach den Rückmeldungen änderten.")
  }
  var noPeerReview: RichText {
    say("No peer review has been recorded.", "Es ist keine Fachbegutachtung (Peer-Review) festgehalten.")
  }
  func peerReview(_ name: RichText, date: String, place: RichText, subject: RichText, outcome: RichText) -> RichText {
    say(
      "\(name), \(date), \(place). Subject: \(subject). Recorded outcome: \(outcome)",
      "\(name), \(date), \(place). Thema: \(subject). Festgehaltenes Ergebnis: \(outcome)")
  }
}

// MARK: - The form and its annex

extension Wording {
  var resultsOfComparison: RichText { say("Results of the comparison", "Ergebnisse des Vergleichs") }
  var comparedAll: RichText { say("compared", "verglichen") }
  var form: String { say("The form", "Das Formular") }
  var notStatedInForm: RichText { say("Not stated.", "Nicht angegeben.") }
  func period(start: String, end: String?) -> RichText {
    let ended = end.map { say("; ended \($0)", "; beendet \($0)") } ?? ""
    return say("Started \(start)\(ended)", "Begonnen \(start)\(ended)")
  }
  func annexOfEvent(_ number: String) -> RichText { say("Event \(number):", "Veranstaltung \(number):") }
}
