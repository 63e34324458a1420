/// What is known of the population by some closed questions, so that the respondents can be weighted to resemble it.
package struct WeightingTargets: Sendable, Equatable {
  /// How many of the population would give each answer to one question.
  package struct Target: Sendable, Equatable {
    /// What the values of a target are.
    package enum Measure: String, Sendable, CaseIterable {
      /// Parts of the population; they add up to 1 but for rounding.
      case shares
      /// Numbers of persons.
      case counts
    }

    /// One answer and how many of the population would give it.
    package struct Answer: Sendable, Equatable {
      /// The code of the answer.
      package var code: Int
      /// The share or the number of persons, finite and not negative.
      package var value: Double

      /// Creates the target of one answer.
      package init(code: Int, value: Double) { (self.code, self.value) = (code, value) }
    }

    /// The id of the question.
    package var question: String
    /// What the values are.
    package var measure: Measure
    /// Every answer of the question that is a value, in its order.
    package var answers: [Answer]

    /// Creates a target.
    package init(question: String, measure: Measure, answers: [Answer]) {
      (self.question, self.measure, self.answers) = (question, measure, answers)
    }

    /// The sum of the values.
    package var total: Double { answers.reduce(0) { $0 + $1.value } }

    /// The share of the population that would give an answer, 0…1; 0 for an answer that is not listed.
    package func share(of code: Int) -> Double { (answers.first { $0.code == code }?.value ?? 0) / total }
  }

  /// The questions; one makes post-stratification, several make raking.
  package var targets: [Target]
  /// Where the targets come from, printed wherever weighted figures are.
  package var source: LocalisedText
  /// The largest weight as a multiple of the mean weight, above 1; no limit where `nil`.
  package var trim: Double?

  /// How many combinations of answers there may be: the answers to every question are counted in each.
  package static let maximumCells = 1_000

  /// Whether there are several target questions.
  package var isRaking: Bool { targets.count > 1 }

  /// Creates targets; nothing is checked here.
  package init(targets: [Target], source: LocalisedText, trim: Double? = nil) {
    (self.targets, self.source, self.trim) = (targets, source, trim)
  }
}
