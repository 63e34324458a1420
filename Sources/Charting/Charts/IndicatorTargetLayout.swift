/// Where everything lies in a chart of indicators against their targets.
struct IndicatorTargetLayout {
  private let chart: IndicatorTargetChart
  private let frame: ChartFrame
  private let layout: RowLayout
  private let axis: MeasureAxis

  private static let laneHeight = 24.0
  private static let barHeight = 12.0
  /// What the target's line stands out over the lane.
  private static let overhang = 3.0
  private static let arrow = 5.0

  init(chart: IndicatorTargetChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    layout = RowLayout(
      labels: chart.rows.map(\.label), trailing: chart.rows.map { $0.value.value?.text ?? "" },
      verdicts: chart.rows.contains { $0.verdict != nil } ? chart.rows.map(\.verdict) : [],
      trailingTitle: chart.verdictTitle, minimumPlotWidth: 160, frame: frame)
    axis = MeasureAxis(
      chart.measure,
      covering: chart.rows.map(\.target.value) + chart.rows.compactMap(\.value.value?.reach.upperBound),
      over: layout.plot, numbers: chart.numbers, theme: frame.theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    if layout.add(chart.rows.map(row), axis: axis.axis, zero: axis.zero, zeroIsBehind: true, to: &body) {
      body.addEndWords(low: axis.ends.low, high: axis.ends.high, over: layout.plot, theme: frame.theme)
      layout.addAxisTitle(chart.axisTitle, to: &body)
    }
    body.usesHatch = chart.rows.contains { $0.value.isWithheld }
    return body
  }

  private func row(_ row: IndicatorTargetChart.Row) -> PlotRow {
    let words = TextBlock(
      row.target.words, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.text,
      maximumWidth: layout.plotWidth, maximumLines: 4)
    let notice = ValuePolicy.notice(
      for: row.value, width: layout.plotWidth, clear: widerSide(of: row.target), theme: frame.theme)
    let lane = notice?.height(atLeast: Self.laneHeight) ?? Self.laneHeight
    let head = words.height + Self.overhang + 2 * Self.arrow
    let figure = notice?.words ?? row.value.value?.text ?? ""
    let parts = [figure, row.target.words] + (row.verdict.map { [$0.words] } ?? [])
    let reading = "\(row.label): \(parts.filter { !$0.isEmpty }.joined(separator: "; "))"
    return PlotRow(height: head + lane + Self.overhang, lead: head, reading: reading) { top in
      let laneTop = top + head
      let target = axis.position(of: row.target.value)
      let start = layout.plot.lowerBound
      return [goal(row.target, x: target, top: laneTop, height: lane)]
        + (notice?.ground(x: start, top: laneTop + 3, height: lane - 6) ?? [])
        + measured(row, middle: laneTop + lane / 2, tooltip: reading)
        + targetMark(row.target, x: target, top: laneTop, height: lane)
        + (notice?.text(x: start, top: laneTop + 3, height: lane - 6) ?? [])
        + words.label(
          centredAt: target, within: layout.plot, top: top, reach: layout.lineReach, ground: frame.theme.background,
          mark: "target-text")
    }
  }

  /// Where words have more room beside the line of a target, counted from where the axis begins.
  private func widerSide(of target: IndicatorTargetChart.Target) -> ClosedRange<Double> {
    let line = axis.position(of: target.value) - layout.plot.lowerBound
    return line > layout.plotWidth / 2 ? 0...line - 4 : line + 4...layout.plotWidth
  }

  /// The good side of the target.
  private func goal(
    _ target: IndicatorTargetChart.Target, x: Double, top: Double, height: Double
  ) -> SVGElement {
    let (start, end) =
      target.direction == .atLeast ? (x, layout.plot.upperBound) : (layout.plot.lowerBound, x)
    return .rectangle(
      x: start, y: top, width: end - start, height: height, [.fill(frame.theme.grid), .mark("goal")])
  }

  private func measured(_ row: IndicatorTargetChart.Row, middle: Double, tooltip: String) -> [SVGElement] {
    guard let value = row.value.value else { return [] }
    let theme = frame.theme
    if case .bounded = chart.measure {
      return EstimateMark(
        estimate: value, axis: axis, y: middle, colour: theme.bar, whiskerColour: theme.whisker, theme: theme,
        tooltip: tooltip
      ).elements
    }
    let bar = BarMark(
      start: axis.scale.start, end: axis.position(of: value.value), top: middle - Self.barHeight / 2,
      height: Self.barHeight, colour: theme.bar,
      hollowGround: value.uncertainty == .notEstimable ? theme.background : nil, tooltip: tooltip)
    guard let bounds = value.uncertainty.bounds else { return bar.elements }
    let whisker = WhiskerMark(
      start: axis.position(of: bounds.lowerBound), end: axis.position(of: bounds.upperBound), y: middle)
    return bar.elements + [whisker.element(colour: theme.whisker)]
  }

  /// A strong line with an arrow head that points to the good side.
  private func targetMark(
    _ target: IndicatorTargetChart.Target, x: Double, top: Double, height: Double
  ) -> [SVGElement] {
    let colour = frame.theme.text
    let upper = top - Self.overhang - Self.arrow
    let line = RuleMark(
      from: (x, upper - Self.arrow), to: (x, top + height + Self.overhang), colour: colour, strokeWidth: 3,
      mark: "target")
    let tip = x + (target.direction == .atLeast ? 1 : -1) * 10
    var head = SVGPath()
    head.move(x, upper - Self.arrow)
    head.line(to: tip, upper)
    head.line(to: x, upper + Self.arrow)
    head.close()
    return [line.element, .path(head, [.fill(colour), .mark("target-direction")])]
  }
}
