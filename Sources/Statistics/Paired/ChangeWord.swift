/// What the answers of the same people to two questions say about a change, in one word.
package enum ChangeWord: String, Sendable, CaseIterable {
  /// More went towards the favourable end than away from it, and the corrected test excludes no change.
  case movedUp = "moved up"
  /// More went towards the unfavourable end than away from it, and the corrected test excludes no change.
  case movedDown = "moved down"
  /// The answers allow neither statement: this is a result, not a lack of one.
  case cannotTell = "cannot tell"
  /// Too few people answered both questions.
  case tooFew = "too few"
}
