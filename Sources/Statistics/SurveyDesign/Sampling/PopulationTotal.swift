extension DesignBased {
  /// The total of y in the population, Σ w·y, with the interval of Student's t distribution.
  ///
  /// The estimator of Horvitz and Thompson (1952), "A generalization of sampling without replacement from a finite
  /// universe", JASA 47:663–685. R: `survey::svytotal`.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package static func total(of totals: some PopulationTotals, level: Double) -> Estimation {
    estimation(of: totals, level: level, figure: totals.total) { value, error, critical in
      (value - critical * error, value + critical * error)
    }
  }
}
