/// Weights and means by post-stratification: every respondent stands for an equal part of their group of the population.
///
/// Source: Holt and Smith (1979), "Post stratification", Journal of the Royal Statistical Society A 142:33–46.
package enum PostStratification {
  /// Weights N / n for each post-stratum, or in proportion to the base weights within it.
  ///
  /// It is raking on one variable, whose categories are the combinations of all variables; one step meets the margin
  /// exactly. R: `survey::postStratify`.
  ///
  /// - Parameters:
  ///   - cells: the respondents by their post-stratum, the one category of each cell.
  ///   - population: the number of people, or their share, in each post-stratum.
  /// - Throws: `WeightingFailure` where a post-stratum has people but no respondents or the other way round.
  package static func weight(
    _ cells: [WeightingCell], to population: PopulationMargin
  ) throws(WeightingFailure) -> Weighting {
    try Raking.rake(cells, to: [population])
  }
}
