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
        + (sizes.reduce(0, +) > 50 ? [] : [equal(sizes, .recommendation, effort: 0.2)])
        + [
          unequal(sizes, .split, .middling), unequal(sizes, .middling, .split), box(sizes), choice(sizes),
          detectable(sizes),
        ]
        // Fewer answers never agree.
        + (sizes[0] < 100 ? [] : [agreement(sizes)])
    }
  }

  /// Equal distributions: the permutation test is exact.
  private static func equal(_ sizes: [Int], _ population: Population, effort: Double = 1) -> SimulatedCase {
    SimulatedCase(
      "differ, equal distributions", population.name, sizes: sizes, nominal: 0.05, .atMost, effort: effort
    ) { word(population, population, sizes, &$0) == .differ }
  }

  /// Equal chances, but unequal spread: the test promises its level nearly.
  private static func unequal(_ sizes: [Int], _ first: Population, _ second: Population) -> SimulatedCase {
    SimulatedCase(
      "differ, equal chances", "\(first.name) – \(second.name)", sizes: sizes, nominal: 0.05, .atMost, effort: 1
    ) { word(first, second, sizes, &$0) == .differ }
  }

  private static func box(_ sizes: [Int]) -> SimulatedCase {
    SimulatedCase("differ, top 2 box", "equal shares, any", sizes: sizes, nominal: 0.05, .atMost, effort: 1) {
      generator in
      let share = generator.unit()
      let answers = ComparedAnswers(
        .topTwoBox, (generator.binomial(trials: sizes[0], probability: share), sizes[0]),
        (generator.binomial(trials: sizes[1], probability: share), sizes[1]))
      return word(answers) == .differ
    }
  }

  /// Four answers without order, with any shares.
  private static func choice(_ sizes: [Int]) -> SimulatedCase {
    SimulatedCase(
      "differ, choice without order", "equal shares, any", sizes: sizes, nominal: 0.05, .atMost, effort: 0.5
    ) { generator in
      let population = Population("", generator.shares(4))
      let answers = ComparedAnswers(
        choice: population.counts(of: sizes[0], using: &generator), population.counts(of: sizes[1], using: &generator))
      return word(answers) == .differ
    }
  }

  /// An effect of just the margin, from a mixture of a distribution with one shifted upwards.
  private static func agreement(_ sizes: [Int]) -> SimulatedCase {
    let first = Population.even.lifted(towards: .satisfied, by: margin)
    return SimulatedCase(
      "agree, effect of the margin", "even, lifted a little", sizes: sizes, nominal: 0.05, .atMost, effort: 1
    ) { word(first, .even, sizes, &$0) == .agree }
  }

  /// The effect that is called detectable; with many answers the sides agree before they differ, which is not counted.
  private static func detectable(_ sizes: [Int]) -> SimulatedCase {
    let effect = Power.detectableDelta(first: sizes[0], second: sizes[1], power: SideComparison.power) ?? 0
    let first = Population.displeased.lifted(towards: .delighted, by: effect)
    return SimulatedCase(
      "differ, detectable effect", "displeased, lifted", sizes: sizes, nominal: SideComparison.power, .none, effort: 0.2
    ) { generator in
      let word = word(first, .displeased, sizes, &generator)
      return word == .agree ? nil : word == .differ
    }
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
