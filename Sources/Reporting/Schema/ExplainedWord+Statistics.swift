import Disclosure
import Statistics

extension EstimationMethod: ExplainedWord {
  var meaning: String {
    switch self {
    case .exactCount: "A figure of the counted answers themselves; no interval is sought."
    case .wilson: "A share with Wilson's score interval (Wilson 1927), which stays between 0 and 1 and has a width."
    case .wilsonContinuityCorrected:
      "A share with Wilson's score interval after a continuity correction (Newcombe 1998)."
    case .wilsonFinitePopulation:
      "A share of a finite population with Wilson's interval for an effective number of answers; assumes that those who "
        + "answered are a random sample of the population."
    case .jeffreys: "A share with the equal-tailed interval of Jeffreys' prior (Brown, Cai and DasGupta 2001)."
    case .clopperPearson: "A share with the exact interval of Clopper and Pearson (1934), which is never too narrow."
    case .agrestiCoull: "A share with the interval of Agresti and Coull (1998)."
    case .logit: "A share with the normal interval of its log odds."
    case .goodman:
      "The share of one answer of several, with an interval that holds together with those of the others (Goodman 1965)."
    case .newcombe:
      "The difference of the shares of two groups of different people, with Newcombe's hybrid score interval (1998)."
    case .newcombePaired:
      "The difference of two shares of the same people, with Newcombe's interval for pairs (1998)."
    case .studentT: "A mean with the interval of Student's t distribution on n − 1 degrees of freedom."
    case .bca:
      "A value with its bias-corrected and accelerated bootstrap interval (Efron 1987), from resamples with a fixed seed."
    case .orderStatistics:
      "A median with the exact interval from one of the smaller to one of the larger answers, which keeps its level or more."
    case .trimmedMean:
      "A mean without the smallest and the largest answers, with the interval of Tukey and McLaughlin (1963)."
    case .weightedCount: "A figure of the weighted answers themselves; no interval is sought."
    case .weightedWilson:
      "A share of weighted answers with Wilson's score interval for their effective number (Kish 1965)."
    case .weightedStudentT:
      "A mean of weighted answers with a linearised variance and the interval of Student's t distribution."
    case .woodruff:
      "A median of weighted answers with the values at which an exact test for their effective number does not reject one "
        + "half (Woodruff 1952, Kish 1965)."
    case .weightedTrimmedMean:
      "A mean without the smallest and the largest answers by weight, with a linearised variance and a t interval."
    case .weightedMover:
      "A difference of two shares of the same weighted answers, with an interval made of Wilson's intervals of both for "
        + "their effective number."
    case .weightedNormal: "A value of weighted answers with a linearised variance and a normal interval."
    case .mover: "A difference of two shares of the same answers, with an interval made of Wilson's intervals of both."
    case .normal: "A value with the interval of its asymptotic normal distribution."
    case .brunnerMunzel: "A relative effect with Brunner and Munzel's t interval (Brunner and Munzel 2000)."
    case .fengCliff: "Cliff's delta with its asymmetric interval (Feng and Cliff 2004), which stays within −1 and 1."
    case .postStratified: "A mean weighted from the means of groups of known size (Holt and Smith 1979), t interval."
    case .taylorLinearisation:
      "A figure of a sample drawn by strata and clusters, its variance by Taylor linearisation; t interval."
    case .replicateWeights: "A figure whose variance is that between replicates of the sample; t interval."
    case .welch: "The difference of two means with Welch's t interval (Welch 1947)."
    case .noncentralChiSquared: "Cramér's V with its interval from the noncentral χ² distribution (Smithson 2003)."
    case .tango: "A difference of two shares of the same people with Tango's score interval (Tango 1998)."
    case .rankBiserial:
      "The matched-pairs rank-biserial correlation, −1 to 1, with the interval of the jackknife on Fisher's z scale."
    case .spearman: "Spearman's rank correlation with the interval of Bonett and Wright (2000) on Fisher's z scale."
    case .kendallTauB: "Kendall's tau-b, −1 to 1, with the asymptotic interval of Brown and Benedetti (1977)."
    case .goodmanKruskalGamma:
      "Goodman and Kruskal's gamma, −1 to 1, which leaves out ties, with the asymptotic interval of Brown and Benedetti (1977)."
    case .polychoric:
      "The correlation of the normal variables that two scales are thought to cut into points, in two steps (Olsson 1979)."
    case .hodgesLehmann:
      "The pseudo-median of the differences (Hodges and Lehmann 1963) with the interval of the signed-rank test."
    case .cohensDZ:
      "The mean difference in standard deviations of the differences, with the interval of the non-central t distribution."
    case .feldt: "Cronbach's alpha with the interval of the F distribution (Feldt 1965)."
    case .oneFactorMaximumLikelihood:
      "Omega total of a one-factor model fitted by maximum likelihood, with the interval of the delta method (Raykov 2002)."
    case .percentile: "A value with the quantiles of its values in resamples with a fixed seed."
    case .fleissCohenEveritt:
      "Cohen's kappa with the normal interval of its large-sample standard error (Fleiss, Cohen and Everitt 1969)."
    case .gwet: "Fleiss' kappa with the interval of a standard error that takes the units for a sample (Gwet 2021)."
    }
  }
}

