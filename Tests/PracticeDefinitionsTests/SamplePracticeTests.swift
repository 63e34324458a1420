import Foundation
import PracticeDefinitions
import SurveyModel
import Testing

/// The sample `Surveys/kosizu/practice.yaml`.
@Suite struct SamplePracticeTests {
  private let practice: Practice
  private let warnings: [Diagnostic]

  init() throws {
    let folder = PracticeSample.repository.appending(path: "Surveys/kosizu")
    let reading = try PracticeReader.read(
      bytes: Array(try Data(contentsOf: folder.appending(path: "practice.yaml"))), file: "practice.yaml",
      surroundings: PracticeSurroundings(
        hasFile: { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }, bytes: { _ in nil }))
    practice = reading.practice
    warnings = reading.warnings
  }

  @Test func fitsItsFormAndSaysThatItIsSynthetic() {
    #expect(warnings == [])
    #expect(practice.isSynthetic)
    #expect(practice.languages == ["de", "en"])
    let surveys = ["../kosizu-symposium-2022", "../kosizu-symposium-2024", "../dialogue-forum-2025"]
    #expect(practice.events.map(\.survey) == surveys)
    #expect(practice.projects.map(\.hasStatistics) == [true, true, false, false])
    #expect(practice.evaluation == .internal)
    #expect(practice.peerReviews == [], "no outcome of a review is known")
  }

  /// Counted by Python's `split`.
  @Test(arguments: [
    ("description", 96, 114), ("sustainability-and-transferability", 40, 53), ("eu-initiatives-and-funding", 15, 16),
  ])
  func textsHaveTheirWords(id: String, german: Int, english: Int) throws {
    guard case .text(let text) = practice.field(id)?.value else {
      Issue.record("`\(id)` is no text")
      return
    }
    #expect(text.wordings.map(\.language) == ["de", "en"])
    #expect(text.wordings.map { WordCount.count($0.text) } == [german, english])
  }

  @Test func namesNoPersonAndNoRealMailbox() throws {
    guard case .group(let contact) = practice.field("contact-details")?.value else {
      Issue.record("no contact")
      return
    }
    #expect(contact.first { $0.field.id == "e-mail" }?.value == .mailbox("kosizu@example.org"))
  }
}
