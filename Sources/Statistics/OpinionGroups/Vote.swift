/// What a participant said to a statement.
package enum Vote: Int8, Sendable, CaseIterable {
  /// The participant disagrees.
  case disagree = -1
  /// The participant passed: saw the statement and took no side.
  case pass = 0
  /// The participant agrees.
  case agree = 1
}
