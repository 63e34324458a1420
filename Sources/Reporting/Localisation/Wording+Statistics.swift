import Statistics

extension Wording {
  func name(_ statistic: StatisticName) -> String {
    switch statistic {
    case .mean: say("Mean", "Mittelwert")
    case .standardDeviation: say("Standard deviation", "Standardabweichung")
    case .median: say("Median", "Median")
    case .topTwoBox: say("Top 2 box", "Top 2")
    case .recommendationScore: "Net Promoter Score"
    case .firstPlace: say("First places", "Erste Plätze")
    case .meanRank: say("Mean rank", "Mittlerer Rang")
    }
  }

  func name(_ method: EstimationMethod) -> String {
    switch method {
    case .exactCount: say("count, no interval", "Auszählung, ohne Intervall")
    case .wilson: "Wilson"
    case .wilsonContinuityCorrected: say("Wilson, continuity-corrected", "Wilson mit Stetigkeitskorrektur")
    case .wilsonFinitePopulation: say("Wilson, finite population", "Wilson für eine endliche Grundgesamtheit")
    case .jeffreys: "Jeffreys"
    case .clopperPearson: "Clopper–Pearson"
    case .agrestiCoull: "Agresti–Coull"
    case .logit: "Logit"
    case .goodman: say("Goodman, simultaneous", "Goodman, simultan")
    case .newcombe: "Newcombe"
    case .newcombePaired: say("Newcombe, paired", "Newcombe für Paare")
    case .studentT: say("Student’s t", "Student-t")
    case .bca: say("BCa bootstrap", "BCa-Bootstrap")
    case .orderStatistics: say("order statistics", "Rangwerte")
    case .trimmedMean: say("Tukey–McLaughlin, trimmed", "Tukey–McLaughlin, getrimmt")
    case .weightedCount: say("weighted count, no interval", "gewichtete Auszählung, ohne Intervall")
    case .weightedWilson: say("Wilson, weighted", "Wilson, gewichtet")
    case .weightedStudentT: say("Student’s t, weighted", "Student-t, gewichtet")
    case .woodruff: say("Woodruff, weighted", "Woodruff, gewichtet")
    case .weightedTrimmedMean:
      say("Tukey–McLaughlin, trimmed by weight", "Tukey–McLaughlin, nach Gewicht getrimmt")
    case .weightedMover: say("Wilson, weighted and joined (MOVER)", "Wilson, gewichtet und verbunden (MOVER)")
    case .weightedNormal: say("normal, weighted", "Normalverteilung, gewichtet")
    case .mover: say("Wilson, joined (MOVER)", "Wilson, verbunden (MOVER)")
    case .normal: say("normal", "Normalverteilung")
    case .brunnerMunzel: "Brunner–Munzel"
    case .fengCliff: say("Feng and Cliff", "Feng und Cliff")
    case .postStratified: say("post-stratified", "nachgeschichtet")
    case .taylorLinearisation: say("Taylor linearisation", "Taylor-Linearisierung")
    case .replicateWeights: say("replicate weights", "Replikationsgewichte")
    case .welch: "Welch"
    case .noncentralChiSquared: say("noncentral χ²", "nichtzentrale χ²-Verteilung")
    case .tango: "Tango"
    case .rankBiserial: say("rank-biserial, jackknife", "rangbiserial, Jackknife")
    case .hodgesLehmann: "Hodges–Lehmann"
    case .spearman: say("Spearman’s rank correlation", "Rangkorrelation nach Spearman")
    case .kendallTauB: say("Kendall’s tau-b", "Kendalls Tau-b")
    case .goodmanKruskalGamma: say("Goodman and Kruskal’s gamma", "Goodman und Kruskals Gamma")
    case .polychoric: say("polychoric correlation", "polychorische Korrelation")
    case .cohensDZ: say("Cohen’s d, non-central t", "Cohens d, nichtzentrale t-Verteilung")
    case .feldt: "Feldt"
    case .oneFactorMaximumLikelihood:
      say("one-factor model, maximum likelihood", "Ein-Faktor-Modell, Maximum Likelihood")
    case .percentile: say("bootstrap percentiles", "Bootstrap-Perzentile")
    case .fleissCohenEveritt: say("Fleiss, Cohen and Everitt", "Fleiss, Cohen und Everitt")
    case .gwet: "Gwet"
    }
  }

