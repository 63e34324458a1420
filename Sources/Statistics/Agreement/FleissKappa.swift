extension Agreement {
  /// Fleiss' kappa of several coders with the interval of Student's t distribution: κ = (P̄ − P̄ₑ) / (1 − P̄ₑ).
  ///
  /// P̄ is the mean share of agreeing pairs of codings of a unit and P̄ₑ the sum of squared shares of the categories. The
  /// standard error is the one that does not assume κ = 0 and takes units for a sample: Gwet's, from the value κᵢ − 2(1 −
  /// κ)(pₑᵢ − P̄ₑ)/(1 − P̄ₑ) of each unit, on n − 1 degrees of freedom. The limits are cut at ±1. Where units have different
  /// numbers of codings, `krippendorffAlpha` is the coefficient to take.
  ///
  /// Source: Fleiss (1971), "Measuring nominal scale agreement among many raters", Psychological Bulletin 76:378–382;
  /// Gwet (2021), "Large-sample variance of Fleiss generalized kappa", Educational and Psychological Measurement
  /// 81:781–790. R: `irrCAC::fleiss.kappa.raw`. Complexity: O(n k) for n units and k categories.
  ///
  /// - Parameters:
  ///   - units: for each unit how many coders put it into each category, in an order that all units share. None gives
  ///     `noAnswers`, one coding each `noJointAnswers`, different numbers of codings `unequalCodings`, one category for
  ///     everything `noVariation`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func fleissKappa(_ units: [[Int]], level: Double) -> Estimation {
    let categories = (units.first ?? []).indices
    precondition(units.allSatisfy { $0.count == categories.count && $0.allSatisfy { $0 >= 0 } })
    let codings = (units.first ?? []).reduce(0, +)
    guard units.contains(where: { $0.contains { $0 > 0 } }) else { return .notEstimable(.noAnswers) }
    guard units.allSatisfy({ $0.reduce(0, +) == codings }) else { return .notEstimable(.unequalCodings) }
    guard codings > 1 else { return .notEstimable(.noJointAnswers) }
    let n = Double(units.count)
    let coders = Double(codings)
    let shares = categories.map { category in Double(units.reduce(0) { $0 + $1[category] }) / (n * coders) }
    let chanceDisagreement = categories.reduce(0) { $0 + shares[$1] * (1 - shares[$1]) }
    guard chanceDisagreement > 0 else { return .notEstimable(.noVariation) }
    // The shares of disagreeing pairs, of which there are none exactly where all agree.
    let disagreements = units.map { unit in
      1 - Double(unit.reduce(0) { $0 + $1 * ($1 - 1) }) / (coders * (coders - 1))
    }
    let kappa = (1 - disagreements.reduce(0, +) / n / chanceDisagreement).withoutRounding
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: kappa, intervalAbsence: reason, n: units.count, method: .gwet))
    }
    guard units.count > 1 else { return withoutInterval(.singleAnswer) }

    let meanShare = shares.reduce(0) { $0 + $1 * $1 }
    let deviations = zip(units, disagreements).map { unit, disagreement in
      let chance = categories.reduce(0) { $0 + shares[$1] * Double(unit[$1]) / coders }
      return 1 - (disagreement + 2 * (1 - kappa) * (chance - meanShare)) / chanceDisagreement - kappa
    }
    let variance = deviations.reduce(0) { $0 + $1 * $1 } / (n * (n - 1))
    guard variance > 1e-24 else {
      return withoutInterval(abs(kappa) == 1 ? .extremeValue : .tooManyEqualAnswers)
    }
    let halfWidth = StudentTDistribution(degreesOfFreedom: n - 1).criticalValue(level: level) * variance.squareRoot()
    let interval = ConfidenceInterval(low: max(-1, kappa - halfWidth), high: min(1, kappa + halfWidth), level: level)
    return .estimated(Estimate(value: kappa, interval: interval, n: units.count, method: .gwet))
  }
}
