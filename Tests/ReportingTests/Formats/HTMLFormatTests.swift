import Testing

@testable import Reporting

@Suite struct HTMLFormatTests {
  /// Every page, read back as XML.
  private static func pages() throws -> [(name: String, page: ParsedMarkup.Element, text: String)] {
    try rendered.map { ($0.name, try ParsedMarkup.read($0.bytes), String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static let rendered: [(name: String, bytes: [UInt8])] = Samples.all.flatMap { sample in
    ReportLanguage.allCases.map { language in
      let document = EventReport.document(of: sample.material, language: language)
      // An error leaves no bytes, on which reading back fails.
      return ("\(sample.name)-\(language.rawValue)", (try? HTMLFormat().render(document)) ?? [])
    }
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    for (name, page, text) in try Self.pages() {
      for element in page.all {
        #expect(!["script", "link", "img", "iframe", "object", "base", "form"].contains(element.name), "\(name)")
        for (key, value) in element.attributes {
          #expect(!key.hasPrefix("on"), "\(name): \(key)")
          if key == "href" || key == "src" { #expect(value.hasPrefix("#"), "\(name): \(value)") }
        }
      }
      let style = page.all("style").map(\.text).joined()
      #expect(!style.contains("url(") && !style.contains("@import"), "\(name)")
      #expect(!text.contains("http-equiv"), "\(name)")
    }
  }

  @Test func headingsAreInOrder() throws {
    for (name, page, _) in try Self.pages() {
      let levels = page.all.compactMap { element -> Int? in
        element.name.count == 2 && element.name.first == "h" ? element.name.last?.wholeNumberValue : nil
      }
      #expect(levels.count { $0 == 1 } == 1, "\(name)")
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(name)") }
      #expect(page.all("h1").first?.text.isEmpty == false, "\(name)")
      #expect(page.all("title").first?.text.isEmpty == false, "\(name)")
    }
  }

  @Test func everyReferenceHasItsOneTarget() throws {
    for (name, page, _) in try Self.pages() {
      let ids = page.all.compactMap { $0.attributes["id"] }
      let known = Set(ids)
      #expect(ids.count == known.count, "\(name)")
      for element in page.all {
        for id in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
          #expect(known.contains(String(id)), "\(name): \(id)")
        }
        if let target = element.attributes["href"] { #expect(known.contains(String(target.dropFirst())), "\(name)") }
      }
    }
  }

  @Test func landmarksAndLanguageAreThere() throws {
    for (name, page, _) in try Self.pages() {
      #expect(page.attributes["lang"].map { name.hasSuffix($0) } == true, "\(name)")
      for landmark in ["header", "nav", "main"] { #expect(page.all(landmark).count == 1, "\(name): \(landmark)") }
      #expect(page.all("a").first?.attributes["href"] == "#report", "\(name)")
    }
  }

  @Test func tablesAreWholeAndNamed() throws {
    for (name, page, _) in try Self.pages() {
      for table in page.all("table") {
        #expect(table.all("caption").count == 1, "\(name)")
        let rows = table.all("tr")
        let width = rows.first?.children.count ?? 0
        #expect(rows.allSatisfy { $0.children.count == width }, "\(name): \(table.all("caption")[0].text)")
        #expect(rows[0].children.allSatisfy { $0.attributes["scope"] == "col" }, "\(name)")
        for row in rows.dropFirst() { #expect(row.children.first?.attributes["scope"] == "row", "\(name)") }
      }
    }
  }

  @Test func everyFigureHasItsWordsAndItsTable() throws {
    for (name, page, _) in try Self.pages() {
      let figures = page.all("figure")
      #expect(page.all("details").count == figures.count, "\(name)")
      for figure in figures {
        #expect(figure.children.first?.name == "figcaption", "\(name)")
        let drawing = try #require(figure.all("svg").first)
        // Readers reach the parts of the drawing with the keyboard, so it is a group and not one picture.
        #expect(drawing.attributes["role"] == "group", "\(name)")
        let readings = drawing.all("g").filter { $0.attributes["data-mark"] == "reading" }
        #expect(!readings.isEmpty, "\(name)")
        for reading in readings {
          #expect(reading.attributes["tabindex"] == "0" && reading.attributes["role"] == "img", "\(name)")
          #expect(reading.attributes["aria-label"]?.isEmpty == false, "\(name)")
        }
        #expect(drawing.children.prefix(2).map(\.name) == ["title", "desc"], "\(name)")
      }
      for details in page.all("details") {
        #expect(details.attributes["open"] != nil && details.all("table").count == 1, "\(name)")
      }
    }
  }

  @Test func noTemplateIsMissing() throws {
    let document = EventReport.document(of: Samples.whole.material, language: .english)
    let page = try ParsedMarkup.read(try HTMLFormat().render(document))
    #expect(page.all("section").count == document.allSections.count)
    #expect(page.all("table").count == document.tables.count)
    #expect(page.all("figure").count == document.figures.count)
    #expect(page.all("aside").count == 1 && page.all("dl").count == 1)
    let text = page.all("main")[0].text
    for paragraph in document.allSections.flatMap(\.blocks) {
      if case .paragraph(let words) = paragraph { #expect(text.contains(words.plain)) }
    }
  }

  @Test func hostileTextsStayTexts() throws {
    let document = EventReport.document(of: Samples.hostile.material, language: .english)
    let page = try ParsedMarkup.read(try HTMLFormat().render(document))
    let headings = page.all("h3").map(\.text)
    for text in Samples.hostileTexts where !text.contains("\n") && !text.contains("\u{0}") {
      #expect(headings.contains(text), "\(text)")
    }
  }

  @Test func escapingWorksOnScalars() {
    let content = XHTMLContentType()
    #expect(content.escapeText("\"\u{301}<\u{301}&'>") == "&quot;\u{301}&lt;\u{301}&amp;&#39;&gt;")
    #expect(content.escapeText("\u{0}\u{1B}\u{FFFE}\u{1FFFF}\u{85}") == String(repeating: "\u{FFFD}", count: 5))
  }
}
