/// The names of the statistics, as summary.json spells them.
package enum StatisticName: String, Sendable, CaseIterable {
  /// The mean of the codes or of the numbers.
  case mean
  /// The sample standard deviation.
  case standardDeviation = "sd"
  /// The middle answer.
  case median
  /// The share of the two most favourable answers.
  case topTwoBox
  /// The Net Promoter Score in points, −100 to 100.
  case recommendationScore = "nps"
  /// The share of first places of a ranked item.
  case firstPlace
  /// The mean place of a ranked item.
  case meanRank
}
