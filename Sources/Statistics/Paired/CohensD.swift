extension Paired {
  /// Cohen's d_z, the mean difference in standard deviations of the differences, with the interval of the non-central t
  /// distribution.
  ///
  /// For normal differences the level is held at any n. The limits are δ / √n for the two non-centralities δ under which t = d_z · √n lies at the end of a tail. Above
  /// 100,000 pairs δ = t(1 − 1 / 4ν) ∓ z√(1 + t² / 2ν), which inverts the normal approximation of Abramowitz and Stegun
  /// (1972), "Handbook of Mathematical Functions", 26.7.10.
  ///
  /// Source: Cohen (1988), "Statistical Power Analysis for the Behavioral Sciences", 2nd ed., §2.3.5; Cumming and Finch
  /// (2001), "A primer on the understanding, use, and calculation of confidence intervals", Educational and
  /// Psychological Measurement 61:532–574. R: `effectsize::cohens_d(paired = TRUE, adjust = FALSE)`, `psych::d.ci`.
  ///
  /// - Parameters:
  ///   - differences: second − first; none gives `noAnswers`, one `singleAnswer`, equal ones `noVariation`. Where they
  ///     hardly vary, so that |δ| would exceed 5,000 in up to 100,000 pairs, the interval is absent: `numericOverflow`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func cohensD(_ differences: ValueCounts, level: Double) -> Estimation {
    let test = tTest(differences)
    guard let t = test.result?.statistic else { return .notEstimable(test.reason ?? .noVariation) }
    let root = Double(differences.n).squareRoot()
    guard let limits = nonCentralities(of: t, degreesOfFreedom: Double(differences.n - 1), level: level) else {
      return .estimated(
        Estimate(value: t / root, intervalAbsence: .numericOverflow, n: differences.n, method: .cohensDZ))
    }
    let interval = ConfidenceInterval(low: limits.lowerBound / root, high: limits.upperBound / root, level: level)
    return .estimated(Estimate(value: t / root, interval: interval, n: differences.n, method: .cohensDZ))
  }

  /// The non-centralities of the t distribution for which an observed t lies in neither tail; nil where t is too large.
  private static func nonCentralities(of t: Double, degreesOfFreedom: Double, level: Double) -> ClosedRange<Double>? {
    let tail = (1 - level) / 2
    guard degreesOfFreedom < 100_000 else {
      let halfWidth =
        StandardNormalDistribution().criticalValue(level: level) * (1 + t * t / (2 * degreesOfFreedom)).squareRoot()
      let centre = t * (1 - 1 / (4 * degreesOfFreedom))
      return centre - halfWidth...centre + halfWidth
    }
    func distribution(_ nonCentrality: Double) -> NonCentralTDistribution {
      NonCentralTDistribution(degreesOfFreedom: degreesOfFreedom, nonCentrality: nonCentrality)
    }
    guard let low = passage(near: t, of: { tail - distribution($0).upperTail(t) }),
      let high = passage(near: t, of: { distribution($0).cumulative(t) - tail })
    else { return nil }
    return low...max(low, high)
  }

  /// The non-centrality at which a function turns from positive to negative; nil where it is out of reach.
  private static func passage(near t: Double, of function: (Double) -> Double) -> Double? {
    let bound = NonCentralTDistribution.maximumNonCentrality
    var reach = 1.0
    while reach < 4 * bound {
      let range = min(max(t - reach, -bound), bound)...max(min(t + reach, bound), -bound)
      if function(range.lowerBound) > 0, function(range.upperBound) <= 0 {
        return Bisection.root(in: range, of: function)
      }
      reach *= 2
    }
    return nil
  }
}
