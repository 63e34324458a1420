/// The degrees of freedom of a difference of two means whose variances are estimated apart.
enum WelchSatterthwaite {
  /// The degrees of freedom of a sum of squared standard errors, between the smaller group less 1 and n − 2.
  ///
  /// Source: Satterthwaite (1946), "An approximate distribution of estimates of variance components", Biometrics
  /// Bulletin 2:110–114. The errors enter as shares of their sum, so that no fourth power leaves the range.
  ///
  /// - Parameters:
  ///   - squaredErrors: the squared standard error of each mean, with a positive sum.
  ///   - sizes: the number of answers of each group, at least 2.
  static func degreesOfFreedom(squaredErrors: [Double], sizes: [Int]) -> Double {
    let total = squaredErrors.reduce(0, +)
    return 1 / zip(squaredErrors, sizes).reduce(0) { $0 + ($1.0 / total) * ($1.0 / total) / Double($1.1 - 1) }
  }
}
