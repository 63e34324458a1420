import Statistics
import SurveyModel

/// The answers of some respondents to one question, as figures.
///
/// Not protected: only `Disclosure` may pass it on.
package struct AnswerSummary: Sendable, Equatable {
  /// One answer on offer.
  package struct CategoryCount: Sendable, Equatable {
    /// The answer.
    package let category: SurveyModel.Category
    /// How many gave or chose it; 0 where nobody did.
    package let count: Int
    /// Its share of the respondents with a value.
    package let share: Estimation
  }

  /// One statistic.
  package struct Statistic: Sendable, Equatable {
    /// Its name.
    package let name: StatisticName
    /// Its value, or why there is none.
    package let estimation: Estimation
  }

  /// The bases.
  package let base: Base
  /// The reasons for no value.
  package let missing: MissingTally
  /// Every answer on offer that is a value, in questionnaire order; empty for the other kinds.
  package let categories: [CategoryCount]
  /// The statistics that make sense for the question, in the order of `StatisticStages.all`.
  package let statistics: [Statistic]
  /// The figures of each item that is ranked or given an amount, in questionnaire order; empty for the other kinds.
  package let items: [ItemSummary]
  /// For a ranking, how many gave two items or more the same rank.
  package let tiedRankings: Int?
  /// How many wrote own words beside the answer; `nil` where the question has no column for them.
  package let ownWords: Int?
  /// The numbers given, for a question that asks for one.
  package let numbers: NumberTally?
  /// The days given, for a question that asks for one.
  package let days: DayTally?

  /// Derives the figures from a tally; complexity O(answers on offer + distinct numbers).
  init(_ tally: AnswerTally, of question: Question, inference: Inference) {
    base = Base(tally)
    missing = tally.missing
    let counts: [Int] =
      switch tally.values {
      case .categories(let counts), .selections(let counts, _): counts
      case .numbers, .days, .texts, .rankings, .amounts: []
      }
    let valid = base.valid
    categories = zip(question.kind.categories, counts).filter { $0.0.missing == nil }.map { category, count in
      CategoryCount(
        category: category, count: count, share: inference.share(of: count, among: valid))
    }
    statistics = StatisticStages.all.filter { $0.applies(to: question) }.map {
      Statistic(name: $0.name, estimation: $0.estimate(tally.values, of: question, inference: inference))
    }
    items = ItemSummary.items(of: tally.values, question: question, inference: inference)
    if case .rankings(let rankings) = tally.values { tiedRankings = rankings.tied } else { tiedRankings = nil }
    ownWords = question.otherText == nil ? nil : tally.ownWords
    if case .numbers(let tally) = tally.values { numbers = tally } else { numbers = nil }
    if case .days(let tally) = tally.values { days = tally } else { days = nil }
  }
}
