import Statistics

/// How far the items of a battery measure one thing, over all respondents.
package struct ReleasableReliability: Sendable, Equatable {
  /// A coefficient of the battery as a whole.
  package struct Figure: Sendable, Equatable {
    /// Which one.
    package let name: ReliabilityFigure
    /// Its value to two decimals, or why there is none.
    package let estimation: Released<Estimation>
  }

  /// One item.
  package struct Item: Sendable, Equatable {
    /// The position of the question among those of the summary.
    package let question: Int
    /// Whether its codes were turned round because it is declared to be worded against the others.
    package let isReverseKeyed: Bool
    /// Its correlation with the sum of the others, to two decimals.
    package let itemRestCorrelation: Released<Estimation>
    /// Alpha of the others alone, to two decimals.
    package let alphaIfDropped: Released<Estimation>
  }

  /// The id of the battery.
  package let battery: String
  /// How many rated at least one item.
  package let respondents: Int
  /// How many rated every item: what all figures rest on but those of incomplete rows.
  package let completeRespondents: Int
  /// The coefficients, in the order of `ReliabilityFigure`; those of incomplete rows only where there are any.
  package let figures: [Figure]
  /// The items, in questionnaire order.
  package let items: [Item]
  /// What stands against reading the coefficients at face value; what is said of single items only where their figures are
  /// released.
  package let findings: [ScaleFinding]

  /// A coefficient by its name; `nil` where it is not given.
  package subscript(name: ReliabilityFigure) -> Released<Estimation>? { figures.first { $0.name == name }?.estimation }

  /// Why the figures of single items are withheld; `nil` where they are not.
  package var withheldItems: Withholding? { items.lazy.compactMap(\.itemRestCorrelation.withheld).first }
}
