import Charting
import Disclosure
import Statistics

extension Wording {
  var opinionTitle: String { say("What unites, what divides", "Was verbindet, was trennt") }
  var statement: RichText { say("Statement", "Aussage") }
  var stance: RichText { say("Stance", "Haltung") }

  func word(_ stance: Stance) -> String {
    switch stance {
    case .agree: say("agree", "stimmen zu")
    case .disagree: say("disagree", "stimmen nicht zu")
    }
  }

  func word(_ verdict: GroupVerdict) -> String {
    switch verdict {
    case .allAgree: say("all groups agree", "alle Gruppen stimmen zu")
    case .allDisagree: say("all groups disagree", "alle Gruppen stimmen nicht zu")
    case .divided: say("divided", "geteilt")
    case .undecided: say("cannot tell", "nicht zu sagen")
    }
  }

  func groupOfSize(_ name: RichText, n: String) -> RichText { "\(quoted(name)) (n = \(n))" }

  func opinionGroups(_ groups: RichText, areFound: Bool) -> RichText {
    areFound
      ? say(
        "Groups of respondents who voted alike were looked for in the votes: \(groups). They are an ordering of this conversation and not of people; whoever voted on few statements is in none.",
        "In den Stimmen wurden Gruppen von Befragten gesucht, die ähnlich abgestimmt haben: \(groups). Sie ordnen dieses Gespräch, nicht die Menschen; wer zu wenigen Aussagen abgestimmt hat, ist in keiner."
      )
      : say("The groups are \(groups).", "Die Gruppen sind \(groups).")
  }

  func opinionCounts(_ counts: OpinionCounts, in edition: ReportEdition) -> RichText {
    func number(_ verdict: GroupVerdict) -> String { edition.integer(counts.verdicts[verdict] ?? 0) }
    let (all, withheld) = (edition.integer(counts.all), edition.integer(counts.withheld))
    return say(
      "Statements: \(all). In every group most agree: \(number(.allAgree)); in every group most disagree: \(number(.allDisagree)); the groups are divided: \(number(.divided)); the votes cannot tell: \(number(.undecided)); withheld, or a group without votes: \(withheld).",
      "Aussagen: \(all). In jeder Gruppe stimmen die meisten zu: \(number(.allAgree)); in jeder Gruppe stimmen die meisten nicht zu: \(number(.allDisagree)); die Gruppen sind geteilt: \(number(.divided)); nicht zu sagen: \(number(.undecided)); zurückgehalten oder von einer Gruppe ohne Stimme: \(withheld)."
    )
  }

  func noOpinionGroups(_ refusal: OpinionGroupsRefusal, numbers: NumberFormat) -> RichText {
    switch refusal {
    case .tooFewParticipants(let count, let needed):
      say(
        "No opinion groups are shown: \(numbers.integer(count)) respondents voted on enough statements, and \(numbers.integer(needed)) are needed.",
        "Meinungsgruppen werden nicht gezeigt: \(numbers.integer(count)) Befragte haben zu genügend Aussagen abgestimmt, nötig sind \(numbers.integer(needed))."
      )
    case .tooManyParticipants(let limit):
      say(
        "No opinion groups are shown: more than \(numbers.integer(limit)) respondents voted, and every pair of them would have to be looked at.",
        "Meinungsgruppen werden nicht gezeigt: Mehr als \(numbers.integer(limit)) Befragte haben abgestimmt, und jedes Paar von ihnen wäre zu vergleichen."
      )
    case .tooFewStatements(let count, let needed):
      say(
        "No opinion groups are shown: \(numbers.integer(count)) statements were voted on, and \(numbers.integer(needed)) are needed.",
        "Meinungsgruppen werden nicht gezeigt: Zu \(numbers.integer(count)) Aussagen wurde abgestimmt, nötig sind \(numbers.integer(needed))."
      )
    case .noVariation:
      say(
        "No opinion groups are shown: on every statement all voted alike.",
        "Meinungsgruppen werden nicht gezeigt: Zu jeder Aussage haben alle gleich abgestimmt.")
    case .noStructure:
      say(
        "No opinion groups are shown: the votes hang together no more than they would by chance.",
        "Meinungsgruppen werden nicht gezeigt: Die Stimmen hängen nicht stärker zusammen, als es der Zufall ergäbe.")
    case .weakSeparation(let silhouette):
      say(
        "No opinion groups are shown: they would hardly stand apart (mean silhouette \(numbers.decimal(silhouette, fractionDigits: 2))).",
        "Meinungsgruppen werden nicht gezeigt: Sie stünden kaum auseinander (mittlere Silhouette \(numbers.decimal(silhouette, fractionDigits: 2)))."
      )
    }
  }

  func opinionGroupsWithheld(_ minimum: String) -> RichText {
    say(
      "What unites or divides the groups is withheld: a group, or the rest outside them, has fewer than \(minimum) respondents.",
      "Was die Gruppen verbindet oder trennt, ist zurückgehalten: Eine Gruppe oder der Rest außerhalb hat weniger als \(minimum) Befragte."
    )
  }

  func opinionCaption(unites: Bool, level: String) -> RichText {
    unites
      ? say(
        "Statements that unite the groups: share of each group who take the stance, with \(level)% interval",
        "Aussagen, die die Gruppen verbinden: Anteil jeder Gruppe mit dieser Haltung, mit \(level)-%-Intervall")
      : say(
        "Statements that divide the groups: share of each group who take the stance, with \(level)% interval",
        "Aussagen, die die Gruppen trennen: Anteil jeder Gruppe mit dieser Haltung, mit \(level)-%-Intervall")
  }
  var jointIntervals: RichText {
    say(
      "All intervals hold together (Bonferroni), so each is wider than an interval of its own; who passed is in the base.",
      "Alle Intervalle gelten gemeinsam (Bonferroni), deshalb ist jedes breiter als ein einzelnes; wer sich enthielt, zählt zur Basis."
    )
  }
  func furtherStatements(_ count: String) -> RichText {
    say("\(count) further ones stand in summary.json.", "\(count) weitere stehen in summary.json.")
  }
  func shareOf(_ percent: String, n: String) -> String { say("\(percent) of \(n)", "\(percent) von \(n)") }

  func typicalLead(_ group: RichText) -> RichText {
    say(
      "Typical of \(quoted(group)), more than of all others:",
      "Typisch für \(quoted(group)), mehr als für alle anderen:")
  }
  func typical(_ typical: ReleasableOpinions.Typical, in edition: ReportEdition) -> RichText {
    let text = edition.text(of: edition.summary.questions[typical.question].question)
    let (successes, n) = (edition.integer(typical.successes), edition.integer(typical.n))
    return say(
      "\(quoted(text)): \(successes) of \(n) \(word(typical.stance))",
      "\(quoted(text)): \(successes) von \(n) \(word(typical.stance))")
  }
  var typicalLimit: RichText {
    say(
      "The groups were made from these same votes, so that they differ proves nothing; the lists say what each group is about.",
      "Die Gruppen sind aus eben diesen Stimmen gebildet; dass sie sich unterscheiden, beweist nichts. Die Listen sagen, worum es jeder Gruppe geht."
    )
  }
}
