import Statistics

/// A population of answers to a question with few answers, given by the probability of each.
struct Population: Sendable {
  /// What it is, for the table.
  let name: String
  /// The values of the answers, ascending.
  let values: [Double]
  /// The probability of each answer; they add up to 1.
  let probabilities: [Double]

  /// A population of the values from 1 on.
  init(_ name: String, _ probabilities: [Double]) {
    self.init(name, values: probabilities.indices.map { Double($0 + 1) }, probabilities)
  }

  init(_ name: String, values: [Double], _ probabilities: [Double]) {
    (self.name, self.values, self.probabilities) = (name, values, probabilities)
  }

  /// The expectation of a function of an answer.
  func expectation(_ function: (Double) -> Double) -> Double {
    zip(values, probabilities).reduce(0) { $0 + $1.1 * function($1.0) }
  }

  /// The mean.
  var mean: Double { expectation { $0 } }

  /// The third standardised moment.
  var skewness: Double {
    let mean = mean
    let variance = expectation { ($0 - mean) * ($0 - mean) }
    return expectation { ($0 - mean) * ($0 - mean) * ($0 - mean) } / (variance * variance.squareRoot())
  }

  /// The smallest answer up to which there is half of the population.
  var median: Double {
    var sum = 0.0
    for (value, probability) in zip(values, probabilities) {
      sum += probability
      if sum >= 0.5 - 1e-12 { return value }
    }
    return values[values.count - 1]
  }

  /// How many of so many answers can be expected beside the most frequent one: methods that go by variances need some.
  func expectedOthers(of n: Int) -> Double { Double(n) * (1 - (probabilities.max() ?? 1)) }

  /// P(X > Y) − P(X < Y) for an answer of this population and one of another with the same values.
  func cliffsDelta(against other: Population) -> Double {
    expectation { value in other.expectation { value > $0 ? 1 : value < $0 ? -1 : 0 } }
  }

  /// A mixture with a population of higher answers that has a given Cliff's delta against this one.
  func lifted(towards other: Population, by delta: Double) -> Population {
    let share = delta / other.cliffsDelta(against: self)
    return Population(name, zip(probabilities, other.probabilities).map { (1 - share) * $0 + share * $1 })
  }

  /// How many gave each answer among some respondents drawn at random.
  func counts(of n: Int, using generator: inout SplitMix64) -> [Int] {
    var counts = Array(repeating: 0, count: probabilities.count)
    for _ in 0..<n { counts[index(at: generator.unit())] += 1 }
    return counts
  }

  /// The answers of some respondents drawn at random.
  func answers(of n: Int, using generator: inout SplitMix64) -> ValueCounts {
    ValueCounts(zip(values, counts(of: n, using: &generator)))
  }

  /// The position of the answer at a height of the distribution function, in 0..<1.
  func index(at height: Double) -> Int {
    var rest = height
    var index = 0
    while index < probabilities.count - 1, rest >= probabilities[index] {
      rest -= probabilities[index]
      index += 1
    }
    return index
  }

  /// Answers to ratings of five points as feedback forms have them: symmetric, skewed, at both ends, heavily tied.
  static let even = Population("even", [0.2, 0.2, 0.2, 0.2, 0.2])
  static let middling = Population("middling", [0.1, 0.2, 0.4, 0.2, 0.1])
  static let satisfied = Population("satisfied", [0.03, 0.07, 0.2, 0.4, 0.3])
  static let delighted = Population("delighted", [0.01, 0.02, 0.07, 0.3, 0.6])
  static let displeased = Population("displeased", [0.5, 0.3, 0.12, 0.05, 0.03])
  static let split = Population("split", [0.35, 0.1, 0.1, 0.1, 0.35])
  static let tied = Population("tied", [0.02, 0.03, 0.85, 0.07, 0.03])
  static let ratings = [even, middling, satisfied, delighted, split, tied]

  /// Answers from 0 to 10.
  static let recommendation = Population(
    "0 to 10", values: (0...10).map(Double.init), [0.02, 0.01, 0.02, 0.03, 0.04, 0.1, 0.1, 0.18, 0.22, 0.14, 0.14])
}
