/// Sets the labels of a chart's rows: beside the rows in a column just wide enough, or above them when space is scarce.
struct RowLabels {
  /// One label a row.
  let blocks: [TextBlock]
  /// The width of the column beside the rows in user units; 0 when the labels stand above them.
  let columnWidth: Double

  /// Sets labels.
  ///
  /// - Parameters:
  ///   - frame: The frame of the chart.
  ///   - headroom: What labels above their rows leave free at the right, in user units.
  init(_ labels: [String], frame: ChartFrame, headroom: Double = 0) {
    let style = TextStyle(size: frame.theme.bodySize)
    let colour = frame.theme.text
    if frame.isNarrow {
      let width = frame.contentWidth - headroom
      blocks = labels.map { TextBlock($0, style: style, colour: colour, maximumWidth: width, maximumLines: 6) }
      columnWidth = 0
    } else {
      let natural = labels.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
      let widestWord = labels.map { WrappedText.widestPiece(of: $0, style: style) }.max() ?? 0
      let usual = max(0.34 * frame.contentWidth, min(widestWord, 0.42 * frame.contentWidth))
      let width = min(natural, usual)
      blocks = labels.map { TextBlock($0, style: style, colour: colour, maximumWidth: width, maximumLines: 6) }
      columnWidth = (blocks.map(\.width).max() ?? 0) + 12
    }
  }
}
