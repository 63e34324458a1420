import SurveyModel
import Testing

@testable import Reporting

/// What pandoc is given to make a Word document of.
@Suite struct PandocDocumentTests {
  private static let version = PandocVersion(parts: [1, 22, 1])

  private static func documents() -> [(name: String, document: ReportDocument, model: JSONValue)] {
    Samples.all.flatMap { sample in
      ReportLanguage.allCases.map { language in
        let document = EventReport.document(of: sample.material, language: language)
        return ("\(sample.name)-\(language)", document, PandocDocument(document, version: version).json)
      }
    }
  }

  @Test func everyPictureHasTheFiguresAlternativeText() {
    for (name, document, model) in Self.documents() {
      let pictures = model.elements("Image").map { $0.contents(1).words }
      #expect(pictures == document.figures.map { XHTMLContentType.allowed($0.alternativeText) }, "\(name)")
      #expect(pictures.allSatisfy { !$0.isEmpty }, "\(name)")
    }
  }

  @Test func everyTableHasItsCaptionItsHeadingRowAndAllItsCells() {
    for (name, document, model) in Self.documents() {
      let tables = model.elements("Table")
      #expect(tables.count == document.tables.count, "\(name)")
      for (table, model) in zip(document.tables, tables) {
        #expect(model.contents(1).words == XHTMLContentType.allowed(table.caption.plain), "\(name)")
        #expect(model.contents(3).words == ([table.rowTitle] + table.columns.map(\.title)).map(\.plain).joined())
        #expect(model.contents(2).items.count == table.columns.count + 1, "\(name)")
        let widths = model.contents(2).elements("ColWidth").compactMap { value -> Double? in
          if case .number(let width) = value.contents { width } else { nil }
        }
        #expect(widths.count == table.columns.count + 1 && widths.allSatisfy { $0 > 0 }, "\(name)")
        #expect(widths.reduce(0, +) <= 1.000_001, "\(name): \(table.caption.plain)")
      }
    }
  }

  @Test func headingsAndLinksBelongTogether() {
    for (name, document, model) in Self.documents() {
      let headings = model.elements("Header").map { $0.contents(1).items.first?.words ?? "" }
      #expect(headings == document.allSections.map(\.id), "\(name)")
      for link in model.elements("Link") {
        let target = link.contents(2).items.first?.words ?? ""
        #expect(headings.contains(String(target.dropFirst())), "\(name): \(target)")
      }
    }
  }

  @Test func wordsInAnotherLanguageAreMarkedAndEscaped() throws {
    var survey = Samples.few
    survey.definition.questions[0].text = LocalisedText([(language: "de", text: "Note <1> & \u{1}?")])
    let document = EventReport.document(of: survey.material, language: .english)
    let runs = PandocDocument(document, version: Self.version).json.elements("RawInline").map { $0.contents(1).words }
    #expect(!runs.isEmpty)
    for run in runs {
      let element = try ParsedMarkup.read(Array("<r xmlns:w=\"w\">\(run)</r>".utf8))
      #expect(element.text == "Note <1> & \u{FFFD}?")
      #expect(element.all("w:lang").map { $0.attributes["w:val"] } == ["de"])
    }
    let own = EventReport.document(of: survey.material, language: .german)
    #expect(PandocDocument(own, version: Self.version).json.elements("RawInline").isEmpty)
  }
}

extension JSONValue {
  /// The elements of an array.
  fileprivate var items: [JSONValue] { if case .array(let values) = self { values } else { [] } }

  /// What a constructor contains.
  fileprivate var contents: JSONValue? { member("c") }

  fileprivate func contents(_ index: Int) -> JSONValue {
    let items = contents?.items ?? []
    return items.indices.contains(index) ? items[index] : .null
  }

  private func member(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  /// All constructors of a name, in document order.
  fileprivate func elements(_ tag: String) -> [JSONValue] {
    switch self {
    case .array(let values): values.flatMap { $0.elements(tag) }
    case .object(let members):
      (member("t") == .string(tag) ? [self] : []) + members.flatMap { $0.value.elements(tag) }
    default: []
    }
  }

  /// The words in it: those of `Str`, or the text itself.
  fileprivate var words: String {
    if case .string(let text) = self { return text }
    return elements("Str").compactMap { value in
      if case .string(let text) = value.contents { text } else { nil }
    }.joined()
  }
}
