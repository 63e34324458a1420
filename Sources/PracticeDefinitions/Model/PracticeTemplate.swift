import SurveyModel

/// A form by which practices are handed in: its fields in their order, with labels, hints, limits and choice lists.
///
/// Templates are data, so that another form needs a file and no code.
package struct PracticeTemplate: Sendable, Equatable {
  /// The name with its year, such as `ran-collection-2023`.
  package let id: String
  /// The title of the form.
  package let title: LocalisedText
  /// The fields in the order of the form.
  package let fields: [TemplateField]

  /// Creates a form.
  package init(id: String, title: LocalisedText, fields: [TemplateField]) {
    self.id = id
    self.title = title
    self.fields = fields
  }

  /// A field by its id; complexity O(n) in the number of fields.
  package func field(_ id: String) -> TemplateField? { fields.first { $0.id == id } }
}

/// A field of a form, or a part of one.
package struct TemplateField: Sendable, Equatable {
  /// What a field holds.
  package indirect enum Kind: Sendable, Equatable {
    /// A text in one or more languages.
    case text(TextRule)
    /// Some of a list.
    case choice(ChoiceRule)
    /// A year, a month, a day, or a range of days.
    case date
    /// A beginning and, where it is over, an end.
    case period
    /// A country of ISO 3166-1.
    case country
    /// A mail address.
    case mailbox
    /// A few named values, such as the ways to reach an organisation.
    case group([TemplateField])
    /// Several groups of the same values, such as meetings.
    case records([TemplateField])
    /// The evidence, which the program writes part by part from the results of the events.
    case evidence([TemplateField])
    /// A part of the evidence.
    case evidencePart(EvidencePart)
  }

  /// The key of the field in `practice.yaml`.
  package let id: String
  /// The label that the form prints.
  package let label: LocalisedText
  /// What the form asks for.
  package let hint: LocalisedText?
  /// What it holds.
  package let kind: Kind
  /// Whether the form wants it filled.
  package let isRequired: Bool

  /// Creates a field of a form.
  package init(id: String, label: LocalisedText, hint: LocalisedText? = nil, kind: Kind, isRequired: Bool) {
    self.id = id
    self.label = label
    self.hint = hint
    self.kind = kind
    self.isRequired = isRequired
  }
}

/// What a part of the evidence is about.
package enum EvidencePart: String, Sendable, CaseIterable {
  /// Figures and views on how far the aims were reached.
  case viewsAndData = "views-and-data"
  /// How feedback was collected and by whom it was evaluated.
  case evaluationAndFeedback = "evaluation-and-feedback"
  /// What came of discussing the practice among practitioners.
  case peerReview = "peer-review"
}

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
