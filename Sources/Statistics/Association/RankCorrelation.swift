/// Pearson's correlation of the midranks of two answers, and how it changes where people exchange one of them.
///
/// Needs different first and different second answers. Complexity: O(k log k) for k distinct pairs.
package struct RankCorrelation: Sendable {
  /// The correlation, in −1...1.
  package let value: Double
  private let firstRanks: [Double: Double]
  private let secondRanks: [Double: Double]
  private let scale: Double

  /// Ranks the answers; `nil` where all first or all second answers are equal.
  package init?(of pairs: PairedCounts) {
    let (first, second) = (pairs.first, pairs.second)
    guard first.values.count > 1, second.values.count > 1 else { return nil }
    let firstRanks = first.doubledMidranks.map { Double($0 - pairs.n - 1) }
    let secondRanks = second.doubledMidranks.map { Double($0 - pairs.n - 1) }
    var sums = (products: 0.0, first: 0.0, second: 0.0)
    for (row, column, count) in pairs.positions(first: first, second: second) {
      let (x, y) = (firstRanks[row], secondRanks[column])
      sums.products += Double(count) * x * y
      sums.first += Double(count) * x * x
      sums.second += Double(count) * y * y
    }
    scale = (sums.first * sums.second).squareRoot()
    value = min(1, max(-1, sums.products / scale))
    self.firstRanks = Dictionary(uniqueKeysWithValues: zip(first.values, firstRanks))
    self.secondRanks = Dictionary(uniqueKeysWithValues: zip(second.values, secondRanks))
  }

  /// By how much the correlation rises where two people exchange their second answers; 0 for answers that nobody gave.
  package func change(
    exchanging one: (first: Double, second: Double), _ other: (first: Double, second: Double)
  ) -> Double {
    let x = (firstRanks[one.first] ?? 0) - (firstRanks[other.first] ?? 0)
    let y = (secondRanks[one.second] ?? 0) - (secondRanks[other.second] ?? 0)
    return -x * y / scale
  }
}
