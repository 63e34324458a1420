import Charting

/// A report tree as pandoc's document model, in the styles of our reference document.
struct PandocDocument {
  private let document: ReportDocument
  private let version: PandocVersion
  private let wording: Wording
  private let figureNumbers: [String: Int]

  /// The width of the text and the greatest height of a chart, in millimetres.
  private static let (textWidth, chartHeight) = (170.0, 225.0)

  /// The model of a document.
  init(_ document: ReportDocument, version: PandocVersion) {
    self.document = document
    self.version = version
    wording = Wording(language: document.language)
    figureNumbers = Dictionary(uniqueKeysWithValues: document.figures.enumerated().map { ($1.id, $0 + 1) })
  }

  /// The name of the picture of a figure beside the document.
  static func pictureName(of figure: ReportFigure) -> String { "\(figure.id).png" }

  /// The whole model.
  var json: JSONValue {
    [
      "pandoc-api-version": .array(version.parts.map(JSONValue.integer)),
      "meta": [
        "title": PandocElement.tagged("MetaInlines", [PandocElement.words(document.title.plain)]),
        "subtitle": PandocElement.tagged("MetaInlines", [PandocElement.words(document.kind)]),
        "lang": PandocElement.tagged("MetaString", .string(document.language.rawValue)),
      ],
      "blocks": .array(
        blocks(document.opening) + contents + document.sections.flatMap { section($0, level: 1) }),
    ]
  }

  /// The chapters and their sections, each a link to its place.
  private var contents: [JSONValue] {
    let entries = document.sections.flatMap { chapter in
      [entry(chapter, style: "Contents 1")]
        + (document.listsSections ? chapter.sections : []).map { entry($0, style: "Contents 2") }
    }
    return [PandocElement.paragraph([PandocElement.words(wording.contents)], style: "Contents Heading")] + entries
  }

  private func entry(_ section: ReportSection, style: String) -> JSONValue {
    PandocElement.paragraph([PandocElement.link(words(section.title), to: section.id)], style: style)
  }

  private func section(_ section: ReportSection, level: Int) -> [JSONValue] {
    [PandocElement.heading(min(level, 6), id: section.id, words(section.title))] + blocks(section.blocks)
      + section.sections.flatMap { self.section($0, level: level + 1) }
  }

  private func blocks(_ blocks: [ReportBlock]) -> [JSONValue] {
    zip(blocks, blocks.dropFirst().map { $0 } + [nil]).flatMap { block($0, before: $1) }
  }

  private func block(_ block: ReportBlock, before next: ReportBlock?) -> [JSONValue] {
    switch block {
    case .paragraph(let text):
      if case .figure(let figure) = next, !figure.isTall {
        [PandocElement.paragraph(words(text), style: "Body Text Kept")]
      } else {
        [PandocElement.paragraph(words(text))]
      }
    case .list(let points):
      [
        PandocElement.tagged(
          "BulletList", .array(points.map { [PandocElement.tagged("Plain", .array(words($0)))] }))
      ]
    case .definitions(let pairs):
      pairs.map {
        PandocElement.paragraph(words("\(RichText("\($0.term.plain):", .strong)) \($0.description)"), style: "Fact")
      }
    case .notice(let title, let text):
      [PandocElement.paragraph(words("\(RichText("\(title).", .strong)) \(text)"), style: "Notice")]
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .form(let rows): [PandocForm(rows, words: words, blocks: blocks).element]
    }
  }

  private func figure(_ figure: ReportFigure) -> [JSONValue] {
    let label = RichText("\(wording.figure) \(figureNumbers[figure.id] ?? 0).", .strong)
    let (width, height) = (figure.bareDrawing.width, figure.bareDrawing.height)
    let picture = PandocElement.picture(
      Self.pictureName(of: figure), alternative: figure.alternativeText,
      width: min(Self.textWidth, Self.chartHeight * width / height))
    return [
      PandocElement.paragraph(words("\(label) \(figure.caption)"), style: "Figure Caption"),
      PandocElement.paragraph([picture], style: "Figure"),
    ] + table(figure.table)
  }

  private func table(_ table: ReportTable) -> [JSONValue] {
    [PandocTable(table, words: words).element]
      + table.notes.map { PandocElement.paragraph(words($0), style: "Table Note") }
      + [PandocElement.emptyParagraph(style: "TableEnd")]
  }

  private func words(_ text: RichText) -> [JSONValue] {
    text.runs.map { run in
      let words = PandocElement.words(run.text)
      return switch run.kind {
      case .own, .survey(language: nil): words
      case .strong: PandocElement.tagged("Strong", [words])
      case .code: PandocElement.span([words], style: "Verbatim Char")
      case .survey(let language?): PandocElement.foreign(run.text, language: language)
      case .link(let section): PandocElement.link([words], to: section)
      }
    }
  }
}
