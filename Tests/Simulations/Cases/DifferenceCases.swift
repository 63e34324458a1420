import Statistics

/// How often the word `differ` is said of sides that do not differ, and `agree` of sides that do.
enum DifferenceCases {
  private static let sizes = [
    [10, 10], [10, 40], [15, 15], [30, 30], [25, 60], [100, 100], [500, 500], [500, 2_000],
  ]
  private static let margin = 0.147

  static var all: [SimulatedCase] {
    sizes.flatMap { sizes in
      // The permutation test is at its slowest below 500 answers: fewer populations there.
      (sizes == [100, 100] ? [.even, .tied] : Population.ratings).map { equal(sizes, $0) }
        + (sizes.reduce(0, +) > 50 ? [] : [equal(sizes, .recommendation, divisor: 5)])
        + [unequal(sizes, .split, .middling), unequal(sizes, .middling, .split), box(sizes), agreement(sizes)]
    }
  }

  /// Equal distributions: the permutation test is exact.
  private static func equal(_ sizes: [Int], _ population: Population, divisor: Int = 1) -> SimulatedCase {
    SimulatedCase(
      "differ, equal distributions", population.name, sizes: sizes, nominal: 0.05, .atMost, divisor: divisor
    ) { word(population, population, sizes, &$0) == .differ }
  }

  /// Equal chances, but unequal spread: the test promises its level nearly.
  private static func unequal(_ sizes: [Int], _ first: Population, _ second: Population) -> SimulatedCase {
    SimulatedCase(
      "differ, equal chances", "\(first.name) – \(second.name)", sizes: sizes, nominal: 0.05, .atMost
    ) { word(first, second, sizes, &$0) == .differ }
  }

  private static func box(_ sizes: [Int]) -> SimulatedCase {
    SimulatedCase("differ, top 2 box", "equal shares, any", sizes: sizes, nominal: 0.05, .atMost) { generator in
      let share = generator.unit()
      let answers = ComparedAnswers(
        .topTwoBox, (generator.binomial(trials: sizes[0], probability: share), sizes[0]),
        (generator.binomial(trials: sizes[1], probability: share), sizes[1]))
      return word(answers) == .differ
    }
  }

  /// An effect of just the margin, from a mixture of a distribution with one shifted upwards.
  private static func agreement(_ sizes: [Int]) -> SimulatedCase {
    let share = margin / Population.satisfied.cliffsDelta(against: .even)
    let first = Population(
      "", zip(Population.satisfied.probabilities, Population.even.probabilities).map { share * $0 + (1 - share) * $1 })
    return SimulatedCase(
      "agree, effect of the margin", "even, lifted a little", sizes: sizes, nominal: 0.05, .atMost
    ) { word(first, .even, sizes, &$0) == .agree }
  }

  private static func word(
    _ first: Population, _ second: Population, _ sizes: [Int], _ generator: inout SplitMix64
  ) -> ComparisonWord? {
    word(
      ComparedAnswers(
        distribution: first.counts(of: sizes[0], using: &generator), second.counts(of: sizes[1], using: &generator)))
  }

  private static func word(_ answers: ComparedAnswers) -> ComparisonWord? {
    ComparisonFamily([SideComparison(answers, margin: margin, level: 0.95)], isDeclared: true, level: 0.95)
      .members.first?.word
  }
}
