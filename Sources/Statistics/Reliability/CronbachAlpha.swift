extension Reliability {
  /// Cronbach's alpha with Feldt's interval: α = k/(k − 1) · (1 − Σ s²ᵢ / s²), with s² the variance of the sum of k items.
  ///
  /// 1 − α is distributed as F on n − 1 and (n − 1)(k − 1) degrees of freedom where the items are parallel and normal, so
  /// the limits are 1 − (1 − α) F. Where pairs rest on different numbers of rows, n is the smallest of them (R's psych
  /// takes all rows). Alpha is negative where items contradict each other.
  ///
  /// Source: Cronbach (1951), "Coefficient alpha and the internal structure of tests", Psychometrika 16:297–334; Feldt
  /// (1965), "The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty", Psychometrika
  /// 30:357–370. R: `psych::alpha(x)$total$raw_alpha`, `psych::alpha.ci`. Complexity: O(k²).
  ///
  /// - Parameters:
  ///   - moments: the items; equal sums throughout give `noVariation`, a single item `tooFewItems`.
  ///     An alpha of 1 has no interval (`extremeValue`).
  ///   - missing: what is done about missing codes.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func cronbachAlpha(of moments: CoMoments, missing: MissingCodes, level: Double) -> Estimation {
    do {
      let items = try moments.covariance(missing)
      let alpha = try cronbachAlpha(items)
      guard alpha < 1 else {
        return .estimated(Estimate(value: 1, intervalAbsence: .extremeValue, n: items.n, method: .feldt))
      }
      let degreesOfFreedom = Double(items.n - 1)
      let distribution = FDistribution(
        numeratorDegreesOfFreedom: degreesOfFreedom,
        denominatorDegreesOfFreedom: degreesOfFreedom * Double(items.itemCount - 1))
      let limits = [(1 + level) / 2, (1 - level) / 2].map { 1 - (1 - alpha) * distribution.quantile($0) }
      guard limits.allSatisfy(\.isFinite) else {
        return .estimated(Estimate(value: alpha, intervalAbsence: .numericOverflow, n: items.n, method: .feldt))
      }
      let interval = ConfidenceInterval(low: limits[0], high: max(limits[0], limits[1]), level: level)
      return .estimated(Estimate(value: alpha, interval: interval, n: items.n, method: .feldt))
    } catch {
      return .notEstimable(error)
    }
  }

  /// Alpha of items on equal footing, from their correlations: k r̄ / (1 + (k − 1) r̄), with r̄ the mean correlation.
  ///
  /// For two items it is the coefficient of Spearman and Brown, 2r/(1 + r), which suits them better than raw alpha:
  /// Eisinga, te Grotenhuis and Pelzer (2013), "The reliability of a two-item scale: Pearson, Cronbach, or
  /// Spearman-Brown?", International Journal of Public Health 58:637–642. R: `psych::alpha(x)$total$std.alpha`.
  ///
  /// - Parameters:
  ///   - moments: the items; one whose codes are all equal gives `noVariation`.
  ///   - missing: what is done about missing codes.
  package static func standardisedAlpha(of moments: CoMoments, missing: MissingCodes) -> Estimation {
    do {
      let correlations = try moments.covariance(missing).correlations()
      return .estimated(Estimate(exactly: try cronbachAlpha(correlations), n: correlations.n))
    } catch {
      return .notEstimable(error)
    }
  }

  /// Raw alpha of the remaining items, for each item in turn.
  ///
  /// The formula and source are those of `cronbachAlpha`. R: `psych::alpha(x)$alpha.drop$raw_alpha`. A scale that gains much by losing an item holds one that does not belong. Two items leave a single one:
  /// `tooFewItems`. Complexity: O(k³).
  package static func alphaIfDropped(of moments: CoMoments, missing: MissingCodes) -> [Estimation] {
    (0..<moments.itemCount).map { item in
      do throws(NotEstimable) {
        let rest = try moments.covariance(missing).dropping(item)
        return .estimated(Estimate(exactly: try cronbachAlpha(rest), n: rest.n))
      } catch {
        return .notEstimable(error)
      }
    }
  }

  /// The value of alpha, at most 1.
  ///
  /// - Throws: `tooFewItems` below two items, `noVariation` where the sum does not vary, `notPositiveDefinite` where
  ///   contradictory covariances would give more than 1.
  static func cronbachAlpha(_ items: ItemCovariance) throws(NotEstimable) -> Double {
    guard items.itemCount > 1 else { throw .tooFewItems }
    let count = Double(items.itemCount)
    let alpha = (count / (count - 1) * (items.sumOfCovariances / (try items.variance()))).withoutRounding
    guard alpha <= 1 else { throw .notPositiveDefinite }
    return alpha
  }
}
