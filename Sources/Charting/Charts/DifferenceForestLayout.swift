/// Where everything lies in a chart of differences.
struct DifferenceForestLayout {
  private let chart: DifferenceForestChart
  private let frame: ChartFrame
  private let rows: [DifferenceForestChart.Row]
  private let layout: RowLayout
  private let axis: MeasureAxis

  private static let rowHeight = 20.0

  init(chart: DifferenceForestChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    rows = chart.rows + (chart.summary.map { [$0] } ?? [])
    let rows = rows
    let summaries = chart.summary.map {
      [RowLayout.Section(title: $0.section ?? "", row: chart.rows.count, isRuled: true)]
    }
    let sections = RowLayout.Section.sections(chart.rows.map(\.section)) + (summaries ?? [])
    layout = RowLayout(
      labels: rows.map(\.label), trailing: rows.map { $0.difference.value?.text ?? "" },
      verdicts: rows.contains { $0.verdict != nil } ? rows.map(\.verdict) : [], trailingTitle: chart.trailingTitle,
      minimumPlotWidth: 200, sections: sections, frame: frame)
    let reaches = rows.compactMap(\.difference.value?.reach).map { max(-$0.lowerBound, $0.upperBound) }
    let reach = max(reaches.max() ?? 0, chart.margin?.width ?? 0)
    axis = MeasureAxis(
      differencesUpTo: reach, over: layout.plot, numbers: chart.numbers, theme: frame.theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    if let margin = chart.margin, rows.contains(where: { $0.difference.isDrawn }) {
      let legend = LegendMark(symbols: [(margin.words, .band)], theme: frame.theme).drawn(width: frame.contentWidth)
      body.add(legend.elements, height: legend.height + 12)
    }
    let band = chart.margin.map { axis.position(of: -$0.width)...axis.position(of: $0.width) }
    let hasMarks = layout.add(
      rows.indices.map(row), axis: axis.axis, zero: axis.zero, zeroIsBehind: true, zeroWidth: 2, band: band, to: &body)
    if hasMarks {
      body.addEndWords(low: chart.lowSide, high: chart.highSide, over: layout.plot, theme: frame.theme)
      layout.addAxisTitle(chart.axisTitle, to: &body)
    }
    return body
  }

  private func row(_ index: Int) -> PlotRow {
    let row = rows[index]
    if let notice = ValuePolicy.notice(for: row.difference, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(notice: notice, height: Self.rowHeight, reading: "\(row.label): \(notice.words)")
    }
    guard case .shown(let difference) = row.difference else {
      preconditionFailure("what is not shown has a notice")
    }
    let verdict = row.verdict.map { "; \($0.words)" } ?? ""
    let reading = "\(row.label): \(difference.text)\(verdict)"
    let isSummary = index == chart.rows.count
    return PlotRow(height: Self.rowHeight, reading: reading) { top in
      let middle = top + Self.rowHeight / 2
      if isSummary, let bounds = difference.uncertainty.bounds {
        return [diamond(difference, bounds, y: middle, tooltip: reading)]
      }
      return EstimateMark(
        estimate: difference, axis: axis, y: middle, shape: isSummary ? .diamond : .square, colour: frame.theme.bar,
        whiskerColour: frame.theme.whisker, theme: frame.theme, tooltip: reading
      ).elements
    }
  }

  /// A diamond whose tips are the bounds of the interval and whose widest place is the estimate.
  private func diamond(
    _ difference: ChartEstimate, _ bounds: ClosedRange<Double>, y: Double, tooltip: String
  ) -> SVGElement {
    let half = 8.0
    var path = SVGPath()
    path.move(axis.position(of: bounds.lowerBound), y)
    path.line(to: axis.position(of: difference.value), y - half)
    path.line(to: axis.position(of: bounds.upperBound), y)
    path.line(to: axis.position(of: difference.value), y + half)
    path.close()
    return .path(
      path, [.fill(frame.theme.bar), .stroke(frame.theme.whisker), .mark("summary")], tooltip: tooltip)
  }
}
