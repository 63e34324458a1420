import Charting

/// What is kept on one page where a format has pages.

extension ReportTable {
  /// Whether it may be broken over pages; its heading row is repeated then.
  var isLong: Bool { rows.count > 14 }
}

extension ReportFigure {
  /// Whether the drawing takes up so much of a page that the words before it cannot always stay with it.
  var isTall: Bool { bareDrawing.height > bareDrawing.width }
}
