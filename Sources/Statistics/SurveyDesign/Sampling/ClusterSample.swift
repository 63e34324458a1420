/// The totals of a sample together with what is known of its population; standard errors by Taylor linearisation.
///
/// Complexity: O(m log m) a figure for m primary units.
package struct ClusterSample: PopulationTotals {
  /// The totals of the sample.
  package let totals: SampleTotals
  /// What is known of the population.
  package let frame: SamplingFrame

  /// Creates a sample of a population.
  package init(_ totals: SampleTotals, from frame: SamplingFrame = SamplingFrame()) {
    self.totals = totals
    self.frame = frame
  }

  /// Taylor linearisation.
  package var method: EstimationMethod { .taylorLinearisation }

  package func total() throws(NotEstimable) -> PopulationEstimate {
    guard totals.n > 0 else { throw .noAnswers }
    return estimate(try UnitTotals.sums(of: totals.units.values).numerator, derivative: (1, 0))
  }

  package func ratio() throws(NotEstimable) -> PopulationEstimate {
    guard totals.n > 0 else { throw .noAnswers }
    let sums = try UnitTotals.sums(of: totals.units.values)
    guard sums.denominator != 0 else { throw .zeroDenominator }
    let ratio = sums.numerator / sums.denominator
    guard ratio.isFinite else { throw .numericOverflow }
    return estimate(ratio, derivative: (1 / sums.denominator, -ratio / sums.denominator))
  }

  /// A figure with the variance of the total of its derivative after w·y and w·x.
  private func estimate(_ value: Double, derivative: (y: Double, x: Double)) -> PopulationEstimate {
    PopulationEstimate(value: value, n: totals.n, degreesOfFreedom: totals.degreesOfFreedom) {
      () throws(NotEstimable) in
      var variance = 0.0
      for (stratum, units) in totals.strata {
        var linearised: [LinearisedVariance.Unit] = []
        for (unit, totals) in units {
          linearised.append(
            try LinearisedVariance.Unit(totals, derivative: derivative, populationElements: frame.elements[unit]))
        }
        variance += try LinearisedVariance.ofStratum(
          linearised, population: frame.primaryUnits[stratum], singleUnits: frame.singleUnits)
      }
      if isCensus { throw .wholePopulation }
      return variance
    }
  }

  /// Whether every unit of every stratum, and everybody in it, is in the sample.
  private var isCensus: Bool {
    totals.strata.allSatisfy { stratum, units in
      frame.primaryUnits[stratum] == units.count
        && units.allSatisfy { unit, totals in frame.elements[unit] ?? totals.elements == totals.elements }
    }
  }
}
