extension SideComparison {
  /// How likely a comparison finds what is called detectable, by Cohen's (1988) convention.
  package static let power = 0.8

  /// The smallest absolute effect that a single comparison of so many answers finds with `power`, before any correction for
  /// the number of comparisons; `nil` where it finds none.
  ///
  /// It follows from how many answers there are, and of a choice how many different ones, never from how often they were
  /// given. Of shares it is a difference around one half, where it is hardest to find. Of a choice it is found at half the
  /// significance level, as the two-sided interval of Cramér's V has to exclude 0 too.
  ///
  /// - Parameter level: the confidence level; the significance level is 1 − level.
  package func detectableEffect(level: Double) -> Double? {
    switch basis {
    case .distribution:
      return Power.detectableDelta(first: n[0], second: n[1], power: Self.power, significanceLevel: 1 - level)
    case .topTwoBox, .answer:
      return Power.detectableDifference(first: n[0], second: n[1], power: Self.power, significanceLevel: 1 - level)
    case .choice:
      return Power.detectableAssociation(
        n: n[0] + n[1], degreesOfFreedom: answerCount - 1, power: Self.power, significanceLevel: (1 - level) / 2)
    }
  }
}
