import TestSupport

@testable import Statistics

/// Two groups of answers on a random scale of at most seven points, with 2 to 40 answers each.
func randomGroups(_ generator: inout SeededGenerator) -> (ValueCounts, ValueCounts) {
  (randomGroup(&generator), randomGroup(&generator))
}

/// A group of 2 to 40 answers on at most seven points.
func randomGroup(_ generator: inout SeededGenerator) -> ValueCounts {
  let points = Int.random(in: 1...7, using: &generator)
  let n = Int.random(in: 2...40, using: &generator)
  return ValueCounts((0..<n).map { _ in (Double(Int.random(in: 1...points, using: &generator)), 1) })
}

/// A group from its single answers.
func group(_ answers: [Double]) -> ValueCounts { ValueCounts(answers.map { ($0, 1) }) }

extension ValueCounts {
  /// The same counts of other values.
  func mapped(_ transform: (Double) -> Double) -> ValueCounts { ValueCounts(zip(values.map(transform), counts)) }
}
