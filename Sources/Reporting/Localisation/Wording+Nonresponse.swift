import Statistics
import SurveyModel

extension Wording {
  func boundsOfAll(_ bounds: String, persons: String, others: String) -> RichText {
    say(
      "The top 2 box holds \(bounds) of \(persons), whatever the \(others) without a valid answer think.",
      "Top 2 umfasst \(bounds) von \(persons), gleich was die \(others) ohne gültige Antwort denken.")
  }
  func majorityTips(_ side: MajorityFirmness.Side, disagreeing: String, others: String) -> RichText {
    let majority = majority(side)
    return say(
      "\(majority) holds unless at least \(disagreeing) of these \(others) disagree.",
      "\(majority) hält, sofern nicht mindestens \(disagreeing) dieser \(others) anders denken.")
  }
  func majorityHolds(_ side: MajorityFirmness.Side, others: String) -> RichText {
    let majority = majority(side)
    return say(
      "\(majority) holds even if all \(others) disagree.",
      "\(majority) hält, auch wenn alle \(others) anders denken.")
  }
  private func majority(_ side: MajorityFirmness.Side) -> RichText {
    switch side {
    case .having: say("The majority for these answers", "Die Mehrheit für diese Antworten")
    case .lacking: say("The majority for other answers", "Die Mehrheit für andere Antworten")
    }
  }

  func nonresponseCaption(_ battery: RichText, persons: String) -> RichText {
    say(
      "Top 2 box of \(quoted(battery)) among \(persons): bounds of the share, whatever those without a valid answer think, and how many of them would have to disagree to end the majority",
      "Top 2 bei \(quoted(battery)) unter \(persons): Grenzen des Anteils, gleich was die ohne gültige Antwort denken, und wie viele von ihnen anders denken müssten, damit die Mehrheit keine mehr ist"
    )
  }
  var withoutValidAnswer: RichText { say("No valid answer", "Ohne gültige Antwort") }
  var boundsOfShare: RichText { say("Share of all", "Anteil an allen") }
  var majority: RichText { say("Majority for", "Mehrheit für") }
  func side(_ side: MajorityFirmness.Side?) -> RichText {
    switch side {
    case .having: say("top 2 box", "Top 2")
    case .lacking: say("other answers", "andere Antworten")
    case nil: say("neither", "keines von beiden")
    }
  }
  var tippingPoint: RichText { say("Ends if so many disagree", "Endet, wenn so viele anders denken") }
  var holdsRegardless: RichText { say("holds even if all do", "hält, auch wenn es alle tun") }
  func topTwoOfAll(persons: String, others: String) -> RichText {
    say(
      "Top 2 box of \(persons), \(others) of them without a valid answer",
      "Top 2 von \(persons), davon \(others) ohne gültige Antwort")
  }
  var endsTheMajority: RichText {
    say(
      "How many of these end the majority if they disagree",
      "Wie viele davon die Mehrheit beenden, wenn sie anders denken")
  }
  var boundsMethod: RichText { say("bounds, no assumption", "Grenzen ohne Annahme") }
  var tippingMethod: RichText { say("tipping point", "Kipppunkt") }

  var nonresponseExplained: RichText {
    say(
      "The share “of all” lies between two bounds: at one end nobody without a valid answer would have chosen the answers counted, at the other everybody (Manski 1989). They are no confidence interval, and nothing between them is more likely than the rest. Without a valid answer are those who returned no form and those whose form gives no value there. A majority is more than half.",
      "Der Anteil „an allen“ liegt zwischen zwei Grenzen: Am einen Ende hätte niemand ohne gültige Antwort die gezählten Antworten gewählt, am anderen alle (Manski 1989). Sie sind kein Konfidenzintervall, und nichts zwischen ihnen ist wahrscheinlicher als der Rest. Ohne gültige Antwort sind alle, die keinen Bogen abgegeben haben oder deren Bogen dort keinen Wert enthält. Eine Mehrheit ist mehr als die Hälfte."
    )
  }
}