extension NotEstimable: ExplainedWord {
  var meaning: String {
    switch self {
    case .noAnswers: "Nobody gave a valid answer."
    case .singleAnswer: "One answer says nothing about how far answers differ."
    case .noVariation: "All answers are equal; the method would give an interval without a width."
    case .tooManyEqualAnswers: "So many answers are equal that the interval would have no width."
    case .tooFewAnswers: "There are fewer answers than an interval of this level needs."
    case .undefinedUnderResampling: "The value or its interval is not defined for the answers that resampling draws."
    case .populationExceeded: "More have answered than are said to belong to the population."
    case .emptyPopulation: "The population has no members."
    case .extremeValue:
      "The value is the greatest or least possible (1 or −1); the method would give an interval without a width."
    case .tooManyDistinctValues: "There are more distinct values than are kept."
    case .numericOverflow: "The answers are too large for the arithmetic."
    case .completeSeparation:
      "Every answer of one group lies above every answer of the other; the method would find no variance."
    case .emptyPostStratum: "A group that counts in the population has no valid answers."
    case .wholePopulation: "Everybody in the population answered; there is no sampling error."
    case .singlePrimaryUnit: "A stratum has a single primary sampling unit, so that its variance is unknown."
    case .noDegreesOfFreedom: "There are too few primary sampling units or replicates for a variance."
    case .zeroDenominator: "What the figure is divided by adds up to 0."
    case .tooManyCombinations: "An exact method would have to go through more combinations than its limit."
    case .fitsTooWell:
      "The answers agree with no effect better than chance would allow; the method would give an interval without a width."
    case .tooFewItems: "The scale has too few items for the method."
    case .noJointAnswers: "Some items were answered by nobody in common, or no unit was coded twice."
    case .notPositiveDefinite:
      "The covariances of the items contradict each other or leave no variation of their own to an item."
    case .noConvergence: "The search for the best-fitting model did not end."
    case .improperSolution: "The best-fitting model leaves an item next to no variance of its own (a Heywood case)."
    case .unequalCodings: "The units were coded by different numbers of coders."
    case .constantGroup: "All answers of one group are equal; the method divides by their variance."
    }
  }
}

extension TestMethod: ExplainedWord {
  var meaning: String {
    switch self {
    case .welchT: "Welch's t test of two means."
    case .brunnerMunzel: "Brunner and Munzel's test whether one group tends to higher answers, on the t approximation."
    case .brunnerMunzelExact: "The same on all ways to share the answers out among the groups."
    case .brunnerMunzelPermutation: "The same on a seeded random sample of these ways."
    case .fisherExact: "Fisher's exact test of two shares."
    case .mannWhitney: "The Mann-Whitney test whether two groups differ in the order of their answers."
    case .mannWhitneyExact: "The same on its exact distribution given the ties."
    case .chiSquared: "Pearson's χ² test of independence, without continuity correction."
    case .freemanHalton: "The exact test of independence of Fisher, Freeman and Halton."
    case .freemanHaltonMonteCarlo: "The same on a seeded random sample of tables."
    case .cochranArmitage: "The Cochran-Armitage test whether a share rises or falls with a score."
    case .kruskalWallis: "The Kruskal-Wallis test whether several groups differ in the order of their answers."
    case .welchAnova: "Welch's analysis of variance of several means."
    case .wilcoxonPrattExact:
      "Wilcoxon's exact signed-rank test of paired answers, equal pairs ranked after Pratt (1959)."
    case .wilcoxonPrattAsymptotic: "The same on the normal approximation."
    case .wilcoxonExact: "Wilcoxon's exact signed-rank test of paired answers, equal pairs left out."
    case .wilcoxonAsymptotic: "The same on the normal approximation."
    case .sign: "The exact sign test of paired answers."
    case .mcNemarExact: "McNemar's exact test of two shares of the same people."
    case .mcNemarMidP: "McNemar's test with the mid-p, which counts half of the observed split."
    case .pairedT: "The t test of the mean of paired differences."
    case .equivalenceWelchT: "Two one-sided Welch tests whether two means differ by less than bounds."
    case .equivalencePairedT: "Two one-sided t tests whether the mean of paired differences lies within bounds."
    case .equivalenceShares: "Two one-sided score tests whether two shares differ by less than bounds."
    }
  }
}

