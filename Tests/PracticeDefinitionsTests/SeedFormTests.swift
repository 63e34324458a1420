import Foundation
import PracticeDefinitions
import SurveyModel
import Testing

/// The form that KoSiZu handed in, which lies beside some checkouts.
@Suite(
  .enabled(if: FileManager.default.fileExists(atPath: PracticeSample.seed.path), "the form is not beside this checkout")
)
struct SeedFormTests {
  /// The second cells of the form's tables by how the first ones begin, without markup.
  private let cells: [(label: String, text: String)]

  init() throws {
    let text = try String(contentsOf: PracticeSample.seed, encoding: .utf8)
    cells = text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { cell in
        cell.replacing(/<[^>]*>/, with: " ").trimmingCharacters(in: .whitespaces)
      }
      return cells.count == 2 ? (cells[0], cells[1]) : nil
    }
  }

  private func cell(_ label: String) throws -> String {
    try #require(cells.first { $0.label.hasPrefix(label) }?.text)
  }

  @Test(arguments: [
    ("Description", 164), ("Sustainability", 89), ("Linked to other EU initiatives", 14), ("Organisation", 33),
  ])
  func wordsAreCountedAsInTheForm(label: String, count: Int) throws {
    #expect(WordCount.count(try cell(label)) == count)
  }

  /// What was accepted into the Collection is accepted here.
  @Test func theFormThatWasHandedInFits() throws {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
    let organisation = try #require(cell("Organisation").split(separator: "Type of Organisation:").first)
    let file = try """
    resonanz: 1
    id: seed
    template: ran-collection-2023
    languages: [en]
    fields:
      name: \(quoted(cell("Name of the practice")))
      description: \(quoted(cell("Description")))
      key-themes: [Multi-agency cooperation, Deradicalisation/disengagement]
      target-audience: [Local Community Organisations / NGOs, Authorities, Law enforcement officers]
      geographical-scope: \(quoted(cell("Geographical scope")))
      start-of-the-practice: {start: 2008}
      deliverables: \(quoted(cell("Deliverables")))
      sustainability-and-transferability: \(quoted(cell("Sustainability")))
      eu-initiatives-and-funding: \(quoted(cell("Linked to other EU initiatives")))
      organisation: {description: \(quoted(String(organisation))), type: Governmental institution}
      country-of-origin: Germany
      contact-details: {address: Nürnberg, e-mail: Sicher.Zusammenleben@example.org}
      last-update: \(cell("Last update"))
    events: [event]
    evaluation: internal
    """
    #expect(try PracticeSample.read(file).warnings == [])
  }

  /// The sample tells the same in other words: no run of ten words is the form's, names and addresses apart.
  @Test func theSampleCopiesNoSentence() throws {
    func words(_ text: String) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let seed = " \(words(cells.map(\.text).joined(separator: " ")).joined(separator: " ")) "
    let sample = try String(
      contentsOf: PracticeSample.repository.appending(path: "Surveys/kosizu/practice.yaml"), encoding: .utf8)
    let written = words(sample)
    for start in written.indices.dropLast(9) {
      let run = written[start..<start + 10].joined(separator: " ")
      #expect(!seed.contains(" \(run) "), "\(run)")
    }
  }
}
