/// A piece of a report between two headings.
package indirect enum ReportBlock: Sendable, Equatable {
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
  /// A form filled in: one row a field.
  case form([FormRow])

  /// A field of a form with what stands in it.
  package struct FormRow: Sendable, Equatable {
    /// What the form calls the field.
    package let label: RichText
    /// What the form asks for; may be empty.
    package let hint: RichText
    /// What stands in it.
    package let blocks: [ReportBlock]

    /// Creates a row.
    package init(_ label: RichText, hint: RichText = "", _ blocks: [ReportBlock]) {
      self.label = label
      self.hint = hint
      self.blocks = blocks
    }
  }

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

extension ReportBlock {
  /// The figures in the block, in reading order.
  var figures: [ReportFigure] {
    switch self {
    case .figure(let figure): [figure]
    case .form(let rows): rows.flatMap { $0.blocks.flatMap(\.figures) }
    case .paragraph, .list, .definitions, .notice, .table: []
    }
  }
}
