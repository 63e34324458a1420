/// How a value and its interval were obtained; the raw values are the names that outputs print.
package enum EstimationMethod: String, Sendable, CaseIterable {
  /// A figure of the counted answers themselves: no model, no inference, hence no interval.
  case exactCount = "exact-count"

  /// A share with the score interval, which inverts the normal test of a share.
  ///
  /// Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22:209–212;
  /// recommended for small n by Brown, Cai and DasGupta (2001), "Interval estimation for a binomial proportion",
  /// Statistical Science 16:101–133. R: `prop.test(correct = FALSE)`.
  case wilson

  /// A mean with the interval of Student's t distribution on n − 1 degrees of freedom.
  ///
  /// Student (1908), "The probable error of a mean", Biometrika 6:1–25. R: `t.test`.
  case studentT = "student-t"

  /// A value with the interval of its asymptotic normal distribution.
  ///
  /// For a difference of two shares of the same answers, as in the Net Promoter Score: Agresti (2013), "Categorical
  /// Data Analysis", 3rd ed., §1.2 and §16.1 (multinomial covariance, delta method).
  case normal

  /// A relative effect with the interval of Brunner and Munzel's t approximation, cut at 0 and 1.
  ///
  /// Brunner and Munzel (2000), "The nonparametric Behrens-Fisher problem: asymptotic theory and a small-sample
  /// approximation", Biometrical Journal 42:17–25. R: `lawstat::brunner.munzel.test`.
  case brunnerMunzel = "brunner-munzel"

  /// Cliff's delta, or what follows from it, with the asymmetric interval, which stays within its range.
  ///
  /// Feng and Cliff (2004), "Monte Carlo evaluation of ordinal d with improved confidence interval", Journal of Modern
  /// Applied Statistical Methods 3:322–332. R: `effsize::cliff.delta(use.unbiased = FALSE)`.
  case fengCliff = "feng-cliff"
}
