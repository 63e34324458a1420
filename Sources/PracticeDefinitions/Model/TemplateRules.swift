import SurveyModel

/// What a text must keep to.
package struct TextRule: Sendable, Equatable {
  /// The most words it may have, as `WordCount` counts; `nil` where the form sets no limit.
  package let maximumWords: Int?
  /// What it must say.
  package let requiredStatements: [RequiredStatement]

  /// Creates a rule.
  package init(maximumWords: Int?, requiredStatements: [RequiredStatement]) {
    self.maximumWords = maximumWords
    self.requiredStatements = requiredStatements
  }
}

/// Something that a text must say, recognised by its words.
package struct RequiredStatement: Sendable, Equatable {
  /// What is to be said, in English, for messages.
  package let what: String
  /// Why the form asks for it, in English, for messages.
  package let reason: String
  /// Groups of parts of words by language tag; of each group one must occur, small and capital letters alike.
  package let words: [[String: [String]]]

  /// Creates a statement.
  package init(what: String, reason: String, words: [[String: [String]]]) {
    self.what = what
    self.reason = reason
    self.words = words
  }
}

/// How many of which list are to be chosen.
package struct ChoiceRule: Sendable, Equatable {
  /// The fewest choices.
  package let minimum: Int
  /// The most choices; `nil` where there is no limit.
  package let maximum: Int?
  /// The list.
  package let options: [TemplateOption]

  /// Creates a rule.
  package init(minimum: Int, maximum: Int?, options: [TemplateOption]) {
    self.minimum = minimum
    self.maximum = maximum
    self.options = options
  }
}

/// One entry of a choice list.
package struct TemplateOption: Sendable, Hashable {
  /// The name in `practice.yaml`.
  package let id: String
  /// The label that the form prints.
  package let label: LocalisedText
  /// Whether the entry was not seen in a form, so that it may be called otherwise or be missing there.
  package let isProvisional: Bool

  /// Creates an option.
  package init(id: String, label: LocalisedText, isProvisional: Bool) {
    self.id = id
    self.label = label
    self.isProvisional = isProvisional
  }
}
