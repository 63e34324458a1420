/// The means of any two of the answers, each answer with itself included.
///
/// Walsh (1949), "Some significance tests for the median which are valid under very general conditions", Annals of
/// Mathematical Statistics 20:64–81. They are counted, never listed: there are n(n + 1) / 2.
struct WalshAverages {
  private let values: [Double]
  private let counts: [Int]
  /// How many answers are at most as great as each of `values`.
  private let cumulative: [Int]
  /// The number of averages.
  let count: Int

  /// Takes answers, fewer than 4 billion.
  init(of answers: ValueCounts) {
    values = answers.values
    counts = answers.counts
    var sum = 0
    cumulative = answers.counts.map {
      sum += $0
      return sum
    }
    count = answers.n * (answers.n + 1) / 2
  }

  /// The average at a rank counted from 0, when averages stand in ascending order.
  ///
  /// Halves the range of doubles, 64 times at most, until one is left. Complexity: O(k) for k distinct answers.
  func orderStatistic(at rank: Int) -> Double {
    precondition(rank >= 0 && rank < count)
    var low = Self.position(values[0])
    var high = Self.position(values[values.count - 1])
    while low < high {
      let middle = low + Int(UInt(bitPattern: high &- low) / 2)
      if countOfAverages(upTo: Self.value(middle)) > rank { high = middle } else { low = middle + 1 }
    }
    return Self.value(low)
  }

  /// How many averages are at most as great as a limit.
  private func countOfAverages(upTo limit: Double) -> Int {
    var partner = values.count - 1
    var result = 0
    for (index, value) in values.enumerated() {
      while partner >= index, value / 2 + values[partner] / 2 > limit { partner -= 1 }
      guard partner >= index else { break }
      let count = counts[index]
      result += count * (cumulative[partner] - cumulative[index]) + count * (count + 1) / 2
    }
    return result
  }

  /// The place of a double among all doubles in ascending order, 0 for 0.
  private static func position(_ value: Double) -> Int {
    let distance = Int(value.magnitude.bitPattern)
    return value < 0 ? -distance : distance
  }

  /// The double at a place.
  private static func value(_ position: Int) -> Double {
    let magnitude = Double(bitPattern: UInt64(position.magnitude))
    return position < 0 ? -magnitude : magnitude
  }
}
