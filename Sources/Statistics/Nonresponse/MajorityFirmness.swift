/// How firmly the majority of those who answered stands for a majority of all.
package struct MajorityFirmness: Sendable, Hashable {
  /// Which side most of those who answered are on; the raw values are the names that outputs print.
  package enum Side: String, Sendable, CaseIterable {
    /// Most have the property.
    case having = "chosen"
    /// Most lack it.
    case lacking = "notChosen"
  }

  /// The side of the majority.
  package let side: Side
  /// How many of those who did not answer would have to be on the other side for the majority to be none of all, at least 1;
  /// `nil` where it is one even if all of them were.
  package let disagreeing: Int?
  /// How many did not answer.
  package let nonrespondents: Int
}

extension Nonresponse {
  /// How firmly the majority of those who answered, more than half of them, stands for a majority of all; `nil` where
  /// exactly half have the property.
  ///
  /// The tipping point of `ShareClaim.majority` for the property or for its absence. A majority of those who answered is
  /// one of all if the others agree, so that there is no majority that could not hold.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...returned.
  ///   - returned: the valid answers.
  ///   - population: how many could have answered, at least `returned`.
  package static func majority(successes: Int, of returned: Int, population: Int) -> MajorityFirmness? {
    precondition(successes >= 0 && successes <= returned && population >= returned)
    let others = returned - successes
    guard successes != others else { return nil }
    let point = tippingPoint(successes: max(successes, others), of: returned, population: population)
    let disagreeing: Int? = if case .tips(let disagreeing, _) = point { disagreeing } else { nil }
    return MajorityFirmness(
      side: successes > others ? .having : .lacking, disagreeing: disagreeing, nonrespondents: population - returned)
  }
}
