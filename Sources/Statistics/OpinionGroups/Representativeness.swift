/// How far a stance on a statement is typical of one group, more than of all others.
package struct Representativeness: Sendable, Hashable {
  /// The statement, counted from 0.
  package let statement: Int
  /// The group, counted from 0.
  package let group: Int
  /// The stance that the group takes more often than the others.
  package let stance: Stance
  /// The number of the group who took it.
  package let successes: Int
  /// The number of the group who voted on the statement.
  package let n: Int
  /// (successes + 1) / (n + 2), the share of the group drawn a little towards one half.
  package let share: Double
  /// That share divided by the one of all other groups together.
  package let ratio: Double
  /// Whether more than half of the group took the stance: the z of 2√(n + 1) · ((successes + 1)/(n + 1) − ½).
  package let majorityStatistic: Double
  /// Whether the group took it more often than the others: the z of the two shares (successes + 1)/(n + 1), pooled.
  package let ratioStatistic: Double
  /// The probability of a `ratioStatistic` at least as large where the shares are equal, in 0...1.
  ///
  /// Of groups that were found from the same votes it is too small: they were made to differ. It then ranks statements and
  /// proves nothing.
  package let pValue: Double
  /// `pValue` corrected for all statements, groups and stances (Benjamini and Hochberg 1995).
  package let adjustedPValue: Double

  /// The published order: ratio · share · both statistics.
  package var metric: Double { ratio * ratioStatistic * share * majorityStatistic }
}
