import Statistics
import SurveyModel

/// How the respondents were weighted to resemble the population, where that was asked for.
package struct ReleasableWeighting: Sendable, Equatable {
  /// Why there are no weights; `nil` where there are, or where that is withheld with the balance.
  package let refusal: WeightingRefusal?
  /// How near the weights come to the population; `nil` where there are none.
  package let balance: Released<ReleasableBalance>?
}

/// Why no weights meet the targets.
package enum WeightingRefusal: Sendable, Equatable {
  /// A target question is not evaluated.
  case questionLeftOut(question: String)
  /// Nobody answered all target questions.
  case noRespondents
  /// The population has people who would give an answer, and no respondent gave it.
  case emptyAnswer(question: String, answer: SurveyModel.Category)
  /// Respondents gave an answer that nobody of the population would give.
  case answerOutsidePopulation(question: String, answer: SurveyModel.Category)
  /// Even with every weight at its limit an answer stays below its share of the population.
  case trimTooLow(question: String, answer: SurveyModel.Category)
  /// The targets contradict each other in the combinations of answers that respondents gave.
  case notConverged(iterations: Int)
}

/// The respondents compared with the population, unweighted and weighted.
package struct ReleasableBalance: Sendable, Equatable {
  /// One target question.
  package struct Target: Sendable, Equatable {
    /// The id of the question.
    package let question: String
    /// Its answers that are values, in questionnaire order.
    package let answers: [Answer]
  }

  /// One answer to a target question.
  package struct Answer: Sendable, Equatable {
    /// The answer.
    package let category: SurveyModel.Category
    /// Its shares of the population, of the respondents, and of the weighted respondents.
    package let shares: WeightingBalance.Category
  }

  /// The target questions, as declared.
  package let targets: [Target]
  /// How many respondents have a weight.
  package let n: Int
  /// How many respondents have none, because they have no answer to a target question.
  package let leftOut: Int
  /// The smallest weight, as a multiple of the mean weight.
  package let smallestWeight: Double
  /// The largest weight, as a multiple of the mean weight.
  package let largestWeight: Double
  /// How many respondents have a weight at the declared limit.
  package let trimmed: Int
  /// How many equally weighted respondents would be worth as much (Kish 1965).
  package let effectiveNumber: Double
  /// By which factor the weights enlarge the variance of a mean: n / effective number.
  package let designEffect: Double
  /// How many times all targets were gone through.
  package let iterations: Int
}

/// The weighted figures of one question.
package struct ReleasableWeightedAnswers: Sendable, Equatable {
  /// The number of respondents with a weight and a value.
  package let n: Int
  /// How many equally weighted answers would be worth as much (Kish 1965); 0 without any.
  package let effectiveNumber: Double
  /// The weighted share of each answer, in the order of `ReleasableAnswers.categories`.
  package let shares: [Released<Estimation>]
  /// The statistics that are weighted.
  package let statistics: [ReleasableStatistic]
}
