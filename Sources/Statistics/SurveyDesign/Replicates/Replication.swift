/// How replicate samples were made, and hence how their figures add up to a variance.
///
/// The variance of a figure θ is scale · Σ rᵢ (θᵢ − centre)² over the replicates i. Source: Wolter (2007), "Introduction to
/// Variance Estimation", 2nd ed., ch. 3–5. R: `survey::svrepdesign`.
package struct Replication: Sendable, Hashable {
  /// What the figures of the replicates are compared with.
  package enum Centre: Sendable, Hashable {
    /// The mean of the replicates' figures; R's default.
    case replicateMean
    /// The figure of the whole sample, which takes in the bias as well; R's `mse = TRUE`.
    case wholeSample
  }

  /// The factor of the whole sum, positive.
  package let scale: Double
  /// The factor of each replicate, none negative.
  package let replicateScales: [Double]
  /// The degrees of freedom of the variance.
  package let degreesOfFreedom: Int
  /// What the figures of the replicates are compared with.
  package let centre: Centre

  /// Creates a scheme with any factors.
  package init(scale: Double, replicateScales: [Double], degreesOfFreedom: Int, centre: Centre = .replicateMean) {
    precondition(scale > 0 && scale.isFinite && replicateScales.allSatisfy { $0 >= 0 && $0.isFinite })
    self.scale = scale
    self.replicateScales = replicateScales
    self.degreesOfFreedom = degreesOfFreedom
    self.centre = centre
  }

  /// JK1: each replicate leaves one unit of an unstratified sample out; scale (R − 1)/R.
  package static func jackknife(replicates: Int, centre: Centre = .replicateMean) -> Replication {
    precondition(replicates > 1)
    return Replication(
      scale: Double(replicates - 1) / Double(replicates), replicateScales: [Double](repeating: 1, count: replicates),
      degreesOfFreedom: replicates - 1, centre: centre)
  }

  /// JKn: each replicate leaves one unit of a stratum out; rᵢ = (n − 1)/n for the n units of its stratum.
  ///
  /// - Parameter units: the number of units of each stratum, at least 2, in the order of the replicates.
  package static func stratifiedJackknife(units: [Int], centre: Centre = .replicateMean) -> Replication {
    precondition(units.allSatisfy { $0 > 1 })
    let scales = units.flatMap { [Double](repeating: Double($0 - 1) / Double($0), count: $0) }
    return Replication(
      scale: 1, replicateScales: scales, degreesOfFreedom: scales.count - units.count, centre: centre)
  }

  /// Balanced repeated replication: each replicate takes one of the two units of every stratum; scale 1/R.
  ///
  /// With Fay's coefficient ρ the other unit keeps the part ρ of its weight; scale 1/(R(1 − ρ)²). Source: McCarthy (1969),
  /// "Pseudo-replication: half samples", Review of the International Statistical Institute 37:239–264; Judkins (1990),
  /// "Fay's method for variance estimation", Journal of Official Statistics 6:223–239.
  ///
  /// - Parameters:
  ///   - replicates: the number R of replicates.
  ///   - fay: Fay's coefficient, in 0..<1.
  ///   - degreesOfFreedom: usually the number of strata.
  package static func balanced(
    replicates: Int, fay: Double = 0, degreesOfFreedom: Int, centre: Centre = .replicateMean
  ) -> Replication {
    precondition(replicates > 1 && fay >= 0 && fay < 1)
    return Replication(
      scale: 1 / (Double(replicates) * (1 - fay) * (1 - fay)),
      replicateScales: [Double](repeating: 1, count: replicates), degreesOfFreedom: degreesOfFreedom, centre: centre)
  }

  /// Bootstrap: each replicate draws units anew, with weights made for it; scale 1/(R − 1).
  ///
  /// Source: Rao and Wu (1988), "Resampling inference with complex survey data", JASA 83:231–241.
  ///
  /// - Parameter degreesOfFreedom: usually the number of primary units less that of strata.
  package static func bootstrap(
    replicates: Int, degreesOfFreedom: Int, centre: Centre = .replicateMean
  ) -> Replication {
    precondition(replicates > 1)
    return Replication(
      scale: 1 / Double(replicates - 1), replicateScales: [Double](repeating: 1, count: replicates),
      degreesOfFreedom: degreesOfFreedom, centre: centre)
  }
}
