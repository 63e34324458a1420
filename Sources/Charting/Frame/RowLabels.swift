/// Sets the labels of a chart's rows: beside the rows in a column just wide enough, or above them when space is scarce.
struct RowLabels {
  /// One label a row.
  let blocks: [TextBlock]
  /// Whether the labels stand above their rows.
  let areAbove: Bool
  /// The width of the column beside the rows in user units; 0 when the labels stand above them.
  let columnWidth: Double

  /// Whether labels are too long to stand beside their rows in a narrow chart.
  static func needSpaceAbove(_ labels: [String], frame: ChartFrame) -> Bool {
    let style = TextStyle(size: frame.theme.bodySize)
    let natural = labels.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
    return frame.isNarrow && natural > 0.2 * frame.contentWidth
  }

  /// Sets labels.
  ///
  /// - Parameters:
  ///   - frame: The frame of the chart.
  ///   - areAbove: Whether they stand above their rows.
  ///   - headroom: What labels above their rows leave free at the right, in user units.
  ///   - part: The part of the whole width that labels beside their rows may take up without breaking a word.
  init(_ labels: [String], frame: ChartFrame, areAbove: Bool, headroom: Double, part: Double = 0.34) {
    let style = TextStyle(size: frame.theme.bodySize)
    let natural = labels.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
    self.areAbove = areAbove
    let available: Double
    if areAbove {
      available = frame.contentWidth - headroom
    } else {
      let widestWord = labels.map { WrappedText.widestPiece(of: $0, style: style) }.max() ?? 0
      available = min(natural, max(part * frame.contentWidth, min(widestWord, 0.42 * frame.contentWidth)))
    }
    blocks = labels.map {
      TextBlock($0, style: style, colour: frame.theme.text, maximumWidth: available, maximumLines: 6)
    }
    columnWidth = areAbove ? 0 : (blocks.map(\.width).max() ?? 0) + 12
  }
}
