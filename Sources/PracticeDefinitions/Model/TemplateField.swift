import SurveyModel

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
