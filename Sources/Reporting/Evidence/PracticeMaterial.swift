import PracticeDefinitions

/// Everything that the evidence of a practice is made from: its file, and the protected figures of its events.
package struct PracticeMaterial: Sendable {
  /// The practice.
  package let practice: Practice
  /// The material of each event, in the order of the practice file.
  package let events: [ReportMaterial]

  /// Creates the material; there is one material for each event of the practice.
  package init(practice: Practice, events: [ReportMaterial]) {
    precondition(practice.events.count == events.count, "one material an event")
    self.practice = practice
    self.events = events
  }
}
