extension Wording {
  func finitePopulationExplained(persons: String) -> RichText {
    say(
      "The intervals of shares over all respondents are Wilson’s for a finite population, \(persons): the more of them answered, the narrower. This takes those who answered for a random part of these persons. Where all of them answered, a share is a count and has no interval. Not corrected are groups, questions that only some were asked, means and the Net Promoter Score.",
      "Die Intervalle von Anteilen an allen Befragten sind die nach Wilson für eine endliche Grundgesamtheit, \(persons): Je mehr von ihnen geantwortet haben, desto enger. Das nimmt die Antwortenden als zufälligen Teil dieser Personen. Haben alle geantwortet, ist ein Anteil eine Auszählung und hat kein Intervall. Nicht korrigiert sind Gruppen, Fragen, die nur manchen gestellt wurden, Mittelwerte und der Net Promoter Score."
    )
  }
  func finitePopulationRemark(persons: String) -> RichText {
    say(
      "Intervals of shares over all respondents: Wilson for a finite population, \(persons).",
      "Intervalle von Anteilen an allen Befragten: Wilson für eine endliche Grundgesamtheit, \(persons).")
  }
  func censusRemark(persons: String) -> RichText {
    say(
      "A share without an interval is a count: \(persons) all gave a valid answer.",
      "Ein Anteil ohne Intervall ist eine Auszählung; eine gültige Antwort haben alle gegeben: \(persons).")
  }
  func finitePopulationLimit(persons: String) -> RichText {
    say(
      "The intervals of shares take the respondents for a random part of \(persons), because the survey definition asks for it (finite population correction). If those who did not answer think differently, the intervals are too narrow.",
      "Die Intervalle von Anteilen nehmen die Befragten als zufälligen Teil der Grundgesamtheit (\(persons)), weil die Befragungsdefinition es verlangt (Endlichkeitskorrektur). Denken die anders, die nicht geantwortet haben, sind die Intervalle zu eng."
    )
  }
}
