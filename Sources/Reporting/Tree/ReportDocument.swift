/// A whole report, before any format: what stands in it and in which order.
package struct ReportDocument: Sendable, Equatable {
  /// The language of the report's own words.
  package let language: ReportLanguage
  /// What kind of document it is, printed above the title.
  package let kind: String
  /// The title.
  package let title: RichText
  /// The day of the report as ISO 8601, for the properties of its files; `nil` where none is to be said.
  package var date: String?
  /// Whether the table of contents lists the sections within chapters too.
  package var listsSections = true
  /// Whether the same report stands beside it in another language.
  package var isTwin = false
  /// What stands between the title and the first section.
  package let opening: [ReportBlock]
  /// The sections in reading order.
  package let sections: [ReportSection]

  /// Every figure in reading order.
  package var figures: [ReportFigure] { sections.flatMap(\.figures) }

  /// The folder of its charts, relative to the folder of the report.
  package var chartFolder: String { isTwin ? "charts/\(language.rawValue)" : "charts" }

  /// Where the chart of a figure belongs, relative to the folder of the report.
  package func path(of figure: ReportFigure) -> String { "\(chartFolder)/\(figure.id).svg" }
}

/// A section with a heading.
package struct ReportSection: Sendable, Equatable {
  /// Unique in the document and stable, made of ASCII letters, digits and hyphens.
  package let id: String
  /// The heading.
  package let title: RichText
  /// What stands in it, before its own sections.
  package var blocks: [ReportBlock]
  /// The sections in it.
  package var sections: [ReportSection] = []

  /// Every figure in it, in reading order.
  package var figures: [ReportFigure] {
    blocks.flatMap(\.figures) + sections.flatMap(\.figures)
  }
}
