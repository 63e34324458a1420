/// A text that exports write into a question's cells besides the wordings of its answers, and what a person says it means.
package struct DeclaredText: Sendable, Equatable {
  /// What a text means.
  package enum Meaning: Sendable, Equatable {
    /// The answer or the item with this code; where a column an item holds its rank, this rank.
    case code(Int)
    /// In the column of an option: the option was chosen.
    case chosen
    /// In the column of an option: the option was not chosen.
    case notChosen
    /// There is no answer, for this reason.
    case missing(MissingReason)
  }

  /// The text; matched in its normal form (`LabelNormaliser`).
  package var text: String
  /// What it means.
  package var meaning: Meaning

  /// Creates a declaration.
  package init(_ text: String, means meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }
}

extension Question {
  /// What a text in the question's cells can be declared to mean, beside a kind of no answer.
  package enum TextMeanings: Sendable, Equatable {
    /// The codes of its answers or items.
    case codes([Int])
    /// Chosen or not chosen, or the codes of its options.
    case marks([Int])
    /// The ranks from 1 on.
    case ranks(ClosedRange<Int>)
    /// Nothing else: the cells hold numbers or days.
    case reasonsOnly
  }

  /// What a text in the question's cells can be declared to mean; `nil` where every text is an answer.
  package var textMeanings: TextMeanings? {
    switch (kind, location) {
    case (.text, _), (.file, _), (.geopoint, _): nil
    case (.number, _), (.date, _), (.constantSum, _): .reasonsOnly
    case (.multiple(let options), .spread): .marks(options.map(\.code))
    case (.ranking(let items), .spread): .ranks(1...max(1, items.count))
    case (.ranking(let items), _): .codes(items.map(\.code))
    case (.single, _), (.rating, _), (.multiple, _), (.recommendation, _): .codes(kind.categories.map(\.code))
    }
  }
}
