import Charting
import DefinitionFiles
import Foundation
import Testing
import ThemeDefinitions

@Suite struct ThemeReferenceTests {
  private let readme: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The README's tables of keys are those the reader enforces.
  @Test func readmeHoldsTheReferenceOfKeys() {
    #expect(readme.contains(DefinitionReference.theme.markdown.trimmingCharacters(in: .newlines)))
  }

  /// The theme file that the README shows is one.
  @Test func readmesThemeIsAccepted() throws {
    let block = try #require(readme.firstMatch(of: /\n    based-on: [^\n]*\n(?:(?:    [^\n]*)?\n)*/)).output
    let text = block.split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
    let style = try HouseStyleReader.read(text: text, file: "README.md", languages: ["en", "de"])
    #expect(style.language == "de")
    #expect(style.theme.breaches == [])
  }
}
