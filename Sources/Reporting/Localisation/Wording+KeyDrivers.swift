extension Wording {
  var keyDriversTitle: String { say("What goes with the overall rating", "Was mit dem Gesamturteil zusammengeht") }

  func keyDriversLead(_ overall: RichText) -> RichText {
    say(
      "For each other rating: how closely it goes with the answers to \(quoted(overall)), by Spearman’s rank correlation. 1 means that whoever rates one higher rates the other higher, 0 that they do not go together. This is an association: it does not say what brings what about, and a common mood can lie behind both.",
      "Für jede andere Bewertung: wie eng sie mit den Antworten auf \(quoted(overall)) zusammengeht, nach der Rangkorrelation von Spearman. 1 heißt, wer das eine höher bewertet, bewertet auch das andere höher; 0 heißt, dass beides nicht zusammengeht. Das ist ein Zusammenhang: Er sagt nicht, was wodurch entsteht, und hinter beidem kann dieselbe Stimmung stehen."
    )
  }
  var keyDriversOrder: RichText {
    say(
      "The relations were not declared beforehand one by one (exploratory), and each interval stands by itself. Where intervals overlap, the order of two items may be due to chance.",
      "Die Zusammenhänge waren nicht einzeln vorher festgelegt (explorativ), und jedes Intervall steht für sich. Wo sich Intervalle überschneiden, kann die Reihenfolge zweier Punkte Zufall sein."
    )
  }
  func keyDriversCaption(_ overall: RichText, level: String) -> RichText {
    say(
      "Rank correlation with \(quoted(overall)), the closest first, with \(level)% interval; n answered both",
      "Rangkorrelation mit \(quoted(overall)), die engste zuerst, mit \(level)-%-Intervall; n beantworteten beides")
  }
  var rankCorrelation: RichText { say("Rank correlation", "Rangkorrelation") }
  var keyDriversRounded: RichText {
    say(
      "Correlations are rounded to two decimals, and withheld where even so they could tell what single respondents answered.",
      "Die Korrelationen sind auf zwei Stellen gerundet und zurückgehalten, wo sie selbst so verraten könnten, was Einzelne geantwortet haben."
    )
  }
  var keyDriversExplained: RichText {
    say(
      "Spearman’s rank correlation, from −1 to 1, says how closely two ratings go together in their order, whatever their distances.",
      "Die Rangkorrelation nach Spearman, von −1 bis 1, sagt, wie eng zwei Bewertungen in ihrer Reihenfolge zusammengehen, gleich wie groß ihre Abstände sind."
    )
  }
}
