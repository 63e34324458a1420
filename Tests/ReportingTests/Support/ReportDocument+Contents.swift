@testable import Reporting

extension ReportDocument {
  /// Every section, each before its own.
  var allSections: [ReportSection] { sections.flatMap(\.all) }

  /// Every table, those of figures included.
  var tables: [ReportTable] { allSections.flatMap(\.blocks).compactMap(\.table) }

  /// All words in reading order, without charts.
  var words: String {
    ([title.plain, kind] + (opening + allSections.flatMap { [.paragraph($0.title)] + $0.blocks }).map(\.words))
      .joined(separator: "\n")
  }
}

extension ReportSection {
  /// The section and all in it.
  var all: [ReportSection] { [self] + sections.flatMap(\.all) }

  /// All words of the section itself.
  var words: String { ([title.plain] + blocks.map(\.words)).joined(separator: "\n") }
}

extension ReportBlock {
  var table: ReportTable? {
    switch self {
    case .table(let table): table
    case .figure(let figure): figure.table
    default: nil
    }
  }

  var words: String {
    switch self {
    case .paragraph(let text): text.plain
    case .list(let points): points.map(\.plain).joined(separator: "\n")
    case .definitions(let pairs): pairs.map { "\($0.term.plain) \($0.description.plain)" }.joined(separator: "\n")
    case .notice(let title, let text): "\(title) \(text.plain)"
    case .table(let table): table.words
    case .figure(let figure): "\(figure.caption.plain)\n\(figure.alternativeText)\n\(figure.table.words)"
    case .form(let rows):
      rows.map { row in ([row.label.plain, row.hint.plain] + row.blocks.map(\.words)).joined(separator: "\n") }
        .joined(separator: "\n")
    }
  }
}

extension ReportTable {
  var words: String {
    let head = [caption, rowTitle].map(\.plain) + columns.map(\.title.plain)
    let body = rows.flatMap { [$0.header.plain] + $0.cells.map(\.words) }
    return (head + body + notes.map(\.plain)).joined(separator: "\n")
  }
}

extension ReportTable.Cell {
  var words: String {
    switch self {
    case .text(let text): text.plain
    case .figure(let figure, let detail): ([figure] + (detail.map { [$0] } ?? [])).joined(separator: " ")
    case .sign(let sign, let meaning): "\(sign.rawValue) \(meaning)"
    }
  }
}
