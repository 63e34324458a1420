import Statistics
import SurveyModel

/// What was noticed about the quality of the data, as figures.
///
/// Not protected: only `Disclosure` may pass it on.
package struct QualitySummary: Sendable, Equatable {
  /// How long respondents took, and how many took less than half as long as the one in the middle.
  package struct Speeding: Sendable, Equatable {
    /// The median of the seconds taken.
    package let median: Double
    /// Below how many seconds a respondent is called a speeder: half the median.
    package let limit: Double
    /// How many took less, of those whose time is recorded.
    package let occurrences: QualityTally.Occurrences

    /// The figures of some durations; `nil` where there are none.
    ///
    /// Source of the limit: the relative speed index of Leiner 2019, "Too Fast, too Straight, too Weird: Non-Reactive
    /// Indicators for Meaningless Data in Internet Surveys", Survey Research Methods 13(3), 229–248: the median time of a
    /// page divided by the respondent's time, at most 3, averaged over the pages; those above 2 are suspicious. Exports with
    /// the time of each page are rare, so the same quotient is taken here of the whole form: above 2 is below half the
    /// median. It finds who hurried throughout, and misses whom a break on one page slowed down.
    package init?(_ durations: NumberTally) {
      let counts = durations.valueCounts
      guard durations.isPrecise, let median = counts.median else { return nil }
      self.median = median
      let limit = median / 2
      self.limit = limit
      let fast = zip(counts.values, counts.counts).reduce(0) { $0 + ($1.0 < limit ? $1.1 : 0) }
      occurrences = QualityTally.Occurrences(base: durations.count, count: fast)
    }
  }

  /// How many gave one and the same point in all rows of a battery.
  package struct Battery: Sendable, Equatable {
    /// The id of the battery.
    package let id: String
    /// How many did, of those who gave a point in five rows or more.
    package let occurrences: QualityTally.Occurrences
  }

  /// How many filled in the form in one language.
  package struct Language: Sendable, Equatable {
    /// The language as the platform names it.
    package let name: String
    /// How many respondents.
    package let count: Int
  }

  /// A contradiction or an impossible value in the answers to one question.
  package struct QuestionFlaw: Sendable, Equatable {
    /// The id of the question.
    package let question: String
    /// What is odd.
    package let flaw: AnswerFlaw
    /// How many answers are odd, of those given.
    package let occurrences: QualityTally.Occurrences
  }

  /// The times taken; `nil` where they are not recorded.
  package let speeding: Speeding?
  /// Forms with the same answers as another one of the minutes before; `nil` where none could be compared.
  package let repeatedForms: QualityTally.Occurrences?
  /// The batteries with one and the same point in all rows, by the id of the battery.
  package let batteries: [Battery]
  /// The questions that were checked, in questionnaire order.
  package let questions: [QuestionFlaw]
  /// How many respondents filled in the form in each language, the most frequent one first.
  package let languages: [Language]

  /// Derives the figures.
  init(_ tally: SurveyTally, definition: SurveyDefinition) {
    let quality = tally.quality
    speeding = Speeding(quality.durations)
    repeatedForms = quality.repeatedForms.base > 0 ? quality.repeatedForms : nil
    batteries = zip(quality.batteries, quality.straightLining).map { Battery(id: $0, occurrences: $1) }
    questions = definition.questions.enumerated().flatMap { index, question in
      AnswerFlaw.allCases.filter { $0.canOccur(in: question) }.map { flaw in
        QuestionFlaw(
          question: question.id, flaw: flaw,
          occurrences: QualityTally.Occurrences(
            base: Base(tally.questions[index]).answered, count: quality[flaw][index]))
      }
    }
    languages = quality.languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      Language(name: $0.key, count: $0.value)
    }
  }
}

extension AnswerFlaw {
  /// Whether a question can have the flaw.
  func canOccur(in question: Question) -> Bool {
    switch (self, question.kind) {
    case (.answeredThoughNotAsked, _): question.askedIf != nil
    case (.exclusiveWithOthers, .multiple(let categories)): categories.contains { $0.isExclusive }
    case (.outOfRange, .number(let range)): range.minimum != nil || range.maximum != nil
    case (.inFuture, .date): true
    default: false
    }
  }
}

extension QualityTally {
  /// For each question how many answers have a flaw.
  fileprivate subscript(flaw: AnswerFlaw) -> [Int] {
    switch flaw {
    case .answeredThoughNotAsked: answeredThoughNotAsked
    case .exclusiveWithOthers: exclusiveWithOthers
    case .outOfRange: outOfRange
    case .inFuture: inFuture
    }
  }
}
