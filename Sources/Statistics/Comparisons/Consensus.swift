/// Whether most of each side are favourable: agreement that holds within each side, never over both taken together.
package enum Consensus {
  /// More than this share is most of a side.
  package static let majority = 0.5

  /// The word for the shares of favourable answers of both sides, from their intervals.
  ///
  /// Each side is judged by its own interval, so the word holds for both together at no less than twice the level less 1
  /// (Bonferroni). A share without an interval is not judged.
  package static func word(first: Estimation, second: Estimation) -> ConsensusWord {
    guard let first = first.estimate?.interval, let second = second.estimate?.interval else { return .cannotTell }
    switch (side(first), side(second)) {
    case (true?, true?): return .favourable
    case (false?, false?): return .unfavourable
    case (true?, false?), (false?, true?): return .divided
    case (nil, _), (_, nil): return .cannotTell
    }
  }

  /// Whether most are favourable; `nil` where that cannot be told.
  private static func side(_ interval: ConfidenceInterval) -> Bool? {
    interval.low > majority ? true : interval.high < majority ? false : nil
  }
}
