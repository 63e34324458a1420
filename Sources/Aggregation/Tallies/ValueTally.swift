import SurveyModel

/// The answers themselves, counted in the way that suits the kind of question.
package enum ValueTally: MergeableTally {
  /// Single choice, ratings, recommendations: how many gave each answer, in the order of the question's categories.
  case categories([Int])
  /// Several choice: how many chose each answer; a respondent counts once in each chosen one.
  case selections([Int], respondents: Int)
  /// Numbers.
  case numbers(NumberTally)
  /// Calendar days: how many gave an answer, the first and the last day.
  case days(DayTally)
  /// Own words, uploads, places: how many gave any.
  case texts(Int)
  /// Rankings of several items.
  case rankings(RankingTally)
  /// Sums shared out among several items.
  case amounts(AmountTally)

  /// The empty tally for a kind of question.
  init(kind: QuestionKind) {
    switch kind {
    case .single, .rating, .recommendation: self = .categories(Array(repeating: 0, count: kind.categories.count))
    case .multiple(let categories): self = .selections(Array(repeating: 0, count: categories.count), respondents: 0)
    case .number: self = .numbers(NumberTally())
    case .date: self = .days(DayTally())
    case .text, .file, .geopoint: self = .texts(0)
    case .ranking(let items): self = .rankings(RankingTally(itemCount: items.count))
    case .constantSum(let items, _): self = .amounts(AmountTally(itemCount: items.count))
    }
  }

  /// The number of respondents with a value.
  package var respondents: Int {
    switch self {
    case .categories(let counts): counts.reduce(0, +)
    case .selections(_, let respondents), .texts(let respondents): respondents
    case .numbers(let tally): tally.count
    case .days(let tally): tally.count
    case .rankings(let tally): tally.respondents
    case .amounts(let tally): tally.respondents
    }
  }

  /// Adds the counts of another tally for the same kind of question.
  package mutating func merge(_ other: ValueTally) {
    switch (self, other) {
    case (.categories(let mine), .categories(let theirs)): self = .categories(Self.sums(mine, theirs))
    case (.selections(let mine, let count), .selections(let theirs, let otherCount)):
      self = .selections(Self.sums(mine, theirs), respondents: count + otherCount)
    case (.numbers(var mine), .numbers(let theirs)):
      mine.merge(theirs)
      self = .numbers(mine)
    case (.days(var mine), .days(let theirs)):
      mine.merge(theirs)
      self = .days(mine)
    case (.texts(let mine), .texts(let theirs)): self = .texts(mine + theirs)
    case (.rankings(var mine), .rankings(let theirs)):
      mine.merge(theirs)
      self = .rankings(mine)
    case (.amounts(var mine), .amounts(let theirs)):
      mine.merge(theirs)
      self = .amounts(mine)
    default: preconditionFailure("tallies of different kinds of question cannot be merged")
    }
  }

  private static func sums(_ left: [Int], _ right: [Int]) -> [Int] {
    precondition(left.count == right.count, "tallies of different questions cannot be merged")
    return zip(left, right).map(+)
  }
}

/// How many days were given, and the first and the last of them.
package struct DayTally: MergeableTally {
  /// The number of answers.
  package private(set) var count = 0
  /// The earliest day.
  package private(set) var first: CalendarDay?
  /// The latest day.
  package private(set) var last: CalendarDay?

  mutating func add(_ day: CalendarDay) { merge(DayTally(count: 1, first: day, last: day)) }

  /// Creates an empty tally.
  package init() {}

  private init(count: Int, first: CalendarDay, last: CalendarDay) {
    (self.count, self.first, self.last) = (count, first, last)
  }

  /// Adds the answers of another tally.
  package mutating func merge(_ other: DayTally) {
    count += other.count
    first = [first, other.first].compactMap { $0 }.min()
    last = [last, other.last].compactMap { $0 }.max()
  }
}
