extension Agreement {
  /// How far apart two categories are for Krippendorff's alpha.
  package enum Metric: Sendable, Hashable {
    /// The same or not the same.
    case nominal
    /// By how many codings lie between them in the order of the categories.
    case ordinal
    /// By the difference of their values, one for each category.
    case interval([Double])
  }

  /// Krippendorff's alpha of any number of coders, some of whom may have left out units: α = 1 − Dₒ/Dₑ.
  ///
  /// Dₒ is the mean squared distance of two codings of one unit, Dₑ that of two codings of any. Source: Krippendorff (2019),
  /// "Content Analysis", 4th ed., SAGE, ch. 12; Hayes and Krippendorff (2007), "Answering the call for a standard
  /// reliability measure for coding data", Communication Methods and Measures 1:77–89. R: `irr::kripp.alpha`.
  /// Complexity: O(k²) for k categories.
  ///
  /// - Parameters:
  ///   - table: the coincidences; none give `noJointAnswers`, one category or one value for everything `noVariation`,
  ///     values with distances beyond about 10¹⁵⁰ `numericOverflow`.
  ///   - metric: how far apart categories are.
  package static func krippendorffAlpha(_ table: CoincidenceTable, metric: Metric) -> Estimation {
    do {
      return .estimated(Estimate(exactly: try alpha(table, metric), n: table.units))
    } catch {
      return .notEstimable(error)
    }
  }

  /// Krippendorff's alpha with an interval by resampling units.
  ///
  /// Needs the single units. Hayes and Krippendorff (2007) draw pairs of codings from the table and hold Dₑ fixed, which
  /// takes pairs of one unit for independent; here whole units are drawn and all is computed anew, which has the better
  /// coverage: Zapf, Castell, Morawietz and Karch (2016), "Measuring inter-rater reliability for nominal data – which
  /// coefficients and confidence intervals are appropriate?", BMC Medical Research Methodology 16:93. A resample in which
  /// nothing varies has no alpha. R: `krippendorffsalpha::krippendorffs.alpha` has the value. Complexity: O(n k²) for each resample of n units.
  ///
  /// - Parameters:
  ///   - units: for each unit how many coders put it into each category, in an order that all units share. No coding
  ///     gives `noAnswers`; otherwise as with the table.
  ///   - metric: how far apart categories are.
  ///   - limits: how the limits are read from the resamples.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the units are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start; equal seeds give equal intervals on every machine.
  package static func krippendorffAlpha(
    _ units: [[Int]], metric: Metric, limits: Bootstrap.Limits = .biasCorrectedAccelerated, level: Double,
    resamples: Int = 9_999, seed: UInt64
  ) -> Estimation {
    guard let categoryCount = units.first?.count, units.contains(where: { $0.contains { $0 > 0 } }) else {
      return .notEstimable(.noAnswers)
    }
    let coded = units.filter { $0.reduce(0, +) > 1 }
    func table(_ multiplicities: [Int]) -> CoincidenceTable {
      var table = CoincidenceTable(categoryCount: categoryCount)
      for (unit, count) in zip(coded, multiplicities) { table.add(unit, count: count) }
      return table
    }
    do {
      let value = try alpha(table(coded.map { _ in 1 }), metric)
      guard value < 1 else {
        return .estimated(
          Estimate(value: 1, intervalAbsence: .extremeValue, n: coded.count, method: limits.method))
      }
      return .estimated(
        Bootstrap.estimate(
          value, of: coded.count, n: coded.count, limits: limits, level: level, resamples: resamples, seed: seed
        ) { try? alpha(table($0), metric) })
    } catch {
      return .notEstimable(error)
    }
  }

  /// The value of alpha.
  private static func alpha(_ table: CoincidenceTable, _ metric: Metric) throws(NotEstimable) -> Double {
    guard table.units > 0 else { throw .noJointAnswers }
    let coincidences = table.coincidences
    let totals = coincidences.map { $0.reduce(0, +) }
    let codings = totals.reduce(0, +)
    var observed = 0.0
    var expected = 0.0
    for second in totals.indices {
      for first in 0..<second {
        let distance = metric.squaredDistance(first, second, totals: totals)
        observed += coincidences[first][second] * distance
        expected += totals[first] * totals[second] * distance
      }
    }
    guard expected > 0 else { throw .noVariation }
    guard observed.isFinite, expected.isFinite else { throw .numericOverflow }
    return (1 - (codings - 1) * observed / expected).withoutRounding
  }
}

extension Agreement.Metric {
  /// The squared distance of two categories.
  ///
  /// - Parameters:
  ///   - first: the place of a category, below `second`.
  ///   - totals: how many codings each category has.
  fileprivate func squaredDistance(_ first: Int, _ second: Int, totals: [Double]) -> Double {
    switch self {
    case .nominal: return 1
    case .ordinal:
      let between = totals[first...second].reduce(0, +) - (totals[first] + totals[second]) / 2
      return between * between
    case .interval(let values):
      precondition(values.count == totals.count && values.allSatisfy(\.isFinite))
      return (values[first] - values[second]) * (values[first] - values[second])
    }
  }
}
