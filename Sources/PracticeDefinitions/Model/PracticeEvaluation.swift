import SurveyModel

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
