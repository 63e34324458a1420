import Foundation

extension DesignBased {
  /// The share of the population with a property, from totals in which y is 1 or 0 and x is 1.
  ///
  /// The interval is Student's t on the logit scale, ln p/(1 − p) ± t · s/(p(1 − p)), so that it stays between 0 and 1;
  /// where nobody or everybody has the property it is missing. Source: Korn and Graubard (1998), "Confidence intervals
  /// for proportions with small expected number of positive counts estimated from survey data", Survey Methodology
  /// 24:193–201. R: `survey::svyciprop(method = "xlogit")`.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package static func share(of totals: some PopulationTotals, level: Double) -> Estimation {
    estimation(of: totals, level: level, figure: totals.ratio) { share, error, critical throws(NotEstimable) in
      precondition(share >= 0 && share <= 1, "answers other than 0 and 1 have no share")
      // Some may differ whose weight is lost in that of the others.
      guard share > 0, share < 1 else { throw .noVariation }
      let odds = share / (1 - share)
      let factor = exp(critical * error / (share * (1 - share)))
      // Odds beyond the range of numbers are a limit at 0 or 1.
      let (lower, upper) = (odds / factor, odds * factor)
      return (lower / (1 + lower), upper.isFinite ? upper / (1 + upper) : 1)
    }
  }
}
