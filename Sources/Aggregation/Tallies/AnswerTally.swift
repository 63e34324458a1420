import SurveyModel

/// The answers of some respondents to one question: values and reasons for none.
package struct AnswerTally: MergeableTally {
  /// The values.
  package private(set) var values: ValueTally
  /// The reasons for no value.
  package private(set) var missing = MissingTally()
  /// How many wrote own words beside the answer, where the question has a column for them.
  package private(set) var ownWords = 0

  /// Creates the empty tally for a kind of question.
  package init(kind: QuestionKind) { values = ValueTally(kind: kind) }

  /// The number of respondents, with or without a value.
  package var respondents: Int { values.respondents + missing.total }

  /// Adds the counts of another tally for the same question.
  package mutating func merge(_ other: AnswerTally) {
    values.merge(other.values)
    missing.merge(other.missing)
    ownWords += other.ownWords
  }

  /// Counts who of the respondents at these positions wrote own words; an empty list says that nobody could.
  mutating func addOwnWords(_ isWritten: [Bool], respondents: some Sequence<Int>) {
    guard !isWritten.isEmpty else { return }
    for respondent in respondents where isWritten[respondent] { ownWords += 1 }
  }

  /// Adds the answers of the respondents at these positions of a column.
  mutating func add(_ column: AnswerColumn, respondents: some Sequence<Int>) {
    switch (column, values) {
    case (.coded(let codes), .categories(var counts)):
      values = .texts(0)  // lets go of the storage, so that the counts are changed in place
      for respondent in respondents {
        if let category = codes[respondent].category {
          counts[category] += 1
        } else if let reason = codes[respondent].missing {
          missing.add(reason)
        }
      }
      values = .categories(counts)
    case (.multiple(let selections), .selections(var counts, var answered)):
      values = .texts(0)
      for respondent in respondents {
        if let reason = selections.missing[respondent] {
          missing.add(reason)
        } else {
          answered += 1
          for category in counts.indices where selections.isChosen(category, by: respondent) { counts[category] += 1 }
        }
      }
      values = .selections(counts, respondents: answered)
    case (.number(let answers), .numbers(var tally)):
      values = .texts(0)
      count(answers, of: respondents) { tally.add($0) }
      values = .numbers(tally)
    case (.date(let answers), .days(var tally)):
      count(answers, of: respondents) { tally.add($0) }
      values = .days(tally)
    case (.text(let answers), .texts(var written)):
      count(answers, of: respondents) { _ in written += 1 }
      values = .texts(written)
    case (.ranks(let column), .rankings(var tally)):
      values = .texts(0)
      count(column, of: respondents) { tally.add($0) }
      values = .rankings(tally)
    case (.amounts(let column), .amounts(var tally)):
      values = .texts(0)
      count(column, of: respondents) { tally.add($0) }
      values = .amounts(tally)
    default: preconditionFailure("the column does not belong to this question")
    }
  }

  private mutating func count<Value>(
    _ column: ItemColumn<Value>, of respondents: some Sequence<Int>, add: (ArraySlice<Value?>) -> Void
  ) {
    for respondent in respondents {
      if let reason = column.missing[respondent] {
        missing.add(reason)
      } else {
        add(column.values(of: respondent))
      }
    }
  }

  private mutating func count<Value>(
    _ answers: [Answer<Value>], of respondents: some Sequence<Int>, add: (Value) -> Void
  ) {
    for respondent in respondents {
      switch answers[respondent] {
      case .value(let value): add(value)
      case .missing(let reason): missing.add(reason)
      }
    }
  }
}
