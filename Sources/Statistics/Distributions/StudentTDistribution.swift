import CBoostMath

/// Student's t distribution (Student 1908); R: `pt`, `qt`.
package struct StudentTDistribution: SymmetricDistribution {
  /// The degrees of freedom, at least 1, not necessarily whole (Welch).
  package let degreesOfFreedom: Double

  /// Creates the distribution.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom >= 1 && degreesOfFreedom.isFinite)
    self.degreesOfFreedom = degreesOfFreedom
  }

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_student_t_cdf(x, degreesOfFreedom)
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_student_t_sf(x, degreesOfFreedom)
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_student_t_quantile(probability, degreesOfFreedom)
  }
}