extension ChangeWord: ExplainedWord {
  var meaning: String {
    switch self {
    case .movedUp:
      "More went towards the favourable end than away from it, and the corrected test excludes no change."
    case .movedDown:
      "More went away from the favourable end than towards it, and the corrected test excludes no change."
    case .cannotTell: "The answers allow neither statement; this is a result."
    case .tooFew: "Too few respondents answered both questions."
    }
  }
}

extension MovementDirection: ExplainedWord {
  var meaning: String {
    switch self {
    case .down: "The answer about after is less favourable than that about before."
    case .same: "Both answers are the same."
    case .up: "The answer about after is more favourable than that about before."
    }
  }
}

extension GroupVerdict: ExplainedWord {
  var meaning: String {
    switch self {
    case .allAgree: "In every group most agree, with confidence."
    case .allDisagree: "In every group most disagree, with confidence."
    case .divided: "In one group most take a stance that in another most do not, with confidence in both."
    case .undecided: "The votes allow none of this to be said; this is a result."
    }
  }
}

extension Stance: ExplainedWord {
  var meaning: String {
    switch self {
    case .agree: "For the statement."
    case .disagree: "Against the statement."
    }
  }
}

extension OpinionGroupsRefusal.Kind: ExplainedWord {
  var meaning: String {
    switch self {
    case .tooFewParticipants: "Too few respondents voted on enough statements."
    case .tooManyParticipants: "More respondents voted than groups are sought among."
    case .tooFewStatements: "Too few statements were voted on."
    case .noVariation: "On every statement all voted alike."
    case .noStructure: "The votes hang together no more than votes that are dealt out anew (parallel analysis)."
    case .weakSeparation: "The groups hardly stand apart: their mean silhouette is 0.25 or less."
    }
  }
}

extension ComparisonWord: ExplainedWord {
  var meaning: String {
    switch self {
    case .agree: "The difference is smaller than the margin, with confidence."
    case .differ: "The interval excludes no difference, and so does the test corrected for the number of comparisons."
    case .cannotTell: "The answers allow neither statement; this is a result."
    case .tooFew: "A side has too few valid answers to be compared."
    }
  }
}

extension ScaleFinding.Kind: ExplainedWord {
  var meaning: String {
    switch self {
    case .fewerThanThreeItems: "There are fewer than three items: the correlation of the two says all there is."
    case .itemWithoutVariation: "All answers to an item are equal, so that it correlates with nothing."
    case .negativeInterItemCorrelation:
      "Two items correlate negatively: one may be worded against the others without being declared so."
    case .negativeItemRestCorrelation:
      "An item correlates negatively with the sum of the others: it may be worded against them without being declared so."
    }
  }
}

extension ReliabilityFigure: ExplainedWord {
  /// A short title.
  var title: String {
    switch self {
    case .alpha: "Cronbach's alpha"
    case .pairwiseAlpha: "Cronbach's alpha, pairwise"
    case .medianImputedAlpha: "Cronbach's alpha, medians imputed"
    case .standardisedAlpha: "Standardised alpha"
    case .omegaTotal: "Omega total"
    case .meanInterItemCorrelation: "Mean inter-item correlation"
    }
  }

  var meaning: String {
    switch self {
    case .alpha:
      "Of those who rated every item: how far the items vary together (Cronbach 1951). No proof that they measure one thing."
    case .pairwiseAlpha:
      "The same from covariances that each rest on everybody who rated both items; absent where nobody left an item out."
    case .medianImputedAlpha:
      "The same with the median of an item in place of each missing rating, which understates how far answers differ and makes "
        + "the interval too narrow; absent where nobody left an item out."
    case .standardisedAlpha: "Alpha of the correlations, so that every item counts the same whatever its spread."
    case .omegaTotal:
      "The share of the variance of the sum that one common factor explains (McDonald 1999); items may be of different "
        + "worth. Needs three items."
    case .meanInterItemCorrelation:
      "The mean of the correlations of all pairs of items; of two items, their correlation."
    }
  }
}

extension ConsensusWord: ExplainedWord {
  var meaning: String {
    switch self {
    case .favourable: "Within each side most chose one of the two most favourable answers, with confidence."
    case .unfavourable: "Within each side most did not, with confidence."
    case .divided: "Most of one side did and most of the other did not, with confidence in both."
    case .cannotTell: "For at least one side there may be a majority either way."
    case .tooFew: "A side has too few valid answers."
    }
  }
}

extension ComparedAnswers.Basis: ExplainedWord {
  var meaning: String {
    switch self {
    case .distribution: "All answers of an ordered scale, by Brunner and Munzel's test and Cliff's delta."
    case .topTwoBox:
      "How many chose one of the two most favourable answers, by Fisher's exact test and the difference of the shares; "
        + "taken where single answers are withheld."
    case .answer: "How many chose one of several answers, by Fisher's exact test and the difference of the shares."
    case .choice:
      "All answers of a choice without order, those that are withheld in a side taken together, by a test of independence "
        + "and Cramér's V."
    }
  }
}
