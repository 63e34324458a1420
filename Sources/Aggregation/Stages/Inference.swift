import Statistics

/// What the intervals around the figures of some respondents go by.
package struct Inference: Sendable, Equatable {
  /// The confidence level, above 0 and below 1.
  package let level: Double
  /// The number of persons of whom the respondents are taken for a random part; `nil` without finite population correction.
  package let population: Int?

  /// Creates terms; without a number of persons the respondents are taken for a random part of a population without end.
  package init(level: Double, population: Int? = nil) {
    self.level = level
    self.population = population
  }

  /// A share of the valid answers with Wilson's interval, that for a finite population where its size is given.
  ///
  /// - Parameters:
  ///   - successes: the answers counted, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  package func share(of successes: Int, among trials: Int) -> Estimation {
    guard let population else { return Share.wilson(successes: successes, of: trials, level: level) }
    return Share.wilson(successes: successes, of: trials, population: population, level: level)
  }
}
