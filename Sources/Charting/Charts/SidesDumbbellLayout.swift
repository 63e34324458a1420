/// Where everything lies in a chart of sides.
struct SidesDumbbellLayout {
  private let chart: SidesDumbbellChart
  private let frame: ChartFrame
  private let layout: RowLayout
  private let axis: MeasureAxis
  /// The figures at the right of the marks, where there is room for them.
  private let figures: [[TextBlock]]

  init(chart: SidesDumbbellChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let theme = frame.theme
    figures =
      frame.isNarrow
      ? []
      : chart.rows.map { row in
        row.values.map { value in
          TextBlock(
            value.value?.text ?? "", style: TextStyle(size: theme.smallSize), colour: theme.text,
            maximumWidth: 0.2 * frame.contentWidth, maximumLines: 2)
        }
      }
    let widest = figures.joined().map(\.width).max() ?? 0
    layout = RowLayout(
      labels: chart.rows.map(\.label),
      verdicts: chart.rows.contains { $0.verdict != nil } ? chart.rows.map(\.verdict) : [],
      trailingTitle: chart.verdictTitle, reserve: widest > 0 ? widest + 16 : 0,
      minimumPlotWidth: 200, sections: RowLayout.Section.sections(chart.rows.map(\.section)), frame: frame)
    let reach = chart.rows.flatMap(\.values).compactMap(\.value?.reach.upperBound)
    axis = MeasureAxis(
      chart.measure, covering: reach, over: layout.plot, numbers: chart.numbers, theme: theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    let legend = LegendMark(
      symbols: chart.sides.indices.map { (chart.sides[$0], .dot(.group($0), colour(of: $0), isHollow: false)) },
      theme: frame.theme
    ).drawn(width: frame.contentWidth)
    var body = ChartBody(elements: legend.elements, height: legend.height + 16)
    if layout.add(chart.rows.indices.map(row), axis: axis.axis, zero: axis.zero, zeroIsBehind: true, to: &body) {
      body.addEndWords(low: axis.ends.low, high: axis.ends.high, over: layout.plot, theme: frame.theme)
      layout.addAxisTitle(chart.axisTitle, to: &body)
    }
    body.usesHatch = chart.rows.contains { row in row.values.contains { notice(for: $0)?.isHatched == true } }
    return body
  }

  private func colour(of side: Int) -> Colour { frame.theme.series[side % frame.theme.series.count] }

  private func notice(for value: ChartValue<ChartEstimate>) -> NoticeMark? {
    ValuePolicy.notice(for: value, width: layout.plotWidth, theme: frame.theme)
  }

  // MARK: Rows

  private func row(_ index: Int) -> PlotRow {
    let row = chart.rows[index]
    let least = TextStyle(size: frame.theme.smallSize).lineHeight + 2
    let heights = row.values.indices.map { side in
      let figure = figures.isEmpty ? 0 : figures[index][side].height
      return max(least, figure + 2, notice(for: row.values[side])?.height(atLeast: least, padding: 2) ?? 0)
    }
    let parts = row.values.indices.map { words(row, side: $0) } + (row.verdict.map { [$0.words] } ?? [])
    return PlotRow(
      height: heights.reduce(0, +), hasMark: row.values.contains(where: \.isDrawn),
      reading: "\(row.label): \(parts.joined(separator: "; "))"
    ) { top in
      marks(index, top: top, heights: heights)
    }
  }

  private func words(_ row: SidesDumbbellChart.Row, side: Int) -> String {
    let figure =
      switch row.values[side] {
      case .shown(let estimate): estimate.text
      case .withheld(let words), .absent(let words): words
      }
    return "\(chart.sides[side]): \(figure)"
  }

  private func marks(_ index: Int, top: Double, heights: [Double]) -> [SVGElement] {
    let row = chart.rows[index]
    var lane = top
    var points: [(x: Double, y: Double)] = []
    var elements: [SVGElement] = []
    for (side, value) in row.values.enumerated() {
      let middle = lane + heights[side] / 2
      if let notice = notice(for: value) {
        elements += notice.elements(x: layout.plot.lowerBound, top: lane + 0.5, height: heights[side] - 1)
      } else if case .shown(let estimate) = value {
        let mark = EstimateMark(
          estimate: estimate, axis: axis, y: middle, radius: 5.5, shape: .group(side), colour: colour(of: side),
          whiskerColour: colour(of: side), theme: frame.theme, tooltip: words(row, side: side))
        points.append((mark.x, middle))
        elements += mark.elements
        if !figures.isEmpty {
          let figure = figures[index][side]
          elements += figure.element(
            x: layout.plot.upperBound + 12, top: middle - figure.height / 2, mark: "value")
        }
      }
      lane += heights[side]
    }
    return span(points) + elements
  }

  /// The band from the lowest to the highest point.
  private func span(_ points: [(x: Double, y: Double)]) -> [SVGElement] {
    guard let first = points.first, let last = points.last, let low = points.map(\.x).min(),
      let high = points.map(\.x).max(), low < high
    else { return [] }
    return [
      .rectangle(
        x: low, y: first.y, width: high - low, height: last.y - first.y,
        [.fill(frame.theme.background.mixed(with: frame.theme.grid, fraction: 0.8)), .mark("span")])
    ]
  }
}
