/// Which hypothesis test gave a result; the raw values are the names that outputs print.
package enum TestMethod: String, Sendable, CaseIterable {
  /// Whether two means differ, without assuming equal variances.
  ///
  /// Welch (1947), "The generalization of 'Student's' problem when several different population variances are involved",
  /// Biometrika 34:28–35. R: `t.test(x, y)`.
  case welchT = "welch-t"

  /// Whether the answers of one group tend to lie above those of another, on the t approximation.
  ///
  /// The statistic is positive where the second group tends to higher answers. Brunner and Munzel (2000), "The
  /// nonparametric Behrens-Fisher problem: asymptotic theory and a small-sample approximation", Biometrical Journal
  /// 42:17–25. R: `lawstat::brunner.munzel.test`.
  case brunnerMunzel = "brunner-munzel"

  /// The same question and statistic, on all ways to share the answers out among the groups.
  ///
  /// Neubert and Brunner (2007), "A studentized permutation test for the non-parametric Behrens-Fisher problem",
  /// Computational Statistics & Data Analysis 51:5192–5204. R: `brunnermunzel::brunnermunzel.permutation.test`.
  case brunnerMunzelExact = "brunner-munzel-exact"

  /// The same question and statistic, on a seeded random sample of these ways; Neubert and Brunner (2007).
  case brunnerMunzelPermutation = "brunner-munzel-permutation"

  /// Whether two shares differ, given all margins of their table.
  ///
  /// Fisher (1935), "The logic of inductive inference", Journal of the Royal Statistical Society 98:39–82. R:
  /// `fisher.test(x)`.
  case fisherExact = "fisher-exact"

  /// Whether two groups differ in the order of their answers, on the normal approximation.
  ///
  /// The statistic is U, the number of pairs in which the first group's answer is higher, ties by half. The variance is
  /// corrected for ties, the distance for continuity. Mann and Whitney (1947), "On a test of whether one of two random
  /// variables is stochastically larger than the other", Annals of Mathematical Statistics 18:50–60. R:
  /// `wilcox.test(x, y, exact = FALSE)`.
  case mannWhitney = "mann-whitney"

  /// The same question and statistic, on the exact distribution given the ties.
  ///
  /// Two-sided: at least as far from mn / 2. Streitberg and Röhmel (1986), "Exact distributions for permutation and rank
  /// tests", Statistical Software Newsletter 12:10–17. R: `coin::wilcox_test(distribution = "exact")`.
  case mannWhitneyExact = "mann-whitney-exact"

  /// Whether the rows and the columns of a table are independent, on the χ² approximation, without continuity correction.
  ///
  /// Pearson (1900), "On the criterion that a given system of deviations …", Philosophical Magazine 50:157–175. R:
  /// `chisq.test(table, correct = FALSE)`.
  case chiSquared = "chi-squared"

  /// The same question, given all margins of the table; the statistic is the probability of the observed table.
  ///
  /// Freeman and Halton (1951), "Note on an exact treatment of contingency, goodness of fit and other problems of
  /// significance", Biometrika 38:141–149. R: `fisher.test(table)`.
  case freemanHalton = "freeman-halton"

  /// The same question and statistic, on a seeded random sample of the tables with these margins. R:
  /// `fisher.test(table, simulate.p.value = TRUE)`.
  case freemanHaltonMonteCarlo = "freeman-halton-monte-carlo"

  /// Whether a share rises or falls with a score, on the normal approximation.
  ///
  /// Armitage (1955), "Tests for linear trends in proportions and frequencies", Biometrics 11:375–386. R:
  /// `prop.trend.test`, whose statistic is the square.
  case cochranArmitage = "cochran-armitage"
}
