extension ChartBody {
  /// Draws the title of a panel with its legend at the lower edge of what there is, and returns their height in user units.
  mutating func drawPanelHead(
    _ title: String, legend: LegendMark? = nil, over panel: ClosedRange<Double>, theme: Theme
  ) -> Double {
    let width = panel.upperBound - panel.lowerBound
    let block = TextBlock(
      title, style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.secondaryText, maximumWidth: width,
      maximumLines: 6)
    elements += block.element(x: panel.lowerBound, top: height, mark: "panel-title")
    guard let legend else { return block.height }
    let drawn = legend.drawn(width: width)
    let top = height + block.height + (block.height > 0 ? 4 : 0)
    let place = "translate(\(SVGNumber.text(panel.lowerBound)) \(SVGNumber.text(top)))"
    elements.append(.group([.text(.transform, place)], drawn.elements))
    return top + drawn.height - height
  }

  /// Adds words under both ends of an axis: what lies there, or what the ends of a scale mean.
  ///
  /// Each may take up half of the axis, or more where both fit on one line.
  mutating func addEndWords(low: String, high: String, over plot: ClosedRange<Double>, theme: Theme) {
    let style = TextStyle(size: theme.smallSize, weight: .bold)
    let whole = plot.upperBound - plot.lowerBound - 16
    let widths = [low, high].map { TextMeasure.width(of: $0, style: style) }
    let fit = widths[0] + widths[1] <= whole
    let blocks = zip([low, high], widths).map { words, width in
      TextBlock(
        words, style: style, colour: theme.secondaryText, maximumWidth: fit ? width : whole / 2, maximumLines: 6)
    }
    elements += blocks[0].element(x: plot.lowerBound, top: height, mark: "side")
    elements += blocks[1].element(x: plot.upperBound, top: height, anchor: .end, mark: "side")
    height += max(blocks[0].height, blocks[1].height)
  }
}
