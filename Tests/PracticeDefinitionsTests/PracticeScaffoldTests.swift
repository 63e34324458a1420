import DefinitionFiles
import PracticeDefinitions
import SurveyModel
import Testing

@Suite struct PracticeScaffoldTests {
  private func scaffold(_ language: String) throws -> String {
    let template = try #require(try PracticeTemplate.named("ran-collection-2023"))
    return PracticeScaffold.text(id: "it's here", template: template, language: language)
  }

  /// Nothing is wrong with a fresh file except that it is empty, and every field is there to be filled.
  @Test(arguments: ["en", "de"]) func asksForWhatIsRequiredAndNothingElse(language: String) throws {
    let text = try scaffold(language)
    let error = try #require(#expect(throws: DefinitionError.self) { try PracticeSample.read(text) })
    #expect(error.faults.count == 15)
    for fault in error.faults {
      #expect(fault.message.contains(", which is empty"), "\(fault.message)")
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)[(fault.location.line ?? 1) - 1]
      #expect(line.hasSuffix(":"), "\(line)")
    }
    let template = try #require(try PracticeTemplate.named("ran-collection-2023"))
    for field in template.fields {
      if case .evidence = field.kind {} else { #expect(text.contains("\n  \(field.id):"), "\(field.id)") }
      #expect(text.contains("# \(field.label.text(in: language))"), "\(field.id)")
    }
    #expect(text.contains(language == "de" ? "höchstens 300 Wörter" : "at most 300 words"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 112 })
  }

  /// What stands in comments is right once the marks are taken away, with the blank behind them or without.
  @Test(arguments: ["# ", "#"]) func everyKeyIsThere(mark: String) throws {
    let text = try scaffold("en")
    for (group, keys) in DefinitionReference.practice.groups {
      for key in keys where !["synthetic", "note"].contains(key.name) {
        #expect(text.contains("\(key.name):"), "\(group) has `\(key.name)`")
      }
    }
    let keys = text.split(separator: "\n").map { line -> String in
      line.contains(/^ *# +(- )?[a-z-]+:( \.\.\/my-event| provided \| pending)?$/)
        ? String(line).replacing(mark, with: "") : String(line)
    }
    let error = try #require(
      #expect(throws: DefinitionError.self) { try PracticeSample.read(keys.joined(separator: "\n")) })
    let codes = Set(error.faults.map(\.code))
    #expect(codes == ["missing-field", "missing-key", "missing-event", "unknown-statistics"], "\(error)")
    #expect(error.faults.count > 20)
  }
}
