import Disclosure
import Statistics

extension Wording {
  var weightingTitle: String { say("Weighting", "Gewichtung") }
  var weighted: RichText { say("Weighted", "Gewichtet") }
  var unweighted: RichText { say("Unweighted", "Ungewichtet") }
  var population: RichText { say("Population", "Grundgesamtheit") }
  var weightedRespondents: RichText { say("Weighted respondents", "Befragte, gewichtet") }
  var effectiveNumber: RichText { say("Effective n", "Effektives n") }

  func weightingMethod(isRaking: Bool, questions: RichText, source: RichText) -> RichText {
    let method: RichText = isRaking ? say("raking", "Raking") : say("post-stratification", "Nachschichtung")
    return say(
      "Beside the unweighted figures stand weighted ones. Each respondent counts for more or less than one, so that the respondents resemble the population in \(questions) (\(method)). Where the targets come from: \(source).",
      "Neben den ungewichteten Zahlen stehen gewichtete. Jede Person zählt mehr oder weniger als eins, so dass die Befragten der Grundgesamtheit gleichen in \(questions) (\(method)). Woher die Zielwerte stammen: \(source)."
    )
  }
  var weightingLimit: RichText {
    say(
      "Weighting makes up for how many of each kind answered. It cannot make up for who among them chose to answer: in every kind, those who did not answer may think differently, and no weight brings their views in. Weighted figures of self-selected respondents are not figures of the population.",
      "Eine Gewichtung gleicht aus, wie viele jeder Art geantwortet haben. Sie kann nicht ausgleichen, wer unter ihnen sich zum Antworten entschied: In jeder Art können die anders denken, die nicht geantwortet haben, und kein Gewicht bringt ihre Ansichten ein. Gewichtete Zahlen von Befragten, die selbst entschieden haben, ob sie antworten, sind keine Zahlen der Grundgesamtheit."
    )
  }
  func weightingProtection(minimumGroup: String) -> RichText {
    say(
      "Weighted and unweighted figures together could give back how a small group answered. So weighted figures are given only where every count that they are made of could be published by weighting cell: for each combination of answers to the target questions, within each group of a breakdown, with at least \(minimumGroup) respondents in each.",
      "Gewichtete und ungewichtete Zahlen zusammen könnten verraten, wie eine kleine Gruppe geantwortet hat. Deshalb gibt es gewichtete Zahlen nur, wo sich jede Anzahl, aus der sie bestehen, nach Gewichtungszellen veröffentlichen ließe: für jede Kombination der Antworten auf die Zielfragen, innerhalb jeder Gruppe einer Aufgliederung, mit mindestens \(minimumGroup) Befragten in jeder."
    )
  }

