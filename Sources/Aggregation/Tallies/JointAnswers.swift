import Statistics

/// The answers that some respondents gave to several items on one scale: sums over pairs of items, and each item alone.
struct JointAnswers: MergeableTally {
  /// The sums over pairs of items, of codes counted from the lowest one of the scale.
  private(set) var moments: CoMoments
  /// For each item (outer) how many gave each of these codes (inner).
  private(set) var counts: [[Int]]

  /// Nobody's answers.
  ///
  /// - Parameter codes: how many codes the scale spans.
  init(itemCount: Int, codes: Int) {
    moments = CoMoments(itemCount: itemCount)
    counts = Array(repeating: Array(repeating: 0, count: codes), count: itemCount)
  }

  private init(moments: CoMoments, counts: [[Int]]) { (self.moments, self.counts) = (moments, counts) }

  /// Adds a respondent's code for each item, nil where it is missing; complexity O(k²) for k items.
  mutating func add(_ row: [Int?]) {
    moments.add(row)
    for (item, code) in row.enumerated() { if let code { counts[item][code] += 1 } }
  }

  /// Adds the answers of others to the same items.
  mutating func merge(_ other: JointAnswers) {
    moments.merge(other.moments)
    for item in counts.indices {
      for code in counts[item].indices { counts[item][code] += other.counts[item][code] }
    }
  }

  /// The answers to some of the items alone; see `CoMoments.keeping`.
  func keeping(_ items: [Int], areComplete: Bool) -> JointAnswers {
    JointAnswers(moments: moments.keeping(items, areComplete: areComplete), counts: items.map { counts[$0] })
  }
}
