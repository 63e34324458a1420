/// GitHub-flavoured Markdown; charts are files of their own beside it.
package struct MarkdownFormat: ReportFormat {
  package let name = "markdown"
  package let fileExtension = "md"

  /// Creates the format.
  package init() {}

  package func render(_ document: ReportDocument) -> [UInt8] {
    let writer = MarkdownWriter(document)
    return Array(writer.text.utf8)
  }
}

/// Writes the tree down.
private struct MarkdownWriter {
  let document: ReportDocument
  let wording: Wording
  let figureNumbers: [String: Int]

  init(_ document: ReportDocument) {
    self.document = document
    wording = Wording(language: document.language)
    figureNumbers = Dictionary(uniqueKeysWithValues: document.figures.enumerated().map { ($1.id, $0 + 1) })
  }

  var text: String {
    let head = ["# \(words(document.title))", words(RichText(document.kind))] + document.opening.map(block)
    return (head + document.sections.flatMap { section($0, level: 2) }).joined(separator: "\n\n") + "\n"
  }

  private func section(_ section: ReportSection, level: Int) -> [String] {
    // GitHub makes no stable anchors from headings, so each section brings its own.
    let heading = "\(String(repeating: "#", count: min(level, 6))) \(words(section.title))"
    return ["<a id=\"\(section.id)\"></a>", heading] + section.blocks.map(block)
      + section.sections.flatMap { self.section($0, level: level + 1) }
  }

  private func block(_ block: ReportBlock) -> String {
    switch block {
    case .paragraph(let text): words(text)
    case .list(let points): points.map { "- \(words($0))" }.joined(separator: "\n")
    case .definitions(let pairs):
      pairs.map { "- **\(words($0.term)):** \(words($0.description))" }.joined(separator: "\n")
    case .notice(let title, let text): "> **\(words(RichText(title))).** \(words(text))"
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .form(let rows): rows.map(formRow).joined(separator: "\n\n")
    }
  }

  /// A field of a form: Markdown's tables hold no paragraphs, so that its label stands over what is in it.
  private func formRow(_ row: ReportBlock.FormRow) -> String {
    let hint = row.hint.isEmpty ? [] : ["*\(words(row.hint))*"]
    return (["**\(words(row.label))**"] + hint + row.blocks.map(block)).joined(separator: "\n\n")
  }

  private func figure(_ figure: ReportFigure) -> String {
    let number = figureNumbers[figure.id].map { " \($0)" } ?? ""
    return """
      **\(wording.figure)\(number).** \(words(figure.caption))

      ![\(MarkdownText.escaped(figure.alternativeText))](\(document.path(of: figure)))

      \(table(figure.table))
      """
  }

  private func table(_ table: ReportTable) -> String {
    let header = ([table.rowTitle] + table.columns.map(\.title)).map(words)
    let rule = ["---"] + table.columns.map { $0.isNumeric ? "--:" : "---" }
    let rows = table.rows.map { [words($0.header)] + $0.cells.map(cell) }
    let lines = ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    let notes = table.notes.map { "- \(words($0))" }
    return "**\(words(table.caption))**\n\n" + lines.joined(separator: "\n")
      + (notes.isEmpty ? "" : "\n\n" + notes.joined(separator: "\n"))
  }

  private func cell(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): words(text)
    case .figure(let figure, let detail):
      MarkdownText.escaped(figure) + (detail.map { "<br>\(MarkdownText.escaped($0))" } ?? "")
    case .sign(let sign, _): MarkdownText.escaped(sign.rawValue)
    }
  }

  private func words(_ text: RichText) -> String {
    text.runs.map { run in
      let escaped = MarkdownText.escaped(run.text)
      switch run.kind {
      case .own, .survey: return escaped
      case .strong: return "**\(escaped)**"
      case .code: return "<code>\(escaped)</code>"
      case .link(let section): return "[\(escaped)](#\(section))"
      }
    }.joined()
  }
}
