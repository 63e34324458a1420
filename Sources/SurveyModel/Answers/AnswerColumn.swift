/// The answers of a run of respondents to one question, stored by kind.
package enum AnswerColumn: Sendable, Equatable {
  /// Single choice, ratings and recommendations: one code a respondent.
  case coded([AnswerCode])
  /// Several choice: the chosen categories of each respondent.
  case multiple(SelectionColumn)
  /// Numbers.
  case number([Answer<Double>])
  /// Calendar days.
  case date([Answer<CalendarDay>])
  /// Own words, uploads, places: only whether there are any; what they say stays in the export.
  case text([Answer<WrittenText>])
  /// Rankings: the rank that each item was given, from 1 to the number of items; ties and gaps as they were given.
  case ranks(ItemColumn<Int>)
  /// Sums shared out: the amount that each item was given, 0 or more.
  case amounts(ItemColumn<Double>)
}

/// A value, or the reason why there is none.
package enum Answer<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The respondent gave this value.
  case value(Value)
  /// There is no value.
  case missing(MissingReason)

  /// The reason why there is no value, or `nil` where there is one.
  package var missing: MissingReason? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}

/// That somebody wrote or handed in something: its length is kept, what it says is not.
package struct WrittenText: Sendable, Hashable {
  /// The length in UTF-8 bytes.
  package let byteCount: Int

  /// Creates the trace of a text.
  package init(byteCount: Int) { self.byteCount = byteCount }
}
