/// One answer to a closed question in two bytes: the position of a category, or the reason why there is none.
package struct AnswerCode: Sendable, Hashable {
  /// Positions from 0; missing reasons as −1, −2, … in the order of `MissingReason.allCases`.
  package let rawValue: Int16

  /// The largest number of categories that a closed question may have.
  package static let maximumCategories = Int(Int16.max)

  /// The code with a raw value that was taken from another code.
  package init(rawValue: Int16) {
    precondition(Int(rawValue) >= -MissingReason.allCases.count, "no such code")
    self.rawValue = rawValue
  }

  /// An answer, by its position among the question's categories.
  package init(category position: Int) { rawValue = Int16(position) }

  /// No answer, with the reason.
  package init(_ reason: MissingReason) { rawValue = -1 - Int16(reason.ordinal) }

  /// The position of the category, or `nil` where there is no answer.
  package var category: Int? { rawValue >= 0 ? Int(rawValue) : nil }

  /// The reason why there is no answer, or `nil` where there is one.
  package var missing: MissingReason? { rawValue < 0 ? MissingReason.allCases[Int(-1 - rawValue)] : nil }
}

extension MissingReason {
  /// The position of the reason in `allCases`.
  package var ordinal: Int {
    switch self {
    case .notAsked: 0
    case .brokeOff: 1
    case .noAnswer: 2
    case .refused: 3
    case .dontKnow: 4
    case .notApplicable: 5
    case .unreadable: 6
    }
  }
}
