import DefinitionFiles
import SurveyModel

/// What stands behind the evidence.
extension PracticeReading {
  mutating func events(_ file: PracticeFields) -> [PracticeEvent] {
    var events: [PracticeEvent] = []
    var surveys: Set<String> = []
    for node in file.list("events", faults: &faults) {
      guard let event = event(node) else { continue }
      if !surveys.insert(event.survey).inserted {
        faults.fault("duplicate-event", "the event `\(event.survey)` is listed twice", at: event.line)
      }
      if !surroundings.hasFile("\(event.survey)/survey.yaml") {
        faults.fault(
          "missing-event", "there is no `\(event.survey)/survey.yaml`, seen from the folder of this file",
          at: event.line)
      }
      events.append(event)
    }
    if events.isEmpty {
      faults.warn("no-events", "there are no events, so that the evidence has no figures", at: file.line(of: "events"))
    }
    return events
  }

  private mutating func event(_ node: YAMLNode) -> PracticeEvent? {
    if case .scalar = node.content {
      return node.string(named: "events", faults: &faults).map {
        PracticeEvent(survey: Self.folder($0), note: nil, changes: nil, line: node.line)
      }
    }
    guard let fields = PracticeFields(node, as: .event, faults: &faults) else { return nil }
    fields.required("survey", faults: &faults)
    let note = prose(fields, "note")
    let changes = prose(fields, "changes")
    guard let survey = fields.string("survey", faults: &faults) else { return nil }
    return PracticeEvent(survey: Self.folder(survey), note: note, changes: changes, line: fields.line(of: "survey"))
  }

  /// A path without strokes at its end.
  private static func folder(_ path: String) -> String {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  mutating func projects(_ file: PracticeFields) -> [PracticeProject] {
    var projects: [PracticeProject] = []
    for node in file.list("projects", faults: &faults) {
      guard let fields = PracticeFields(node, as: .project, faults: &faults) else { continue }
      let name = phrase(fields, "name")
      fields.required("statistics", faults: &faults)
      let hasStatistics = fields.choice(
        "statistics", among: [("provided", true), ("pending", false)], faults: &faults)
      let note = prose(fields, "note")
      guard let name, let hasStatistics else { continue }
      projects.append(PracticeProject(name: name, hasStatistics: hasStatistics, note: note))
    }
    return projects
  }

  mutating func collection(_ file: PracticeFields) -> FeedbackCollection {
    let node = file.node("collection")
    guard let node, let fields = PracticeFields(node, as: .collection, faults: &faults) else {
      return FeedbackCollection(method: nil, nonrespondents: nil, monitoring: nil)
    }
    return FeedbackCollection(
      method: prose(fields, "method"), nonrespondents: prose(fields, "nonrespondents"),
      monitoring: prose(fields, "monitoring"))
  }

  mutating func peerReviews(_ file: PracticeFields) -> [PeerReview] {
    var reviews: [PeerReview] = []
    for node in file.list("peer-reviews", faults: &faults) {
      guard let fields = PracticeFields(node, as: .peerReview, faults: &faults) else { continue }
      let name = phrase(fields, "name")
      fields.required("date", faults: &faults)
      let date = fields.entry("date").flatMap { self.date($0) }
      let place = phrase(fields, "place")
      let subject = phrase(fields, "subject")
      fields.required("outcome", faults: &faults)
      let outcome = prose(fields, "outcome")
      let feedback = self.feedback(fields)
      guard let name, let date, let place, let subject, let outcome else { continue }
      reviews.append(
        PeerReview(
          name: name, date: date, place: place, subject: subject, outcome: outcome, feedback: feedback,
          line: fields.line))
    }
    return reviews
  }

  private mutating func feedback(_ fields: PracticeFields) -> String? {
    guard let path = fields.string("feedback", faults: &faults).map(Self.folder) else { return nil }
    if !surroundings.hasFile(path), !surroundings.hasFile("\(path)/survey.yaml") {
      faults.fault(
        "missing-feedback",
        "`\(path)` is neither an export nor a folder with a survey.yaml, seen from the folder of this file",
        at: fields.line(of: "feedback"))
    }
    return path
  }
}
