/// Why a value, or the interval around it, cannot be estimated; the raw values are the names that outputs print.
package enum NotEstimable: String, Error, Sendable, CaseIterable {
  /// Nobody gave a valid answer.
  case noAnswers
  /// One answer says nothing about how far answers differ.
  case singleAnswer
  /// All answers are equal, or closer than the arithmetic tells apart, about 10⁻¹⁶⁰, so that the method would give an
  /// interval of no width.
  case noVariation
  /// So many answers are equal that the method would give an interval of no width.
  case tooManyEqualAnswers
  /// There are fewer answers than an interval of this level needs.
  case tooFewAnswers
  /// The figure, or what its interval is made of, is not defined for the answers that resampling draws.
  case undefinedUnderResampling
  /// More have answered than are said to belong to the population, so that its declared number cannot be right.
  case populationExceeded
  /// The population has no members.
  case emptyPopulation
  /// The value is the greatest or least possible, 1 or −1, so that the method would give an interval of no width.
  case extremeValue
  /// There are more distinct values than a tally of bounded size keeps.
  case tooManyDistinctValues
  /// The answers are too large for the arithmetic, about 10¹⁵⁴ and more.
  case numericOverflow
  /// Every answer of one group lies above every answer of the other, so that the method would find no variance.
  case completeSeparation
  /// A group that counts in the population has no valid answers.
  case emptyPostStratum
  /// Everybody in the population answered, so that there is no sampling error.
  case wholePopulation
  /// A stratum has a single primary sampling unit, which says nothing about how far units differ.
  case singlePrimaryUnit
  /// There are no more primary sampling units, or replicates, than the variance uses up.
  case noDegreesOfFreedom
  /// What the figure is divided by adds up to 0.
  case zeroDenominator
  /// An exact method would have to go through more combinations than its stated limit.
  case tooManyCombinations
  /// The answers agree with no effect better than chance would allow, so that the method would give an interval of no
  /// width.
  case fitsTooWell
  /// All answers of one group are equal, by whose variance the method divides.
  case constantGroup

  /// The scale has too few items for the method.
  case tooFewItems
  /// Some items were answered by nobody in common, or no unit was coded twice, so that nothing can be compared.
  case noJointAnswers
  /// The covariances of the items contradict each other or leave no variation of their own to an item.
  case notPositiveDefinite
  /// The search for the best-fitting model did not end.
  case noConvergence
  /// The best-fitting model leaves an item next to no variance of its own, or less than none (a Heywood case).
  case improperSolution
  /// The units were coded by different numbers of coders, for which the method is not made.
  case unequalCodings
}
