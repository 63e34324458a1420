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

  /// Whether several groups differ in the order of their answers, on the χ² approximation corrected for ties.
  ///
  /// Kruskal and Wallis (1952), "Use of ranks in one-criterion variance analysis", JASA 47:583–621. R: `kruskal.test`.
  case kruskalWallis = "kruskal-wallis"

  /// Whether several means differ, without assuming equal variances.
  ///
  /// Welch (1951), "On the comparison of several mean values: an alternative approach", Biometrika 38:330–336. R:
  /// `oneway.test`.
  case welchAnova = "welch-anova"

  /// Whether paired answers rise as much as they fall, from the exact distribution of the signed ranks; zeros after Pratt.
  ///
  /// Pratt (1959), "Remarks on zeros and ties in the Wilcoxon signed rank procedures", JASA 54:655–667.
  /// R: `coin::wilcoxsign_test(zero.method = "Pratt", distribution = "exact")`.
  case wilcoxonPrattExact = "wilcoxon-pratt-exact"

  /// The same from the normal distribution with the variance of the midranks.
  ///
  /// R: `coin::wilcoxsign_test(zero.method = "Pratt")`.
  case wilcoxonPrattAsymptotic = "wilcoxon-pratt-asymptotic"

  /// Whether paired answers rise as much as they fall, from the exact distribution of the signed ranks, without zeros.
  ///
  /// Wilcoxon (1945), "Individual comparisons by ranking methods", Biometrics Bulletin 1:80–83.
  /// R: `coin::wilcoxsign_test(zero.method = "Wilcoxon", distribution = "exact")`.
  case wilcoxonExact = "wilcoxon-exact"

  /// The same from the normal distribution with the variance of the midranks.
  ///
  /// R: `wilcox.test(exact = FALSE, correct = FALSE)`.
  case wilcoxonAsymptotic = "wilcoxon-asymptotic"

  /// Whether as many paired answers rise as fall.
  ///
  /// Dixon and Mood (1946), "The statistical sign test", JASA 41:557–566. R: `binom.test`.
  case sign

  /// Whether as many people enter a group as leave it, from the binomial distribution.
  ///
  /// McNemar (1947), "Note on the sampling error of the difference between correlated proportions or percentages",
  /// Psychometrika 12:153–157. R: `exact2x2::mcnemar.exact`.
  case mcNemarExact = "mcnemar-exact"

  /// The same with the mid-p, which counts half of the observed split.
  ///
  /// Fagerland, Lydersen and Laake (2013), BMC Medical Research Methodology 13:91.
  /// R: `exact2x2::mcnemar.exact(midp = TRUE)`.
  case mcNemarMidP = "mcnemar-mid-p"

  /// Whether the mean of paired differences is 0.
  ///
  /// Student (1908), "The probable error of a mean", Biometrika 6:1–25. R: `t.test(paired = TRUE)`.
  case pairedT = "paired-t"

  /// Whether two means differ by less than bounds, by two one-sided Welch tests; p is the greater of the two.
  ///
  /// Schuirmann (1987), "A comparison of the two one-sided tests procedure and the power approach for assessing the
  /// equivalence of average bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15:657–680.
  /// R: `TOSTER::t_TOST(x, y)`.
  case equivalenceWelchT = "equivalence-welch-t"

  /// Whether the mean of paired differences lies within bounds, by two one-sided t tests; p is the greater of the two.
  ///
  /// Schuirmann (1987). R: `TOSTER::t_TOST(paired = TRUE)`.
  case equivalencePairedT = "equivalence-paired-t"

  /// Whether two shares differ by less than bounds, by two one-sided score tests; p is the greater of the two.
  ///
  /// Farrington and Manning (1990), "Test statistics and sample size formulae for comparative binomial trials with null
  /// hypothesis of non-zero risk difference or non-unity relative risk", Statistics in Medicine 9:1447–1454.
  case equivalenceShares = "equivalence-shares"
}