  func attaining(_ method: String, level: String) -> String {
    say("\(method), attains \(level)", "\(method), erreicht \(level)")
  }

  func name(_ reason: NotEstimable) -> String {
    switch reason {
    case .noAnswers: say("not defined: no valid answers", "nicht definiert: keine gültigen Antworten")
    case .singleAnswer: say("not defined: one answer only", "nicht definiert: nur eine Antwort")
    case .noVariation: say("not defined: all answers are equal", "nicht definiert: alle Antworten sind gleich")
    case .tooManyEqualAnswers:
      say("not defined: too many equal answers", "nicht definiert: zu viele gleiche Antworten")
    case .tooFewAnswers: say("not defined: too few answers", "nicht definiert: zu wenige Antworten")
    case .undefinedUnderResampling:
      say("not defined: not for all resamples", "nicht definiert: nicht für alle Ziehungen")
    case .populationExceeded:
      say(
        "not defined: more answers than the population has members",
        "nicht definiert: mehr Antworten, als die Grundgesamtheit Mitglieder hat")
    case .emptyPopulation:
      say("not defined: the population has no members", "nicht definiert: die Grundgesamtheit hat keine Mitglieder")
    case .extremeValue: say("not defined: value at its limit", "nicht definiert: Wert an seiner Grenze")
    case .tooManyDistinctValues:
      say("not defined: too many different numbers", "nicht definiert: zu viele verschiedene Zahlen")
    case .numericOverflow: say("not defined: numbers too large", "nicht definiert: zu große Zahlen")
    case .completeSeparation:
      say(
        "not defined: the answers of the groups do not overlap",
        "nicht definiert: die Antworten der Gruppen überschneiden sich nicht")
    case .emptyPostStratum:
      say("not defined: a group has no answers", "nicht definiert: eine Gruppe ohne Antworten")
    case .wholePopulation:
      say("no sampling error: everybody answered", "kein Stichprobenfehler: alle haben geantwortet")
    case .singlePrimaryUnit:
      say("not defined: a stratum with one sampling unit", "nicht definiert: eine Schicht mit nur einer Auswahleinheit")
    case .noDegreesOfFreedom:
      say("not defined: too few sampling units", "nicht definiert: zu wenige Auswahleinheiten")
    case .zeroDenominator: say("not defined: divided by 0", "nicht definiert: Division durch 0")
    case .tooManyCombinations:
      say("not computed: too many combinations", "nicht berechnet: zu viele Kombinationen")
    case .fitsTooWell:
      say(
        "no interval: fits no effect better than chance allows",
        "kein Intervall: passt besser zu keinem Effekt, als der Zufall erwarten lässt")
    case .constantGroup:
      say("not defined: all answers of a group are equal", "nicht definiert: alle Antworten einer Gruppe sind gleich")
    case .tooFewItems: say("not defined: too few items", "nicht definiert: zu wenige Aussagen")
    case .noJointAnswers:
      say("not defined: nothing answered or coded in common", "nicht definiert: nichts gemeinsam beantwortet")
    case .notPositiveDefinite:
      say("not defined: items contradict each other", "nicht definiert: Items widersprechen einander")
    case .noConvergence: say("not defined: no model found", "nicht definiert: kein Modell gefunden")
    case .improperSolution:
      say("not defined: no admissible model fits", "nicht definiert: kein zulässiges Modell passt")
    case .unequalCodings:
      say("not defined: different numbers of codings", "nicht definiert: verschieden viele Codierungen")
    }
  }
}
