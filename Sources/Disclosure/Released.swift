/// A figure that may be published, or the reason why it may not.
///
/// Only this module makes one, so that an emitter cannot dress up an unprotected figure.
package struct Released<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The figure; `nil` where it is withheld.
  package let value: Value?
  /// Why the figure is withheld; `nil` where it is released.
  package let withheld: Withholding?

  init(_ value: Value) { (self.value, withheld) = (value, nil) }

  init(withheld reason: Withholding) { (value, withheld) = (nil, reason) }
}

/// Why a figure is withheld.
package enum Withholding: String, Sendable, CaseIterable {
  /// Too few valid answers for a percentage; the counts are released.
  case lowBase
  /// The group has too few respondents (primary suppression of a group).
  case smallGroup
  /// The count is small but not 0, or would give back one that is.
  ///
  /// Which of both is not said (primary and secondary suppression of a cell): it would narrow the count down.
  case smallCell
  /// The figure would give back others that are withheld (secondary suppression of groups and statistics).
  case complementary
}
