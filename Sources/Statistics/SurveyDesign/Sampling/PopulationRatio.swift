extension DesignBased {
  /// The ratio of the totals of y and x in the population, with the interval of Student's t distribution.
  ///
  /// It is the mean of y where every x is 1. Source: Hájek (1971); Särndal, Swensson and Wretman (1992), "Model Assisted
  /// Survey Sampling", §5.6 and §5.7. R: `survey::svyratio`, `survey::svymean`.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package static func ratio(of totals: some PopulationTotals, level: Double) -> Estimation {
    estimation(of: totals, level: level, figure: totals.ratio) { value, error, critical in
      (value - critical * error, value + critical * error)
    }
  }
}
