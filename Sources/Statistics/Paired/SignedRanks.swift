/// The midranks of the sizes of differences, and how often each belongs to a rise and to a fall.
struct SignedRanks: Sendable {
  /// The differences of one size.
  struct Size: Sendable {
    /// Twice the midrank, so that it is whole.
    let doubledRank: Int
    /// How many differences of this size are above 0.
    let rises: Int
    /// How many differences of this size are below 0.
    let falls: Int

    /// How many differences have this size.
    var count: Int { rises + falls }
  }

  /// The sizes above 0, ascending.
  let sizes: [Size]
  /// How many differences are 0, whether they were ranked or not.
  let zeros: Int
  /// What happened to the differences of 0.
  let treatment: ZeroDifferences

  /// Ranks the sizes of differences.
  ///
  /// Complexity: O(k log k) for k distinct differences.
  init(_ differences: ValueCounts, zeros treatment: ZeroDifferences) {
    let ordered = zip(differences.values, differences.counts)
      .map { (size: abs($0), rises: $0 > 0 ? $1 : 0, falls: $0 < 0 ? $1 : 0, count: $1) }
      .sorted { $0.size < $1.size }
    var sizes: [Size] = []
    var zeros = 0
    var ranked = 0
    var start = 0
    while start < ordered.count {
      let end = ordered[start...].firstIndex { $0.size != ordered[start].size } ?? ordered.count
      let tied = ordered[start..<end]
      let count = tied.reduce(0) { $0 + $1.count }
      if tied[start].size == 0 {
        zeros = count
        ranked = treatment == .pratt ? count : 0
      } else {
        // The places from ranked + 1 to ranked + count have the mean (2 · ranked + 1 + count) / 2.
        sizes.append(
          Size(
            doubledRank: 2 * ranked + 1 + count, rises: tied.reduce(0) { $0 + $1.rises },
            falls: tied.reduce(0) { $0 + $1.falls }))
        ranked += count
      }
      start = end
    }
    self.sizes = sizes
    self.zeros = zeros
    self.treatment = treatment
  }

  /// The number of differences other than 0.
  var nonZero: Int { sizes.reduce(0) { $0 + $1.count } }

  /// Twice the sum of the ranks of rises.
  var doubledSumOfRises: Int { sizes.reduce(0) { $0 + $1.doubledRank * $1.rises } }

  /// Twice the sum of the ranks of falls.
  var doubledSumOfFalls: Int { sizes.reduce(0) { $0 + $1.doubledRank * $1.falls } }
}
