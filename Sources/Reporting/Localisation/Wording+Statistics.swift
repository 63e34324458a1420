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
    case .normal: say("normal", "Normalverteilung")
    case .brunnerMunzel: "Brunner–Munzel"
    case .fengCliff: say("Feng and Cliff", "Feng und Cliff")
    case .postStratified: say("post-stratified", "nachgeschichtet")
    case .taylorLinearisation: say("Taylor linearisation", "Taylor-Linearisierung")
    case .replicateWeights: say("replicate weights", "Replikationsgewichte")
    }
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
    }
  }
}
