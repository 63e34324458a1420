/// Estimates for the population of a sample that was drawn by a plan with strata, clusters and unequal weights.
///
/// One statistic a file. The totals come from `ClusterSample` (Taylor linearisation) or `ReplicateTotals`. Weights count
/// as fixed, so that after raking the intervals err on the safe side, if at all.
package enum DesignBased {
  /// Makes an estimation of an estimate for the population, its limits by `interval` from its standard error.
  ///
  /// - Parameter interval: the lower and the upper limit from value, standard error and critical value of t, or why there
  ///   are none.
  static func estimation(
    of totals: some PopulationTotals, level: Double,
    figure: () throws(NotEstimable) -> PopulationEstimate,
    interval: (_ value: Double, _ standardError: Double, _ critical: Double) throws(NotEstimable) -> (
      low: Double, high: Double
    )
  ) -> Estimation {
    do throws(NotEstimable) {
      let estimate = try figure()
      let (value, n) = (estimate.value, estimate.n)
      do throws(NotEstimable) {
        let error = try estimate.standardError.get()
        guard estimate.degreesOfFreedom > 0 else { throw .noDegreesOfFreedom }
        let distribution = StudentTDistribution(degreesOfFreedom: Double(estimate.degreesOfFreedom))
        let (low, high) = try interval(value, error, distribution.criticalValue(level: level))
        guard low.isFinite, high.isFinite else { throw .numericOverflow }
        let limits = ConfidenceInterval(low: low, high: high, level: level)
        return .estimated(Estimate(value: value, interval: limits, n: n, method: totals.method))
      } catch {
        return .estimated(Estimate(value: value, intervalAbsence: error, n: n, method: totals.method))
      }
    } catch {
      return .notEstimable(error)
    }
  }
}
