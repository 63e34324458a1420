/// An ordered set of answers with a declared direction.
package struct Scale: Sendable, Equatable {
  /// Which end of a scale is the favourable one; declared, never guessed from numbers.
  package enum Polarity: String, Sendable, CaseIterable {
    /// The highest code is the best answer.
    case higherIsBetter = "higher-is-better"
    /// The lowest code is the best answer, as in school grades.
    case lowerIsBetter = "lower-is-better"
    /// Nobody has said: such a scale has no top-2-box and no favourable side.
    case undeclared

    /// The polarity of the same scale below a question that is worded the other way round.
    package var reversed: Polarity {
      switch self {
      case .higherIsBetter: .lowerIsBetter
      case .lowerIsBetter: .higherIsBetter
      case .undeclared: .undeclared
      }
    }
  }

  /// The name by which a survey definition refers to the scale.
  package var id: String
  /// The answers in questionnaire order, named kinds of no answer included.
  package var categories: [Category]
  /// Which end is favourable.
  package var polarity: Polarity

  /// Creates a scale.
  package init(id: String, categories: [Category], polarity: Polarity) {
    self.id = id
    self.categories = categories
    self.polarity = polarity
  }

  /// The positions in `categories` of the answers with a value, from the least to the most favourable.
  ///
  /// With undeclared polarity: in ascending order of their codes.
  package var favourableOrder: [Int] {
    let valued = categories.indices.filter { categories[$0].missing == nil }
    let ascending = valued.sorted { categories[$0].code < categories[$1].code }
    return polarity == .lowerIsBetter ? ascending.reversed() : ascending
  }

  /// The positions of the two most favourable answers, the "top 2 box".
  ///
  /// `nil` where the polarity is undeclared or the scale has fewer than four points, where two boxes would be most of it.
  package var topTwoBox: [Int]? {
    let order = favourableOrder
    guard polarity != .undeclared, order.count >= 4 else { return nil }
    return Array(order.suffix(2))
  }

  /// Whether the scale has the three points of a vote on a statement: agree, pass and disagree, by declared polarity.
  package var isVote: Bool { polarity != .undeclared && favourableOrder.count == 3 }
}
