import SurveyModel

/// What a platform's structure file or heading says of a column's answers, beyond what its cells look like.
package struct DeclaredAnswers: Sendable, Equatable {
  /// The kind of question, as the platform names it.
  package enum Kind: Sendable, Equatable {
    /// One of several answers.
    case single
    /// One point of a scale whose labels stand in its order.
    case rating
    /// One option of a several-choice question, with a column of its own.
    case option
    /// All chosen answers of a several-choice question in one cell, joined by a separator.
    case joined(separator: String)
    /// All items in their ranked order in one cell, joined by a separator.
    case ranked(separator: String)
    /// The rank of one item.
    case rank
    /// "How likely are you to recommend …?", 0 to 10.
    case recommendation
    /// A number.
    case number
    /// A calendar day, with or without a time.
    case date
    /// Own words.
    case text
    /// An uploaded file.
    case file
    /// A place on earth.
    case geopoint
  }

  /// One answer on offer.
  package struct Label: Sendable, Equatable {
    /// What an export with codes writes.
    package var code: String
    /// What the respondent read, and what an export with labels writes.
    package var text: String
    /// Set where the platform says that the answer is a kind of no answer.
    package var missing: MissingReason?
    /// What else an export writes for the answer.
    package var variants: [String]

    /// Creates a label.
    package init(code: String, text: String, missing: MissingReason? = nil, variants: [String] = []) {
      self.code = code
      self.text = text
      self.missing = missing
      self.variants = variants
    }
  }

  /// The kind; `nil` where the platform does not say.
  package var kind: Kind?
  /// The answers on offer in their order; empty where the platform does not say.
  package var labels: [Label]
  /// For an option with a column of its own: the texts that mean chosen; empty where they are the usual ones.
  package var chosenMarks: Set<String>
  /// For an option with a column of its own: the texts that mean shown and not chosen; empty where they are the usual ones.
  package var notChosenMarks: Set<String>

  /// For a rating: the scale itself, where its points are worded by the adapter and not by the platform.
  package var scale: Scale?
  /// For a rating: whether it is a vote on a statement of a conversation, so that opinion groups can be looked for.
  package var isVote: Bool
  /// How the statement is known and what a person should check; `nil` where the kind says it all.
  package var because: String?

  /// Creates a statement about a column.
  package init(
    kind: Kind? = nil, labels: [Label] = [], chosenMarks: Set<String> = [], notChosenMarks: Set<String> = [],
    scale: Scale? = nil, isVote: Bool = false, because: String? = nil
  ) {
    self.kind = kind
    self.isVote = isVote
    self.labels = labels
    self.scale = scale
    self.because = because
    self.chosenMarks = chosenMarks
    self.notChosenMarks = notChosenMarks
  }
}
