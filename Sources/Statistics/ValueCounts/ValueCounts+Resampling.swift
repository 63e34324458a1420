extension ValueCounts {
  /// As many answers as there are, drawn from them with replacement.
  ///
  /// The counts of a resample follow the multinomial distribution; they are drawn value by value as binomial numbers of
  /// the draws that remain, so that the effort depends on the distinct values and not on the number of answers.
  ///
  /// R: `sample(answers, replace = TRUE)`. Complexity: O(k).
  package func resampled(using generator: inout SplitMix64) -> ValueCounts {
    var drawnValues: [Double] = []
    var drawnCounts: [Int] = []
    drawnValues.reserveCapacity(values.count)
    drawnCounts.reserveCapacity(values.count)
    var draws = n
    var answers = n
    for (value, count) in zip(values, counts) where draws > 0 {
      let drawn =
        count == answers
        ? draws : generator.binomial(trials: draws, probability: Double(count) / Double(answers))
      answers -= count
      draws -= drawn
      guard drawn > 0 else { continue }
      drawnValues.append(value)
      drawnCounts.append(drawn)
    }
    return ValueCounts(ascending: drawnValues, counts: drawnCounts)
  }

  /// The answers without one of those that gave the value at an index of `values`.
  ///
  /// Complexity: O(k).
  func removingOne(at index: Int) -> ValueCounts {
    var remaining = counts
    remaining[index] -= 1
    guard remaining[index] == 0 else { return ValueCounts(ascending: values, counts: remaining) }
    var kept = values
    kept.remove(at: index)
    remaining.remove(at: index)
    return ValueCounts(ascending: kept, counts: remaining)
  }
}
