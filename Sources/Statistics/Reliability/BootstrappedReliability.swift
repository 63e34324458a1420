extension Reliability {
  /// Cronbach's alpha with an interval by resampling respondents, which assumes neither parallel nor normal items.
  ///
  /// Needs the single rows. Medians that stand for missing codes are those of the sample in every resample. Padilla, Divers
  /// and Newton (2012), "Coefficient alpha bootstrap confidence interval under nonnormality", Applied Psychological
  /// Measurement 36:331–348. R: `psych::alpha(x, n.iter = …)` has the percentile interval. Complexity: O(n k²) for each
  /// resample of n rows.
  ///
  /// - Parameters:
  ///   - rows: the items, turned round as declared; degenerate ones as with `cronbachAlpha(of:missing:level:)`.
  ///   - missing: what is done about missing codes.
  ///   - limits: how the limits are read from the resamples.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the respondents are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start; equal seeds give equal intervals on every machine.
  package static func cronbachAlpha(
    of rows: ScaleRows, missing: MissingCodes, limits: Bootstrap.Limits = .biasCorrectedAccelerated, level: Double,
    resamples: Int = 9_999, seed: UInt64
  ) -> Estimation {
    do {
      let items = try rows.moments.covariance(missing)
      let alpha = try cronbachAlpha(items)
      guard alpha < 1 else {
        return .estimated(
          Estimate(value: 1, intervalAbsence: .extremeValue, n: items.n, method: limits.method))
      }
      return .estimated(
        Bootstrap.estimate(
          alpha, of: rows.rows.count, n: items.n, limits: limits, level: level, resamples: resamples, seed: seed
        ) { try? cronbachAlpha(rows.moments(multiplicities: $0).covariance(missing)) })
    } catch {
      return .notEstimable(error)
    }
  }

  /// Omega total with an interval by resampling respondents, which does not assume normal items.
  ///
  /// Needs the single rows. Resamples whose model is at its bound (`OneFactorModel`) take part; were they left out, the
  /// interval would be too narrow. Kelley and Pornprasertmanit (2016), "Confidence intervals for population
  /// reliability coefficients", Psychological Methods 21:69–92. R: `MBESS::ci.reliability(type = "omega", interval.type =
  /// "bca")`. Complexity: O(n k² + k³) for each resample of n rows.
  ///
  /// - Parameters:
  ///   - rows: the items, turned round as declared; degenerate ones as with `omegaTotal(of:missing:level:)`.
  ///   - missing: what is done about missing codes.
  ///   - limits: how the limits are read from the resamples.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the respondents are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start; equal seeds give equal intervals on every machine.
  package static func omegaTotal(
    of rows: ScaleRows, missing: MissingCodes, limits: Bootstrap.Limits = .biasCorrectedAccelerated, level: Double,
    resamples: Int = 9_999, seed: UInt64
  ) -> Estimation {
    do throws(NotEstimable) {
      let items = try rows.moments.covariance(missing)
      let model = try OneFactorModel(fittedTo: try items.correlations())
      guard model.isProper else { throw .improperSolution }
      return .estimated(
        Bootstrap.estimate(
          omegaTotal(model, items), of: rows.rows.count, n: items.n, limits: limits, level: level,
          resamples: resamples, seed: seed
        ) { multiplicities in
          guard let resampled = try? rows.moments(multiplicities: multiplicities).covariance(missing),
            let correlations = try? resampled.correlations(),
            let refitted = try? OneFactorModel(fittedTo: correlations)
          else { return nil }
          return omegaTotal(refitted, resampled)
        })
    } catch {
      return .notEstimable(error)
    }
  }
}
