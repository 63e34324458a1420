/// Level bars for amounts, such as the mean number of points given to each item of a sum that was shared out.
///
/// The axis begins at zero and ends at the first good number that no bar and no interval goes beyond.
public struct AmountBarChart: Chart {
  /// One item.
  public struct Bar: Hashable, Sendable {
    /// The item's label.
    public var label: String
    /// Its amount, not negative; what its interval reaches below zero is not drawn.
    public var amount: ChartValue<ChartEstimate>

    /// An item and its amount.
    public init(label: String, amount: ChartValue<ChartEstimate>) {
      if case .shown(let estimate) = amount { precondition(estimate.value >= 0, "an amount is not negative") }
      self.label = label
      self.amount = amount
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The items from top to bottom.
  public var bars: [Bar]
  /// What the axis measures, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of amounts.
  public init(caption: ChartCaption, bars: [Bar], axisTitle: String = "", numbers: NumberFormat? = nil) {
    self.caption = caption
    self.bars = bars
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  private static let barHeight = 20.0

  /// Draws the chart.
  ///
  /// O(number of bars).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    let values = bars.map { bar in
      TextBlock(
        bar.amount.value?.text ?? "", style: TextStyle(size: theme.bodySize), colour: theme.text,
        maximumWidth: (frame.isNarrow ? 0.36 : 0.3) * frame.contentWidth, maximumLines: 4)
    }
    let layout = RowLayout(labels: bars.map(\.label), reserve: (values.map(\.width).max() ?? 0) + 8, frame: frame)
    let highest = bars.compactMap(\.amount.value?.reach.upperBound).max() ?? 0
    let axis = ValueAxis(covering: 0...max(0, highest), over: layout.plot, numbers: numbers, theme: theme)
    let rows = zip(bars, values).map { row($0, value: $1, scale: axis.scale, layout: layout, theme: theme) }
    var body = ChartBody()
    if layout.add(rows, axis: axis.axis, zero: axis.scale.start, to: &body) {
      layout.addAxisTitle(axisTitle, to: &body)
    }
    return frame.document(body)
  }

  private func row(
    _ bar: Bar, value: TextBlock, scale: LinearScale, layout: RowLayout, theme: Theme
  ) -> PlotRow {
    if let notice = ValuePolicy.notice(for: bar.amount, width: layout.plotWidth, theme: theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(bar.label): \(notice.words)")
    }
    guard case .shown(let amount) = bar.amount else { preconditionFailure("what is not shown has a notice") }
    let height = max(Self.barHeight, value.height)
    let reading = "\(bar.label): \(amount.text)"
    return PlotRow(height: height, reading: reading) { top in
      let middle = top + height / 2
      let end = scale.position(of: amount.value)
      var elements = BarMark(
        start: scale.start, end: end, top: middle - Self.barHeight / 2, height: Self.barHeight, colour: theme.bar,
        hollowGround: amount.uncertainty == .notEstimable ? theme.background : nil, tooltip: reading
      ).elements
      var reach = end
      if let bounds = amount.uncertainty.bounds {
        let whisker = WhiskerMark(
          start: scale.position(of: max(0, bounds.lowerBound)), end: scale.position(of: bounds.upperBound), y: middle)
        elements.append(whisker.element(colour: theme.whisker))
        reach = max(reach, whisker.end)
      }
      return elements + value.element(x: reach + 8, top: middle - value.height / 2, mark: "value")
    }
  }
}
