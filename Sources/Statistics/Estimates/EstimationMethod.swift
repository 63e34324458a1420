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

  /// A share with the score interval after a continuity correction.
  ///
  /// Newcombe (1998), "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics
  /// in Medicine 17:857–872, method 4. R: `prop.test(correct = TRUE)`.
  case wilsonContinuityCorrected = "wilson-continuity-corrected"

  /// A share of a finite population with the score interval for an effective number of trials.
  ///
  /// Cochran (1977), "Sampling techniques", 3rd ed., §3.2 (variance); Korn and Graubard (1998), "Confidence intervals for
  /// proportions with small expected number of positive counts estimated from survey data", Survey Methodology 24:193–201
  /// (effective numbers). R: `prop.test` with the effective numbers.
  case wilsonFinitePopulation = "wilson-finite-population"

  /// A share with the equal-tailed interval of Jeffreys' prior, modified at the ends.
  ///
  /// Brown, Cai and DasGupta (2001), section 3. R: `DescTools::BinomCI(method = "jeffreys")`.
  case jeffreys

  /// A share with the exact interval.
  ///
  /// Clopper and Pearson (1934), "The use of confidence or fiducial limits illustrated in the case of the binomial",
  /// Biometrika 26:404–413. R: `binom.test`.
  case clopperPearson = "clopper-pearson"

  /// A share with the normal interval after z²/2 successes and z²/2 failures are added.
  ///
  /// Agresti and Coull (1998), "Approximate is better than 'exact' for interval estimation of binomial proportions", The
  /// American Statistician 52:119–126. R: `DescTools::BinomCI(method = "agresti-coull")`.
  case agrestiCoull = "agresti-coull"

  /// A share with the normal interval of its log odds.
  ///
  /// Brown, Cai and DasGupta (2001), section 4.2. R: `binom::binom.logit`.
  case logit

  /// The share of one category of several, with a score interval that holds together with those of the others.
  ///
  /// Goodman (1965), "On simultaneous confidence intervals for multinomial proportions", Technometrics 7:247–254.
  /// R: `DescTools::MultinomCI(method = "goodman")`.
  case goodman

  /// The difference of the shares of two groups of different people, with the hybrid score interval.
  ///
  /// Newcombe (1998), "Interval estimation for the difference between independent proportions: comparison of eleven
  /// methods", Statistics in Medicine 17:873–890, method 10. R: `DescTools::BinomDiffCI(method = "score")`.
  case newcombe

  /// The difference of two shares of the same people, with the score intervals joined by their correlation.
  ///
  /// Newcombe (1998), "Improved confidence intervals for the difference between binomial proportions based on paired
  /// data", Statistics in Medicine 17:2635–2650, method 10.
  /// R: `contingencytables::Newcombe_square_and_add_CI_paired_2x2`.
  case newcombePaired = "newcombe-paired"

  /// A mean with the interval of Student's t distribution on n − 1 degrees of freedom.
  ///
  /// Student (1908), "The probable error of a mean", Biometrika 6:1–25. R: `t.test`.
  case studentT = "student-t"

  /// A figure with its bias-corrected and accelerated bootstrap interval.
  ///
  /// Efron (1987), "Better bootstrap confidence intervals", JASA 82:171–185. R: `boot::boot.ci(type = "bca")`.
  case bca = "bca-bootstrap"

  /// A median with the interval from one of the smaller to one of the larger answers, exact for every distribution.
  ///
  /// Thompson (1936), "On confidence ranges for the median and other expectation distributions for populations of unknown
  /// distribution form", Annals of Mathematical Statistics 7:122–128. R: `DescTools::MedianCI(method = "exact")`.
  case orderStatistics = "order-statistics"

  /// A trimmed mean with the interval of Student's t distribution and a standard error from the winsorised variance.
  ///
  /// Tukey and McLaughlin (1963), "Less vulnerable confidence and significance procedures for location based on a single
  /// sample", Sankhyā A 25:331–352; Yuen (1974), "The two-sample trimmed t for unequal population variances", Biometrika
  /// 61:165–170. R: `mean(x, trim)` for the value.
  case trimmedMean = "trimmed-mean"

  /// A figure of the weighted answers themselves: no interval is sought.
  case weightedCount = "weighted-count"

  /// A share of weighted answers with the score interval for their effective number.
  ///
  /// Kish (1965), "Survey sampling", §11.7; Korn and Graubard (1998). R: `prop.test` with the effective numbers.
  case weightedWilson = "weighted-wilson"

  /// A mean of weighted answers with a linearised variance and the interval of Student's t distribution.
  ///
  /// Särndal, Swensson and Wretman (1992), "Model assisted survey sampling", §5.7. R: `survey::svymean`.
  case weightedStudentT = "weighted-student-t"

  /// A median of weighted answers with the interval of the values that a test of one half does not reject, read from their
  /// distribution function for their effective number.
  ///
  /// Woodruff (1952), "Confidence intervals for medians and other position measures", JASA 47:635–646; Kish (1965); the
  /// binomial tails for numbers that need not be whole: Korn and Graubard (1998). R: `qbeta`; `survey::svyquantile` tests
  /// another share.
  case woodruff

  /// A trimmed mean of weighted answers with a linearised variance and the interval of Student's t distribution.
  ///
  /// Shao (1994), "L-statistics in complex survey problems", Annals of Statistics 22:946–967; Tukey and McLaughlin (1963).
  case weightedTrimmedMean = "weighted-trimmed-mean"

  /// A difference of two shares of the same weighted answers, as `mover`, from Wilson's intervals for their effective number.
  ///
  /// Zou and Donner (2008); Kish (1965), §11.7.
  case weightedMover = "weighted-mover"

  /// A value of weighted answers with a linearised variance and the interval of its asymptotic normal distribution.
  ///
  /// As `weightedStudentT`. R: `survey::svymean`.
  case weightedNormal = "weighted-normal"

  /// A difference of two shares of the same answers, as in the Net Promoter Score, with an interval made of Wilson's
  /// intervals of both and their correlation (method of variance estimates recovery).
  ///
  /// Zou and Donner (2008), "Construction of confidence limits about effect measures: a general approach", Statistics in
  /// Medicine 27:1693–1702.
  case mover

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
  /// Applied Statistical Methods 3:322–332. R: `effsize::cliff.delta(use.unbiased = FALSE, use.normal = TRUE)`.
  case fengCliff = "feng-cliff"

  /// A mean weighted from the means of post-strata, with the interval of Student's t distribution.
  ///
  /// Holt and Smith (1979), "Post stratification", Journal of the Royal Statistical Society A 142:33–46. R:
  /// `survey::svymean` with the post-strata as strata.
  case postStratified = "post-stratified"

  /// A figure of a sample drawn by strata and clusters, its variance by Taylor linearisation, with an interval of Student's
  /// t distribution, for shares on the logit scale.
  ///
  /// Woodruff (1971), "A simple method for approximating the variance of a complicated estimate", JASA 66:411–414. R:
  /// `survey::svydesign`.
  case taylorLinearisation = "taylor-linearisation"

  /// A figure whose variance is that between the figures of replicate samples, with an interval of Student's t
  /// distribution, for shares on the logit scale.
  ///
  /// Wolter (2007), "Introduction to Variance Estimation", 2nd ed., ch. 3–5. R: `survey::svrepdesign`.
  case replicateWeights = "replicate-weights"

  /// The difference of two means with the interval of Student's t distribution, without assuming equal variances.
  ///
  /// Welch (1947), "The generalization of 'Student's' problem when several different population variances are involved",
  /// Biometrika 34:28–35. R: `t.test(x, y)`.
  case welch

  /// Cramér's V with the interval from the noncentral χ² distribution.
  ///
  /// Smithson (2003), "Confidence Intervals", ch. 4. R: `DescTools::CramerV(conf.level = …)`.
  case noncentralChiSquared = "noncentral-chi-squared"

  /// A difference of two shares of the same people with the score interval, which inverts the normal test of it.
  ///
  /// Tango (1998), "Equivalence test and confidence interval for the difference in proportions for the paired-sample
  /// design", Statistics in Medicine 17:891–908. R: `PropCIs::scoreci.mp`.
  case tango

  /// The matched-pairs rank-biserial correlation with the interval of the jackknife on Fisher's z scale.
  ///
  /// Kerby (2014), "The simple difference formula: an approach to teaching nonparametric correlation", Comprehensive
  /// Psychology 3:11.IT.3.1; Tukey (1958), "Bias and confidence in not quite large samples", Annals of Mathematical
  /// Statistics 29:614. R: `effectsize::rank_biserial(paired = TRUE)` has the value.
  case rankBiserial = "rank-biserial"

  /// The pseudo-median, the median of the means of any two answers, with the interval of the signed-rank test.
  ///
  /// Hodges and Lehmann (1963), "Estimates of location based on rank tests", Annals of Mathematical Statistics
  /// 34:598–611. R: `wilcox.test(conf.int = TRUE)`.
  case hodgesLehmann = "hodges-lehmann"

  /// Cohen's d_z of paired answers with the interval of the non-central t distribution.
  ///
  /// Cumming and Finch (2001), Educational and Psychological Measurement 61:532–574.
  /// R: `effectsize::cohens_d(paired = TRUE, adjust = FALSE)`, `psych::d.ci`.
  case cohensDZ = "cohens-dz"

  /// Spearman's rank correlation with an interval on Fisher's z scale.
  ///
  /// Spearman (1904), "The proof and measurement of association between two things", American Journal of Psychology
  /// 15:72–101; Bonett and Wright (2000), "Sample size requirements for estimating Pearson, Kendall and Spearman
  /// correlations", Psychometrika 65:23–28. R: `cor(method = "spearman")` has the value.
  case spearman

  /// Kendall's tau-b with the interval of its asymptotic standard error.
  ///
  /// Kendall (1945); Brown and Benedetti (1977), "Sampling behavior of tests for correlation in two-way contingency
  /// tables", JASA 72:309–315. R: `DescTools::KendallTauB`.
  case kendallTauB = "kendall-tau-b"

  /// Goodman and Kruskal's gamma with the interval of its asymptotic standard error.
  ///
  /// Goodman and Kruskal (1954), "Measures of association for cross classifications", JASA 49:732–764; Brown and
  /// Benedetti (1977). R: `vcd::GKgamma`, `DescTools::GoodmanKruskalGamma`.
  case goodmanKruskalGamma = "goodman-kruskal-gamma"

  /// The polychoric correlation in two steps with an interval on Fisher's z scale.
  ///
  /// Olsson (1979), "Maximum likelihood estimation of the polychoric correlation coefficient", Psychometrika
  /// 44:443–460. R: `polycor::polychor(ML = FALSE, std.err = TRUE)`.
  case polychoric

  /// Cronbach's alpha with the interval that follows from the F distribution of 1 − α.
  ///
  /// Feldt (1965), "The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty",
  /// Psychometrika 30:357–370. R: `psych::alpha.ci`.
  case feldt

  /// Omega total of a one-factor model fitted by maximum likelihood, with the normal interval of the delta method.
  ///
  /// McDonald (1999), "Test Theory", Erlbaum, ch. 6; Raykov (2002), "Analytic estimation of standard error and confidence
  /// interval for scale reliability", Multivariate Behavioral Research 37:89–103. R: `lavaan::cfa`.
  case oneFactorMaximumLikelihood = "one-factor-maximum-likelihood"

  /// A figure with the quantiles of its figures in resamples.
  ///
  /// Efron and Tibshirani (1993), "An introduction to the bootstrap", ch. 13. R: `boot::boot.ci(type = "perc")`.
  case percentile = "percentile-bootstrap"

  /// Cohen's kappa with the normal interval of its large-sample standard error, weighted or not.
  ///
  /// Fleiss, Cohen and Everitt (1969), "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin
  /// 72:323–327. R: `vcd::Kappa`.
  case fleissCohenEveritt = "fleiss-cohen-everitt"

  /// Fleiss' kappa with Student's t interval of a standard error that takes the units for a sample.
  ///
  /// Gwet (2021), "Large-sample variance of Fleiss generalized kappa", Educational and Psychological Measurement
  /// 81:781–790. R: `irrCAC::fleiss.kappa.raw`.
  case gwet
}
