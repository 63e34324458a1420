import Statistics

/// Effects between two groups of different people.
enum TwoGroupCases {
  private static let sizes = [[10, 10], [10, 40], [30, 30], [30, 120], [100, 100]]
  /// Equal distributions; equal chances with unequal spread; small to very large effects.
  private static let pairs: [(Population, Population)] = [
    (.even, .even), (.middling, .middling), (.satisfied, .satisfied), (.delighted, .delighted), (.tied, .tied),
    (.recommendation, .recommendation), (.split, .middling), (.middling, .split), (.split, .satisfied),
    (.satisfied, .even), (.satisfied, .middling), (.delighted, .middling), (.satisfied, .displeased),
    (.displeased, .delighted),
  ]

  static var all: [SimulatedCase] {
    sizes.flatMap { sizes in pairs.map { delta(sizes, $0.0, $0.1) } + [cramersV(sizes)] }
  }

  private static func delta(_ sizes: [Int], _ first: Population, _ second: Population) -> SimulatedCase {
    let truth = first.cliffsDelta(against: second)
    let name = "\(first.name) – \(second.name), \(Double(Int((truth * 100).rounded())) / 100)"
    let largest = sizes[0] < 30 ? 0.4 : sizes[0] < 100 ? 0.7 : 0.9
    let others = min(first.expectedOthers(of: sizes[0]), second.expectedOthers(of: sizes[1]))
    let promise: Promise = abs(truth) <= largest + 0.005 && others >= 4 ? .near : .none
    return SimulatedCase("Cliff's delta, Feng and Cliff", name, sizes: sizes, promise) { generator in
      holds(
        TwoGroups.cliffsDelta(
          first.answers(of: sizes[0], using: &generator), second.answers(of: sizes[1], using: &generator), level: 0.95),
        truth)
    }
  }

  /// Of an association: V of the population is √(χ² / n) of the probabilities.
  private static func cramersV(_ sizes: [Int]) -> SimulatedCase {
    let (first, second) = (Population.satisfied, Population.even)
    let share = Double(sizes[0]) / Double(sizes[0] + sizes[1])
    let truth = zip(first.probabilities, second.probabilities).reduce(0) { sum, pair in
      let expected = share * pair.0 + (1 - share) * pair.1
      return sum + share * (1 - share) * (pair.0 - pair.1) * (pair.0 - pair.1) / expected
    }.squareRoot()
    return SimulatedCase("Cramér's V, noncentral χ²", "satisfied – even", sizes: sizes, .atLeast) { generator in
      let table = ContingencyTable([
        first.counts(of: sizes[0], using: &generator), second.counts(of: sizes[1], using: &generator),
      ])
      return holds(Association.cramersV(of: table, level: 0.95), truth)
    }
  }
}
