extension Reliability {
  /// The mean of the correlations of all pairs of items; for two items, their correlation.
  ///
  /// Between .15 and .50 for a scale neither loose nor redundant: Clark and Watson (1995), "Constructing validity: basic
  /// issues in objective scale development", Psychological Assessment 7:309–319. R:
  /// `psych::alpha(x)$total$average_r`. Complexity: O(k²).
  ///
  /// - Parameters:
  ///   - moments: the items; one whose codes are all equal gives `noVariation`.
  ///   - missing: what is done about missing codes.
  package static func meanInterItemCorrelation(of moments: CoMoments, missing: MissingCodes) -> Estimation {
    do {
      let correlations = try moments.covariance(missing).correlations()
      let count = Double(correlations.itemCount)
      let mean = correlations.sumOfCovariances / (count * (count - 1))
      return .estimated(Estimate(exactly: mean.withoutRounding, n: correlations.n))
    } catch {
      return .notEstimable(error)
    }
  }

  /// The corrected item-total correlation of each item: with the sum of the *other* items.
  ///
  /// An item correlates with a sum that contains it in any case. The covariances of the item with the others, added up,
  /// over the root of its variance times that of the others' sum. Source: Henrysson (1963), "Correction of item-total
  /// correlations in item analysis", Psychometrika 28:211–218. R: `psych::alpha(x)$item.stats$r.drop`.
  /// Complexity: O(k³).
  ///
  /// - Parameters:
  ///   - moments: the items; `noVariation` where the codes of an item, or the sums of the others, are all equal.
  ///   - missing: what is done about missing codes.
  package static func itemRestCorrelations(of moments: CoMoments, missing: MissingCodes) -> [Estimation] {
    (0..<moments.itemCount).map { item in
      do throws(NotEstimable) {
        let items = try moments.covariance(missing)
        return .estimated(Estimate(exactly: try itemRestCorrelation(items, item), n: items.n))
      } catch {
        return .notEstimable(error)
      }
    }
  }

  /// The correlation of an item with the sum of the others.
  ///
  /// - Throws: `noVariation` where one of them does not vary, `notPositiveDefinite` where contradictory covariances would
  ///   give a correlation beyond ±1.
  static func itemRestCorrelation(_ items: ItemCovariance, _ item: Int) throws(NotEstimable) -> Double {
    guard items[item, item] > 0 else { throw .noVariation }
    let covariance = (0..<items.itemCount).reduce(0) { $1 == item ? $0 : $0 + items[item, $1] }
    let variances = items[item, item] * (try items.dropping(item).variance())
    let correlation = (covariance / variances.squareRoot()).withoutRounding
    guard abs(correlation) <= 1 else { throw .notPositiveDefinite }
    return correlation
  }
}
