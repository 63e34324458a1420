import Statistics

/// A population of answers on a scale, given by the probability of each answer.
struct Population {
  /// What it is, for the table.
  let name: String
  /// The probability of each answer, from the lowest on; they add up to 1.
  let probabilities: [Double]

  /// The mean of the codes from 1 on.
  var mean: Double { zip(1..., probabilities).reduce(0) { $0 + Double($1.0) * $1.1 } }

  /// The middle answer; the lower one of two.
  var median: Double {
    var sum = 0.0
    for (code, probability) in zip(1..., probabilities) {
      sum += probability
      if sum >= 0.5 { return Double(code) }
    }
    return Double(probabilities.count)
  }

  /// P(X > Y) − P(X < Y) for an answer of this population and one of another.
  func cliffsDelta(against other: Population) -> Double {
    var delta = 0.0
    for (code, probability) in probabilities.enumerated() {
      for (otherCode, otherProbability) in other.probabilities.enumerated() {
        delta += probability * otherProbability * Double((code - otherCode).signum())
      }
    }
    return delta
  }

  /// The counts of each answer among some respondents drawn at random.
  func counts(of n: Int, using generator: inout SplitMix64) -> [Int] {
    var counts = Array(repeating: 0, count: probabilities.count)
    for _ in 0..<n {
      var rest = generator.unit()
      var code = 0
      while code < counts.count - 1, rest >= probabilities[code] {
        rest -= probabilities[code]
        code += 1
      }
      counts[code] += 1
    }
    return counts
  }

  /// Answers to ratings of five points as feedback forms have them.
  static let ratings = [
    Population(name: "even", probabilities: [0.2, 0.2, 0.2, 0.2, 0.2]),
    Population(name: "middling", probabilities: [0.1, 0.2, 0.4, 0.2, 0.1]),
    Population(name: "satisfied", probabilities: [0.03, 0.07, 0.2, 0.4, 0.3]),
    Population(name: "split", probabilities: [0.35, 0.1, 0.1, 0.1, 0.35]),
  ]
}

extension ValueCounts {
  /// Counts of the codes from 1 on.
  init(codes counts: [Int]) { self.init(counts.enumerated().map { (Double($0 + 1), $1) }) }
}
