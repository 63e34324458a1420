extension ChartBody {
  /// Adds words under both ends of an axis: what lies there, or what the ends of a scale mean.
  mutating func addEndWords(low: String, high: String, over plot: ClosedRange<Double>, theme: Theme) {
    height += drawEndWords(low: low, high: high, over: plot, theme: theme)
  }

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

  /// Draws words under both ends of an axis at the lower edge of what there is, and returns their height in user units.
  mutating func drawEndWords(
    low: String, high: String, over plot: ClosedRange<Double>, theme: Theme
  ) -> Double {
    let half = (plot.upperBound - plot.lowerBound) / 2
    let blocks = [low, high].map { words in
      TextBlock(
        words, style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.secondaryText,
        maximumWidth: half - 8, maximumLines: 6)
    }
    elements += blocks[0].element(x: plot.lowerBound, top: height, mark: "side")
    elements += blocks[1].element(x: plot.upperBound, top: height, anchor: .end, mark: "side")
    return max(blocks[0].height, blocks[1].height)
  }
}
