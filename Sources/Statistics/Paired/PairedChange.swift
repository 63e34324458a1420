/// How the answers of the same people went from one question to another on the same scale, such as before and after.
package struct PairedChange: Sendable, Hashable {
  /// How many went up, stayed and went down.
  package let movement: Movement
  /// The share up less the share down, with Tango's interval.
  package let balance: Estimation
  /// The exact sign test of as many up as down, not yet corrected for the number of tests.
  package let signTest: TestOutcome
  /// The matched-pairs rank-biserial correlation, to be read before the means, as the points of a scale are ordinal.
  package let rankBiserial: Estimation
  /// Wilcoxon's signed-rank test with Pratt's zeros.
  package let signedRankTest: TestOutcome
  /// The top 2 box of both answers, where the scale has one.
  package let box: PairedBox?
  /// The mean of the differences in points of the scale, with Student's t interval.
  package let meanDifference: Estimation
  /// Cohen's d_z of the differences.
  package let cohensD: Estimation
  /// The paired t test.
  package let tTest: TestOutcome
  /// Says so where no answers at all could have made the test significant, as too few people moved.
  package let unreachable: UnreachableSignificance?

  /// Estimates the change.
  ///
  /// - Parameters:
  ///   - pairs: first and second answers as numbers that grow with favour.
  ///   - isInBox: whether an answer is in the top 2 box; `nil` where the scale has none.
  ///   - level: the confidence level, strictly between 0 and 1; its complement is the significance level.
  package init(_ pairs: PairedCounts, isInBox: ((Double) -> Bool)?, level: Double) {
    let differences = pairs.differences ?? ValueCounts(pooling: [])
    movement = Movement(of: differences)
    rankBiserial = Paired.rankBiserial(differences, level: level)
    balance = movement.difference(level: level)
    signTest = Paired.signTest(movement)
    signedRankTest = Paired.wilcoxonTest(differences)
    box = isInBox.map { PairedBox(of: $0, in: pairs, level: level) }
    meanDifference = Location.mean(of: differences, level: level)
    cohensD = Paired.cohensD(differences, level: level)
    tTest = Paired.tTest(differences)
    unreachable = UnreachableSignificance(movement, significanceLevel: 1 - level)
  }

  /// The word for the change.
  ///
  /// A direction is named only where the corrected sign test excludes as many up as down, and where the interval of the
  /// balance, if there is one, lies on the same side. Both rest on the movement alone, the one figure that can always be
  /// shown, so that nobody has to take the word on trust and the choice of the test does not depend on the answers.
  ///
  /// - Parameters:
  ///   - adjusted: the p-value corrected for the number of tests; `nil` where there is no test.
  ///   - level: the confidence level.
  package func word(adjusted: Double?, level: Double) -> ChangeWord {
    guard let adjusted, adjusted <= 1 - level, let balance = balance.estimate else { return .cannotTell }
    let (low, high) = (balance.interval?.low ?? balance.value, balance.interval?.high ?? balance.value)
    return low > 0 ? .movedUp : high < 0 ? .movedDown : .cannotTell
  }
}
