import SurveyModel

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
