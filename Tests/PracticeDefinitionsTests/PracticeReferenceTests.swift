import DefinitionFiles
import Foundation
import PracticeDefinitions
import SurveyModel
import Testing

@Suite struct PracticeReferenceTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: PracticeSample.repository.appending(path: "README.md"), encoding: .utf8)
  }

  /// The README's tables of keys are those the readers enforce.
  @Test func readmeHoldsTheReferenceOfKeys() {
    for reference in [DefinitionReference.practice, .practiceTemplate] {
      #expect(readme.contains(reference.markdown.trimmingCharacters(in: .newlines)))
    }
  }
}
