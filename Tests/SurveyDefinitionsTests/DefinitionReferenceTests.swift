import DefinitionFiles
import Foundation
import SurveyDefinitions
import Testing

/// The README's tables of keys are those the reader enforces.
@Test func readmeHoldsTheReferenceOfKeys() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  #expect(readme.contains(DefinitionReference.survey.markdown.trimmingCharacters(in: .newlines)))
}
