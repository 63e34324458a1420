import Statistics

/// How often two sides with the same distribution are said to differ.
enum FalseDifferences {
  private static let level = 0.95

  /// One item, and a confirmatory family of ten items whose answers hang together.
  static func run(repetitions: Int) {
    print("procedure\tsides\tpopulation\tfalse differences\tat most")
    for (first, second) in [(10, 10), (10, 30), (15, 15), (30, 30), (25, 60)] {
      for population in Population.ratings {
        let single = Coverage.rate(repetitions, seed: 6) { generator in
          let family = ComparisonFamily(
            [comparison(population, first, second, &generator)], isDeclared: true, level: level)
          return family.members[0].word == .differ
        }
        row("one comparison", first, second, population.name, single)
      }
      let family = Coverage.rate(repetitions / 4, seed: 7) { generator in
        let comparisons = (0..<10).map {
          comparison(Population.ratings[$0 % Population.ratings.count], first, second, &generator)
        }
        return ComparisonFamily(comparisons, isDeclared: true, level: level).members.contains { $0.word == .differ }
      }
      row("ten confirmatory comparisons, any", first, second, "all in turn", family)
    }
  }

  private static func comparison(
    _ population: Population, _ first: Int, _ second: Int, _ generator: inout SplitMix64
  ) -> SideComparison {
    SideComparison(
      ComparedAnswers(
        distribution: population.counts(of: first, using: &generator), population.counts(of: second, using: &generator)),
      margin: 0.147, level: level)
  }

  private static func row(_ procedure: String, _ first: Int, _ second: Int, _ population: String, _ rate: Double) {
    print("\(procedure)\t\(first) / \(second)\t\(population)\t\((rate * 10_000).rounded() / 100)\t5.0")
  }
}
