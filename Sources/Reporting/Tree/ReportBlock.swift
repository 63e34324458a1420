/// A piece of a report between two headings.
package enum ReportBlock: Sendable, Equatable {
  /// A paragraph.
  case paragraph(RichText)
  /// Points without an order.
  case list([RichText])
  /// Terms, each with what it means.
  case definitions([Definition])
  /// Something that a reader must not miss.
  case notice(title: String, text: RichText)
  /// A table.
  case table(ReportTable)
  /// A chart with its table.
  case figure(ReportFigure)

  /// A term with what it means.
  package struct Definition: Sendable, Equatable {
    /// The term.
    package let term: RichText
    /// What it means.
    package let description: RichText

    /// Creates a pair.
    package init(_ term: RichText, _ description: RichText) {
      self.term = term
      self.description = description
    }
  }
}
