/// How the answers of the same people went from one question to another on the same scale, such as before and after.
package struct PairedChange: Sendable, Hashable {
  /// How many went up, stayed and went down.
  package let movement: Movement
  /// The matched-pairs rank-biserial correlation, the effect to read first, as the points of a scale are ordinal.
  package let rankBiserial: Estimation
  /// Wilcoxon's signed-rank test with Pratt's zeros, not yet corrected for the number of tests.
  package let test: TestOutcome
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
    test = Paired.wilcoxonTest(differences)
    box = isInBox.map { PairedBox(of: $0, in: pairs, level: level) }
    meanDifference = Location.mean(of: differences, level: level)
    cohensD = Paired.cohensD(differences, level: level)
    tTest = Paired.tTest(differences)
    unreachable = UnreachableSignificance(movement, significanceLevel: 1 - level)
  }

  /// The word for the change.
  ///
  /// A direction is named only where the corrected test excludes no change, and where everything points the same way: the
  /// ranks, their interval where there is one, and the number of people up and down.
  ///
  /// - Parameters:
  ///   - adjusted: the p-value corrected for the number of tests; `nil` where there is no test.
  ///   - level: the confidence level.
  package func word(adjusted: Double?, level: Double) -> ChangeWord {
    guard let adjusted, adjusted <= 1 - level, let effect = rankBiserial.estimate else { return .cannotTell }
    let (low, high) = (effect.interval?.low ?? effect.value, effect.interval?.high ?? effect.value)
    if low > 0, movement.up > movement.down { return .movedUp }
    if high < 0, movement.down > movement.up { return .movedDown }
    return .cannotTell
  }
}
