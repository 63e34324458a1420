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
