import SurveyModel

/// A practice as its file describes it: the form's fields, its events, and what stands behind the evidence.
package struct Practice: Sendable, Equatable {
  /// A short name, fit for a folder.
  package let id: String
  /// The form.
  package let template: PracticeTemplate
  /// Whether the practice is made up, as in the samples; every page made from it then says so.
  package let isSynthetic: Bool
  /// The languages of the texts as BCP 47 tags, the main one first.
  package let languages: [String]
  /// The fields in the form's order, those without a value too.
  package let fields: [FilledField]
  /// The events whose feedback is the evidence, in file order.
  package let events: [PracticeEvent]
  /// The projects that the practice funds or consists of, in file order.
  package let projects: [PracticeProject]
  /// Who evaluated.
  package let evaluation: EvaluationOrigin
  /// How feedback was collected, where the surveys do not say it.
  package let collection: FeedbackCollection
  /// The recorded peer reviews, in file order; empty where nobody recorded one.
  package let peerReviews: [PeerReview]

  /// Creates a practice; nothing is checked here.
  package init(
    id: String, template: PracticeTemplate, isSynthetic: Bool, languages: [String], fields: [FilledField],
    events: [PracticeEvent], projects: [PracticeProject], evaluation: EvaluationOrigin, collection: FeedbackCollection,
    peerReviews: [PeerReview]
  ) {
    self.id = id
    self.template = template
    self.isSynthetic = isSynthetic
    self.languages = languages
    self.fields = fields
    self.events = events
    self.projects = projects
    self.evaluation = evaluation
    self.collection = collection
    self.peerReviews = peerReviews
  }

  /// A field by its id; complexity O(n) in the number of fields.
  package func field(_ id: String) -> FilledField? { fields.first { $0.field.id == id } }
}

/// A field of the form with what stands in it.
package struct FilledField: Sendable, Equatable {
  /// What the form asks for.
  package let field: TemplateField
  /// The value; `nil` where there is none, and for the evidence, which the program writes.
  package let value: FieldValue?
  /// The line of the key in the file; `nil` where it is absent.
  package let line: Int?

  /// Creates a field with its value.
  package init(field: TemplateField, value: FieldValue?, line: Int?) {
    self.field = field
    self.value = value
    self.line = line
  }
}

/// What stands in a field.
package indirect enum FieldValue: Sendable, Equatable {
  /// A text.
  case text(LocalisedText)
  /// The chosen entries, in file order.
  case choice([TemplateOption])
  /// A year, a month, a day or a range of days, as ISO 8601.
  case date(String)
  /// The beginning and, where it is over, the end, as ISO 8601.
  case period(start: String, end: String?)
  /// A country.
  case country(Country)
  /// A mail address.
  case mailbox(String)
  /// Named values in the form's order.
  case group([FilledField])
  /// Several groups, in file order.
  case records([[FilledField]])
}

/// An event of a practice.
package struct PracticeEvent: Sendable, Equatable {
  /// The folder of its survey, relative to the folder of the practice file.
  package let survey: String
  /// Something to know about it.
  package let note: LocalisedText?
  /// What the organisers say they changed after its feedback.
  package let changes: LocalisedText?
  /// The line of the event in the file.
  package let line: Int

  /// Creates an event.
  package init(survey: String, note: LocalisedText? = nil, changes: LocalisedText? = nil, line: Int) {
    self.survey = survey
    self.note = note
    self.changes = changes
    self.line = line
  }
}

/// A project of a practice.
package struct PracticeProject: Sendable, Equatable {
  /// What it is called.
  package let name: LocalisedText
  /// Whether its statistics were provided; where not, the evidence declares the gap.
  package let hasStatistics: Bool
  /// Something to know about it, such as where the statistics are.
  package let note: LocalisedText?

  /// Creates a project.
  package init(name: LocalisedText, hasStatistics: Bool, note: LocalisedText? = nil) {
    self.name = name
    self.hasStatistics = hasStatistics
    self.note = note
  }
}

/// Who evaluated a practice.
package enum EvaluationOrigin: String, Sendable, CaseIterable {
  /// Those who run it.
  case `internal`
  /// Somebody else.
  case external
}

/// How feedback was collected, in the organisers' words.
package struct FeedbackCollection: Sendable, Equatable {
  /// How the forms reached the guests and came back.
  package let method: LocalisedText?
  /// What is known of those who did not answer.
  package let nonrespondents: LocalisedText?
  /// What else was monitored, such as regular meetings with partners.
  package let monitoring: LocalisedText?

  /// Creates the description of a collection.
  package init(method: LocalisedText? = nil, nonrespondents: LocalisedText? = nil, monitoring: LocalisedText? = nil) {
    self.method = method
    self.nonrespondents = nonrespondents
    self.monitoring = monitoring
  }
}

/// A recorded discussion of the practice among practitioners.
package struct PeerReview: Sendable, Equatable {
  /// The name of the meeting.
  package let name: LocalisedText
  /// When it was, as ISO 8601.
  package let date: String
  /// Where it was.
  package let place: LocalisedText
  /// What was discussed.
  package let subject: LocalisedText
  /// What came of it.
  package let outcome: LocalisedText
  /// The export of the participants' feedback, relative to the folder of the practice file.
  package let feedback: String?
  /// The line of the review in the file.
  package let line: Int

  /// Creates a record of a review.
  package init(
    name: LocalisedText, date: String, place: LocalisedText, subject: LocalisedText, outcome: LocalisedText,
    feedback: String? = nil, line: Int
  ) {
    self.name = name
    self.date = date
    self.place = place
    self.subject = subject
    self.outcome = outcome
    self.feedback = feedback
    self.line = line
  }
}
