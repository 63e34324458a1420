/// What can be odd about an answer.
package enum AnswerFlaw: String, Sendable, CaseIterable {
  /// The question has an answer although its `asked-if` does not hold.
  case answeredThoughNotAsked
  /// An answer such as "none of these" was chosen together with others.
  case exclusiveWithOthers
  /// A number lies outside the declared range.
  case outOfRange
  /// A day lies after the one on which the form was submitted.
  case inFuture
}
