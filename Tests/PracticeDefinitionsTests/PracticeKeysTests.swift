import DefinitionFiles
import PracticeDefinitions
import SurveyModel
import Testing

/// Every key of the format, read into its place.
@Suite struct PracticeKeysTests {
  private static let complete = """
    resonanz: 1
    id: walk
    template: ran-collection-2023
    synthetic: yes
    languages: [en, de]
    fields:
      name: {en: Walking together, de: Zusammen gehen}
      description: {en: Walks to prevent extremism., de: Präventives Gehen gegen Extremismus.}
      key-themes: [Health, multi-agency-cooperation]
      target-audience: Junge Menschen
      geographical-scope: Everywhere
      start-of-the-practice: {start: 2008-03, end: 2010}
      deliverables: Shoes
      sustainability-and-transferability: {en: Shoes., de: Schuhe.}
      presented-in-ran-meeting:
        - {name: A meeting, date: 2024-03-12/2024-03-13, place: Paris, subject: Walks}
      eu-initiatives-and-funding: {en: Co-funded by ISF., de: Kofinanziert aus dem ISF.}
      organisation:
        description: {en: A club., de: Ein Verein.}
        type: ngo
      country-of-origin: tschechische republik
      contact-details: {address: A street, contact: The office, e-mail: office@example.org, telephone: "1", website: example.org}
      last-update: 2024
    events:
      - ../other/
      - survey: event
        note: {en: Rain., de: Regen.}
        changes: {en: Umbrellas., de: Schirme.}
    projects:
      - {name: One, statistics: provided, note: {en: In a drawer., de: In der Schublade.}}
      - {name: Two, statistics: pending}
    evaluation: external
    collection:
      method: {en: Paper., de: Papier.}
      nonrespondents: {en: Unknown., de: Unbekannt.}
      monitoring: {en: Calls., de: Anrufe.}
    peer-reviews:
      - {name: A meeting, date: 2024-03, place: Paris, subject: Walks, outcome: {en: Doubts., de: Zweifel.}, feedback: feedback.csv}
    """

  @Test func everyKeyIsThere() throws {
    for (group, keys) in DefinitionReference.practice.groups {
      for key in keys { #expect(Self.complete.contains("\(key.name):"), "\(group) has `\(key.name)`") }
    }
    let practice = try PracticeSample.read(Self.complete).practice
    let empty = practice.fields.filter { $0.value == nil }.map(\.field.id)
    #expect(empty == ["evidence-and-evaluation"])
  }

  private func text(_ english: String, _ german: String) -> LocalisedText {
    LocalisedText([("en", english), ("de", german)])
  }

  @Test func fieldsAreReadIntoTheirKinds() throws {
    let reading = try PracticeSample.read(Self.complete)
    #expect(reading.warnings == [])
    let practice = reading.practice
    #expect(practice.isSynthetic)
    #expect(practice.field("name")?.value == .text(text("Walking together", "Zusammen gehen")))
    #expect(practice.field("deliverables")?.value == .text("Shoes"), "a plain text stands for every language")
    #expect(practice.field("start-of-the-practice")?.value == .period(start: "2008-03", end: "2010"))
    #expect(practice.field("last-update")?.value == .date("2024"))
    guard case .choice(let themes) = practice.field("key-themes")?.value,
      case .choice(let audience) = practice.field("target-audience")?.value,
      case .country(let country) = practice.field("country-of-origin")?.value,
      case .group(let contact) = practice.field("contact-details")?.value,
      case .records(let meetings) = practice.field("presented-in-ran-meeting")?.value
    else {
      Issue.record("a field has another kind")
      return
    }
    #expect(themes.map(\.id) == ["health", "multi-agency-cooperation"])
    #expect(themes.map(\.isProvisional) == [true, false])
    #expect(audience.map(\.id) == ["young-people"])
    #expect(country.code == "CZ" && country.isInEEA)
    #expect(contact.map(\.field.id) == ["address", "contact", "e-mail", "telephone", "website"])
    #expect(contact[2].value == .mailbox("office@example.org"))
    #expect(
      meetings.map { $0.map(\.value) } == [
        [.text("A meeting"), .date("2024-03-12/2024-03-13"), .text("Paris"), .text("Walks")]
      ])
  }

  @Test func whatStandsBehindTheEvidenceIsRead() throws {
    let practice = try PracticeSample.read(Self.complete).practice
    let events = [
      PracticeEvent(survey: "../other", note: nil, changes: nil, line: 25),
      PracticeEvent(survey: "event", note: text("Rain.", "Regen."), changes: text("Umbrellas.", "Schirme."), line: 26),
    ]
    #expect(practice.events == events)
    let projects = [
      PracticeProject(name: "One", hasStatistics: true, note: text("In a drawer.", "In der Schublade.")),
      PracticeProject(name: "Two", hasStatistics: false, note: nil),
    ]
    #expect(practice.projects == projects)
    #expect(practice.evaluation == .external)
    let collection = FeedbackCollection(
      method: text("Paper.", "Papier."), nonrespondents: text("Unknown.", "Unbekannt."),
      monitoring: text("Calls.", "Anrufe."))
    #expect(practice.collection == collection)
    let review = PeerReview(
      name: "A meeting", date: "2024-03", place: "Paris", subject: "Walks", outcome: text("Doubts.", "Zweifel."),
      feedback: "feedback.csv", line: 38)
    #expect(practice.peerReviews == [review])
  }
}
