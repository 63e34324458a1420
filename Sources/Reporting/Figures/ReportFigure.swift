import Charting

/// A chart with everything that must stand beside it.
package struct ReportFigure: Sendable, Equatable {
  /// Unique in the report, stable and fit for a file name: the id of the question or battery in ASCII.
  package let id: String
  /// The ids of the questions that the chart shows, in its order.
  package let questionIDs: [String]
  /// The wording of the question or battery.
  package let title: RichText
  /// What the chart shows, of whom.
  package let caption: RichText
  /// What a reader who cannot see the chart must know.
  package let alternativeText: String
  /// The chart with its heading, to stand alone.
  package let drawing: SVGDocument
  /// The chart without its heading, to stand under one.
  package let bareDrawing: SVGDocument
  /// The same figures as a table.
  package let table: ReportTable
}