  func balanceCaption(n: String) -> RichText {
    say(
      "Population, respondents and weighted respondents compared, n = \(n)",
      "Grundgesamtheit, Befragte und gewichtete Befragte im Vergleich, n = \(n)")
  }
  func effectiveNumber(_ effective: String, of n: String, designEffect: String) -> RichText {
    say(
      "The price of weighting: the \(n) weighted respondents are worth \(RichText(effective, .strong)) equally weighted ones (Kish’s effective number; design effect \(designEffect)). The intervals of weighted figures take that into account.",
      "Der Preis der Gewichtung: Die \(n) gewichteten Befragten sind so viel wert wie \(RichText(effective, .strong)) gleich gewichtete (effektive Anzahl nach Kish; Designeffekt \(designEffect)). Die Intervalle gewichteter Zahlen berücksichtigen das."
    )
  }
  func weightRange(smallest: String, largest: String) -> RichText {
    say(
      "The smallest weight is \(smallest), the largest \(largest) times the mean weight.",
      "Das kleinste Gewicht beträgt das \(smallest)-Fache, das größte das \(largest)-Fache des mittleren Gewichts.")
  }
  func trimmedWeights(limit: String, count: Int, number: String) -> RichText {
    say(
      "No weight may exceed \(limit) times the mean; \(count == 0 ? "no respondent is" : "\(number) \(count == 1 ? "respondent is" : "respondents are")") at this limit.",
      "Kein Gewicht darf das \(limit)-Fache des mittleren überschreiten; \(count == 0 ? "niemand liegt" : "\(number) \(count == 1 ? "Person liegt" : "Befragte liegen")") an dieser Grenze."
    )
  }
  func rakingIterations(_ number: String) -> RichText {
    say("Raking went through all targets \(number) times.", "Das Raking durchlief alle Zielwerte \(number)-mal.")
  }
  func withoutWeight(count: Int, number: String) -> RichText {
    say(
      "\(number) \(count == 1 ? "respondent has" : "respondents have") no answer to a target question and \(count == 1 ? "is" : "are") in no weighted figure.",
      "\(number) \(count == 1 ? "Person hat" : "Befragte haben") eine Zielfrage nicht beantwortet und \(count == 1 ? "kommt" : "kommen") in keiner gewichteten Zahl vor."
    )
  }
  func balanceWithheld(minimumGroup: String) -> RichText {
    say(
      "The weights and all weighted figures are withheld: a combination of answers to the target questions, or those who left one out, has fewer than \(minimumGroup) respondents, or something of it is withheld in the breakdown. Fewer or coarser target questions may help.",
      "Die Gewichte und alle gewichteten Zahlen werden zurückgehalten: Eine Kombination der Antworten auf die Zielfragen, oder die Gruppe derer, die eine ausließen, hat weniger als \(minimumGroup) Befragte, oder etwas davon ist in der Aufgliederung zurückgehalten. Weniger oder gröbere Zielfragen können helfen."
    )
  }
  var notWeighted: RichText {
    say("There are no weighted figures.", "Es gibt keine gewichteten Zahlen.")
  }
  func refusal(_ refusal: WeightingRefusal, question: RichText, answer: RichText) -> RichText {
    switch refusal {
    case .questionLeftOut:
      say(
        "The target question \(quoted(question)) is not evaluated; see what is said about it.",
        "Die Zielfrage \(quoted(question)) ist nicht ausgewertet; siehe, was dazu gesagt ist.")
    case .noRespondents:
      say("Nobody answered all target questions.", "Niemand hat alle Zielfragen beantwortet.")
    case .emptyAnswer:
      say(
        "The population has people who would answer \(quoted(question)) with \(quoted(answer)), and no respondent with an answer to every target question did. Combine this answer with another one.",
        "In der Grundgesamtheit gibt es Menschen, die \(quoted(question)) mit \(quoted(answer)) beantworten würden, aber niemand, der alle Zielfragen beantwortete, hat es getan. Diese Antwort mit einer anderen zusammenfassen."
      )
    case .answerOutsidePopulation:
      say(
        "Respondents answered \(quoted(question)) with \(quoted(answer)), and by its target nobody of the population would. Correct the target.",
        "Befragte haben \(quoted(question)) mit \(quoted(answer)) beantwortet, und nach dem Zielwert würde das niemand in der Grundgesamtheit tun. Den Zielwert berichtigen."
      )
    case .trimTooLow:
      say(
        "Even with every weight at its limit, \(quoted(answer)) to \(quoted(question)) stays below its share of the population. Raise the limit (\(RichText("trim", .code))), leave it out, or combine this answer with another one.",
        "Selbst mit jedem Gewicht an der Grenze bleibt \(quoted(answer)) auf \(quoted(question)) unter dem Anteil in der Grundgesamtheit. Die Grenze (\(RichText("trim", .code))) anheben oder weglassen oder diese Antwort mit einer anderen zusammenfassen."
      )
    case .notConverged(let iterations):
      say(
        "After \(String(iterations)) rounds of raking the targets were not met: they contradict each other in the combinations of answers that respondents gave. Combine answers, or use fewer target questions.",
        "Nach \(String(iterations)) Durchläufen des Rakings waren die Zielwerte nicht erreicht: Sie widersprechen einander in den Kombinationen, die Befragte angaben. Antworten zusammenfassen oder weniger Zielfragen verwenden."
      )
    }
  }
  func weightsUnused(source: RichText) -> RichText {
    say(
      "Targets for weighting are declared in the survey definition (\(source)) and not used here; all figures are unweighted. The option \(RichText("--weights", .code)) adds weighted ones.",
      "In der Befragungsdefinition sind Zielwerte für eine Gewichtung festgelegt (\(source)), die hier nicht verwendet sind; alle Zahlen sind ungewichtet. Die Option \(RichText("--weights", .code)) fügt gewichtete hinzu."
    )
  }

  func weightedCaption(_ subject: RichText, level: String) -> RichText {
    say(
      "\(quoted(subject)), unweighted and weighted, with \(level)% intervals",
      "\(quoted(subject)), ungewichtet und gewichtet, mit \(level)-%-Intervallen")
  }
  func weightedOnlyCaption(_ subject: RichText, level: String) -> RichText {
    say(
      "\(quoted(subject)), weighted: shares and statistics with \(level)% intervals",
      "\(quoted(subject)), gewichtet: Anteile und Kennzahlen mit \(level)-%-Intervallen")
  }
  func weightedBase(n: String, effective: String) -> RichText {
    say(
      "Weighted figures rest on \(n) respondents, worth \(effective) equally weighted ones.",
      "Gewichtete Zahlen beruhen auf \(n) Befragten, so viel wert wie \(effective) gleich gewichtete.")
  }
  var weightedWithheld: RichText {
    say(
      "Weighted figures of this question are withheld: with the unweighted ones they could give back how a small group answered.",
      "Gewichtete Zahlen zu dieser Frage werden zurückgehalten: Mit den ungewichteten zusammen könnten sie verraten, wie eine kleine Gruppe geantwortet hat."
    )
  }
  var weightedItemsWithheld: RichText {
    say(
      "Weighted figures of these items are withheld: with the unweighted ones they could give back how a small group answered.",
      "Gewichtete Zahlen zu diesen Aussagen werden zurückgehalten: Mit den ungewichteten zusammen könnten sie verraten, wie eine kleine Gruppe geantwortet hat."
    )
  }
  func terminalWeighted(effective: String) -> String {
    say("weighted (effective n = \(effective))", "gewichtet (effektives n = \(effective))")
  }
  var terminalWeightedWithheld: String { say("weighted: withheld", "gewichtet: zurückgehalten") }
}
