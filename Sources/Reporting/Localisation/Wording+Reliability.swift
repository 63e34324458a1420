import Statistics

extension Wording {
  var reliabilityTitle: String {
    say("How far the items of a battery belong together", "Wie weit die Aussagen eines Fragenblocks zusammengehören")
  }
  var coefficient: RichText { say("Coefficient", "Koeffizient") }
  var itemRestCorrelation: RichText { say("Corrected item-total correlation", "Korrigierte Trennschärfe") }
  var alphaIfDropped: RichText { say("Alpha without the item", "Alpha ohne die Aussage") }

  func name(_ figure: ReliabilityFigure) -> String {
    switch figure {
    case .alpha: say("Cronbach’s alpha", "Cronbachs Alpha")
    case .pairwiseAlpha: say("Cronbach’s alpha, pairwise", "Cronbachs Alpha, paarweise")
    case .medianImputedAlpha:
      say("Cronbach’s alpha, medians for missing ratings", "Cronbachs Alpha, Mediane für fehlende Angaben")
    case .standardisedAlpha: say("Standardised alpha", "Standardisiertes Alpha")
    case .omegaTotal: "Omega total"
    case .meanInterItemCorrelation: say("Mean inter-item correlation", "Mittlere Korrelation der Aussagen")
    }
  }

  var reliabilityExplained: RichText {
    say(
      "Reliability says how far the answers to the items of a battery vary together. Cronbach’s alpha is near 1 where they do, near 0 where the items have nothing in common, and below 0 where they contradict each other; it grows with the number of items. Omega total comes from a model with one common factor and lets items count for more or less. Both intervals assume normally distributed answers. The corrected item-total correlation relates an item to the sum of the others.",
      "Die Reliabilität (Zuverlässigkeit) sagt, wie weit die Antworten auf die Aussagen eines Fragenblocks gemeinsam schwanken. Cronbachs Alpha liegt nahe 1, wo sie es tun, nahe 0, wo die Aussagen nichts gemeinsam haben, und unter 0, wo sie einander widersprechen; es wächst mit der Zahl der Aussagen. Omega total stammt aus einem Modell mit einem gemeinsamen Faktor und lässt die Aussagen verschieden stark zählen. Beide Intervalle setzen normalverteilte Antworten voraus. Die korrigierte Trennschärfe setzt eine Aussage zur Summe der übrigen in Beziehung."
    )
  }
  var reliabilityLimits: RichText {
    say(
      "These figures matter only where the items of a battery are meant to be added up or averaged. They are no proof that a battery measures one thing, nor what it measures; items about different matters, such as room and talks, need not belong together. With few respondents the interval is wide: read it rather than the value.",
      "Diese Zahlen zählen nur, wo die Aussagen eines Fragenblocks zusammengezählt oder gemittelt werden sollen. Sie beweisen nicht, dass ein Fragenblock ein und dasselbe misst, und nicht, was er misst; Aussagen zu Verschiedenem, etwa Raum und Vorträgen, müssen nicht zusammengehören. Bei wenigen Befragten ist das Intervall breit: Es sagt mehr als der Wert."
    )
  }

  func coefficientsCaption(_ battery: RichText) -> RichText {
    say("Reliability of “\(battery)”", "Reliabilität von „\(battery)“")
  }
  func itemsCaption(_ battery: RichText, n: String) -> RichText {
    say("The items of “\(battery)” (n = \(n))", "Die Aussagen von „\(battery)“ (n = \(n))")
  }
  var reverseKeyedRemark: RichText {
    say(
      "Reverse-keyed: worded against the other items, so its codes were turned round.",
      "Umgepolt: den übrigen Aussagen entgegen formuliert; die Codes wurden umgekehrt.")
  }

  func completeRatings(_ complete: String, of respondents: String, items: String) -> RichText {
    say(
      "\(complete) of the \(respondents) respondents who rated any of the \(items) items rated all of them.",
      "\(complete) von \(respondents) Befragten, die mindestens eine der \(items) Aussagen bewertet haben, haben alle bewertet."
    )
  }
  func alpha(_ value: String) -> RichText { say("Cronbach’s alpha is \(value).", "Cronbachs Alpha beträgt \(value).") }
  func alpha(_ value: String, interval: String, level: String) -> RichText {
    say(
      "Cronbach’s alpha is \(value) (\(level)% interval \(interval)).",
      "Cronbachs Alpha beträgt \(value) (\(level)-%-Intervall \(interval)).")
  }
  func noAlpha(_ reason: String) -> RichText { say("Cronbach’s alpha: \(reason).", "Cronbachs Alpha: \(reason).") }
  func reliabilityTooFew(_ minimum: String) -> RichText {
    say(
      "That is too few: reliability is given from \(minimum) complete answers on.",
      "Das sind zu wenige: Die Reliabilität wird ab \(minimum) vollständigen Antworten angegeben.")
  }
  var reliabilityWithheld: RichText {
    say(
      "Reliability is withheld to protect respondents: together with the counts of each item it would tell much of what few answered.",
      "Die Reliabilität ist zum Schutz der Befragten zurückgehalten: Mit den Anzahlen je Aussage verriete sie viel davon, was wenige geantwortet haben."
    )
  }
  var itemFiguresWithheld: RichText {
    say(
      "Figures of single items are withheld to protect respondents: together with the counts of each item they would tell much of what few answered.",
      "Zahlen zu einzelnen Aussagen sind zum Schutz der Befragten zurückgehalten: Mit den Anzahlen je Aussage verrieten sie viel davon, was wenige geantwortet haben."
    )
  }

  var findingsLead: RichText { say("What to know about the items:", "Was zu den Aussagen zu wissen ist:") }
  func finding(_ kind: ScaleFinding.Kind, _ items: RichText) -> RichText {
    switch kind {
    case .fewerThanThreeItems:
      say(
        "There are only two items: alpha says little, and no more than their correlation.",
        "Es sind nur zwei Aussagen: Alpha besagt wenig und nicht mehr als ihre Korrelation.")
    case .itemWithoutVariation:
      say(
        "All answered \(items) alike, so that it hangs together with nothing.",
        "Bei \(items) antworteten alle gleich; die Aussage hängt deshalb mit nichts zusammen.")
    case .negativeInterItemCorrelation:
      say(
        "\(items) contradict each other: one may be worded against the others without being declared reverse-keyed.",
        "\(items) widersprechen einander: Eine könnte den anderen entgegen formuliert sein, ohne als umgepolt angegeben zu sein."
      )
    case .negativeItemRestCorrelation:
      say(
        "\(items) contradicts the others taken together: it may be worded against them without being declared reverse-keyed.",
        "\(items) widerspricht den übrigen zusammen: Die Aussage könnte ihnen entgegen formuliert sein, ohne als umgepolt angegeben zu sein."
      )
    }
  }
}
