extension Power {
  /// The power of the paired, or one-sample, t test: how likely it finds an effect, in 0...1.
  ///
  /// P(|T| > t) for a T on n − 1 degrees of freedom with the non-centrality d_z √n, t being the critical value of the
  /// test. Cohen (1988), §2.3.5. R: `pwr::pwr.t.test(type = "paired")`.
  ///
  /// - Parameters:
  ///   - effect: Cohen's d_z, the mean difference in standard deviations of the differences.
  ///   - pairs: the number of pairs, at least 2.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func pairedTTest(effect: Double, pairs: Int, significanceLevel: Double = 0.05) -> Double {
    precondition(pairs >= 2)
    return tTest(
      nonCentrality: effect * Double(pairs).squareRoot(), degreesOfFreedom: Double(pairs - 1),
      significanceLevel: significanceLevel)
  }

  /// The smallest d_z that the paired, or one-sample, t test finds with a given power.
  ///
  /// The root in d_z of `pairedTTest`. At 80 % power and 5 % significance .996, .529, .404, .283 and .230 for 10, 30, 50, 100 and 150 pairs. The normal
  /// approximation (1.96 + .84) / √n promises more to small samples: .89 and .51 for 10 and 30 pairs.
  /// Cohen (1988), §2.4. R: `pwr::pwr.t.test(type = "paired", power = )`.
  ///
  /// - Parameters:
  ///   - pairs: the number of pairs; below 2 there is no effect, nor where the test could not find any.
  ///   - power: the power wanted, above the significance level and below 1.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func detectableEffect(pairs: Int, power: Double = 0.8, significanceLevel: Double = 0.05) -> Double? {
    guard pairs >= 2 else { return nil }
    return detectableNonCentrality(
      degreesOfFreedom: Double(pairs - 1), power: power, significanceLevel: significanceLevel
    ).map { $0 / Double(pairs).squareRoot() }
  }

  /// The power of the t test of two groups with equal variances: how likely it finds an effect, in 0...1.
  ///
  /// P(|T| > t) for a T on m + n − 2 degrees of freedom with the non-centrality d √(mn / (m + n)), t being the critical
  /// value of the test. Cohen (1988), §2.3. R: `pwr::pwr.t2n.test`.
  ///
  /// - Parameters:
  ///   - effect: Cohen's d, the difference of the means in standard deviations.
  ///   - first: the answers of the first group, at least 1, in both together at least 3.
  ///   - second: the answers of the second group, likewise.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func twoSampleTTest(
    effect: Double, first: Int, second: Int, significanceLevel: Double = 0.05
  ) -> Double {
    precondition(first >= 1 && second >= 1 && first + second >= 3)
    return tTest(
      nonCentrality: effect * effectiveSize(first, second).squareRoot(), degreesOfFreedom: Double(first + second - 2),
      significanceLevel: significanceLevel)
  }

  /// The smallest d that the t test of two groups finds with a given power.
  ///
  /// The root in d of `twoSampleTTest`. Cohen (1988), §2.4. R: `pwr::pwr.t2n.test(power = )`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; without any, or below 3 in both together, there is no effect, nor where
  ///     the test could not find any.
  ///   - second: the answers of the second group, likewise.
  ///   - power: the power wanted, above the significance level and below 1.
  ///   - significanceLevel: of the two-sided test, strictly between 0 and 1.
  package static func detectableEffect(
    first: Int, second: Int, power: Double = 0.8, significanceLevel: Double = 0.05
  ) -> Double? {
    guard first >= 1, second >= 1, first + second >= 3 else { return nil }
    return detectableNonCentrality(
      degreesOfFreedom: Double(first + second - 2), power: power, significanceLevel: significanceLevel
    ).map { $0 / effectiveSize(first, second).squareRoot() }
  }

  /// Half the harmonic mean of the sizes of two groups: that of one sample with the same standard error.
  static func effectiveSize(_ first: Int, _ second: Int) -> Double {
    Double(first) / Double(first + second) * Double(second)
  }

  private static func detectableNonCentrality(
    degreesOfFreedom: Double, power: Double, significanceLevel: Double
  ) -> Double? {
    precondition(power > significanceLevel && power < 1)
    return strength(upTo: NonCentralTDistribution.maximumNonCentrality, target: power) {
      tTest(nonCentrality: $0, degreesOfFreedom: degreesOfFreedom, significanceLevel: significanceLevel)
    }
  }

  private static func tTest(nonCentrality: Double, degreesOfFreedom: Double, significanceLevel: Double) -> Double {
    let critical = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
      .criticalValue(level: 1 - significanceLevel)
    // Beyond its bound a non-centrality changes no digit of the power at any usual level.
    let bound = NonCentralTDistribution.maximumNonCentrality
    let distribution = NonCentralTDistribution(
      degreesOfFreedom: degreesOfFreedom, nonCentrality: max(-bound, min(bound, nonCentrality)))
    return min(1, distribution.upperTail(critical) + distribution.cumulative(-critical))
  }
}
