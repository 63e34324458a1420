/// A whole report, before any format: what stands in it and in which order.
package struct ReportDocument: Sendable, Equatable {
  /// The language of the report's own words.
  package let language: ReportLanguage
  /// What kind of document it is, printed above the title.
  package let kind: String
  /// The title.
  package let title: RichText
  /// What stands between the title and the first section.
  package let opening: [ReportBlock]
  /// The sections in reading order.
  package let sections: [ReportSection]

  /// Every figure in reading order.
  package var figures: [ReportFigure] { sections.flatMap(\.figures) }
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
