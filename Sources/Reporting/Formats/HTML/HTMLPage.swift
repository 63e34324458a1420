import Charting
import Foundation

/// What the templates of the page are filled with.
///
/// Every key that a template asks for is there, so that the engine never looks for it further out.
struct HTMLPage {
  /// What a page is made for.
  enum Medium {
    /// Readers can point at the parts of a chart and are told what they say.
    case screen
    /// Charts are pictures with their text alternative.
    case paper
  }

  private let document: ReportDocument
  private let medium: Medium
  private let wording: Wording
  private let figureNumbers: [String: String]

  /// The page of a document.
  init(_ document: ReportDocument, medium: Medium) {
    self.document = document
    self.medium = medium
    wording = Wording(language: document.language)
    figureNumbers = Dictionary(
      uniqueKeysWithValues: document.figures.enumerated().map { ($1.id, String($0 + 1)) })
  }

  /// The values of the page.
  var context: [String: Any] {
    [
      "language": document.language.rawValue, "kind": document.kind, "title": words(document.title),
      "plainTitle": document.title.plain, "readingStyle": SVGDocument.readingStyle, "skip": wording.skipToContents,
      "contents": wording.contents, "date": document.date ?? false as Any,
      "opening": document.opening.enumerated().map { block($1, name: "opening--\($0 + 1)") },
      "entries": document.sections.map(entry), "sections": document.sections.map { section($0, level: 2) },
    ]
  }

  private func entry(_ section: ReportSection) -> [String: Any] {
    // Two levels: a third would be longer than it helps.
    [
      "id": section.id, "title": words(section.title),
      "children": children(of: section).map { ["id": $0.id, "title": words($0.title)] as [String: Any] },
      "hasChildren": !children(of: section).isEmpty,
    ]
  }

  private func children(of section: ReportSection) -> [ReportSection] {
    document.listsSections ? section.sections : []
  }

  private func section(_ section: ReportSection, level: Int) -> [String: Any] {
    [
      // Only chapters are landmarks: more of them would be no help to find one's way.
      "id": section.id, "level": min(level, 6), "isChapter": level == 2, "title": words(section.title),
      "blocks": section.blocks.enumerated().map { block($1, name: "\(section.id)--\($0 + 1)") },
      "sections": section.sections.map { self.section($0, level: level + 1) },
    ]
  }

  private func block(_ block: ReportBlock, name: String) -> [String: Any] {
    switch block {
    case .paragraph(let text): ["template": "paragraph", "words": words(text)]
    case .list(let points): ["template": "list", "points": points.map { ["words": words($0)] }]
    case .definitions(let pairs):
      [
        "template": "definitions",
        "pairs": pairs.map { ["term": words($0.term), "description": words($0.description)] },
      ]
    case .notice(let title, let text): ["template": "notice", "name": name, "heading": title, "words": words(text)]
    case .table(let table): ["template": "table"].merging(self.table(table, name: name)) { $1 }
    case .figure(let figure): ["template": "figure"].merging(self.figure(figure, name: name)) { $1 }
    case .form(let rows):
      [
        "template": "form",
        "rows": rows.enumerated().map { index, row in
          [
            "label": words(row.label), "hint": words(row.hint), "hasHint": !row.hint.isEmpty,
            "blocks": row.blocks.enumerated().map { self.block($1, name: "\(name)--\(index + 1)-\($0 + 1)") },
          ] as [String: Any]
        },
      ]
    }
  }

  private func figure(_ figure: ReportFigure, name: String) -> [String: Any] {
    var context: [String: Any] = [
      "name": figure.id, "label": "\(wording.figure) \(figureNumbers[figure.id] ?? "")",
      "words": words(figure.caption), "summary": wording.dataTable, "table": table(figure.table, name: name),
      "drawing": false, "picture": false, "isTall": figure.isTall,
    ]
    switch medium {
    case .screen: context["drawing"] = figure.bareDrawing.interactive(identifierPrefix: figure.id)
    case .paper:
      let bytes = Data(figure.bareDrawing.text.utf8)
      context["picture"] = ["bytes": bytes.base64EncodedString(), "alternative": figure.alternativeText]
    }
    return context
  }

  private func table(_ table: ReportTable, name: String) -> [String: Any] {
    [
      "name": name, "isLong": table.isLong, "caption": words(table.caption), "rowTitle": words(table.rowTitle),
      "columns": table.columns.map {
        ["words": words($0.title), "class": $0.isNumeric ? "number" : "text"] as [String: Any]
      },
      "rows": table.rows.map { row in
        [
          "header": words(row.header), "cells": zip(table.columns, row.cells).map { cell($1, isNumeric: $0.isNumeric) },
        ] as [String: Any]
      },
      "notes": table.notes.map { ["words": words($0)] }, "hasNotes": !table.notes.isEmpty,
    ]
  }

  private func cell(_ cell: ReportTable.Cell, isNumeric: Bool) -> [String: Any] {
    var context: [String: Any] = [
      "class": isNumeric ? "number" : "text", "words": [[String: Any]](), "detail": false, "spoken": false,
    ]
    switch cell {
    case .text(let text): context["words"] = words(text)
    case .figure(let figure, let detail):
      context["words"] = words(RichText(figure))
      if let detail { context["detail"] = detail }
    case .sign(let sign, let meaning):
      context["class"] = "number sign"
      context["words"] = words(RichText(sign.rawValue))
      context["spoken"] = meaning
    }
    return context
  }

  private func words(_ text: RichText) -> [[String: Any]] {
    text.runs.map { run in
      switch run.kind {
      case .own: ["run": "own", "text": run.text]
      case .strong: ["run": "strong", "text": run.text]
      case .code: ["run": "code", "text": run.text]
      case .survey(let language): ["run": "survey", "text": run.text, "language": language ?? false as Any]
      case .link(let section): ["run": "link", "text": run.text, "target": section]
      }
    }
  }
}
