/// Where everything lies in a chart over events: the axis at the left, events below, names of series at the right ends.
struct TrendLayout {
  let chart: TrendChart
  let frame: ChartFrame
  let theme: Theme
  /// The figures as they may be drawn, by series and event.
  let values: [[ChartValue<ChartEstimate>]]
  let seriesLabels: [TextBlock]
  let plot: ClosedRange<Double>
  /// The abscissas of the events.
  let places: [Double]
  /// How far the points of neighbouring series stand apart at the same event.
  let dodge: Double
  let time: TimeScale?

  /// Whether intervals are bands, because whiskers would crowd.
  let drawsBands: Bool

  /// Of more events intervals are bands.
  static let mostWhiskers = 12
  /// Where neighbouring points are nearer to each other, in user units, intervals are bands.
  static let nearestWhiskers = 9.0
  /// Of more points only the events carry tooltips.
  static let mostTooltips = 24

  init(chart: TrendChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    values = chart.series.map { $0.points.map(chart.drawn) }
    let small = TextStyle(size: theme.smallSize)
    seriesLabels = chart.series.map {
      TextBlock(
        $0.label, style: small, colour: frame.theme.text, maximumWidth: 0.22 * frame.contentWidth, maximumLines: 4)
    }
    let showsLabels = !frame.isNarrow && chart.series.contains { !$0.label.isEmpty }
    let room = showsLabels ? (seriesLabels.map(\.width).max() ?? 0) + 26 : 6
    let axis = Self.axis(of: chart, values: values, bottom: 200, top: 0, theme: frame.theme)
    plot = axis.mark.labelWidth...frame.contentWidth - room
    let days = chart.events.compactMap(\.day)
    if let first = days.first, let last = days.last {
      let time = TimeScale(days: first...last, start: plot.lowerBound + 24, end: plot.upperBound - 24)
      self.time = time
      places = days.map(time.position)
    } else {
      time = nil
      let scale = PointScale(count: max(1, chart.events.count), start: plot.lowerBound, end: plot.upperBound)
      places = chart.events.indices.map(scale.position)
    }
    let step = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 80
    let share = step / Double(chart.series.count + 1)
    drawsBands = chart.events.count > Self.mostWhiskers || share < Self.nearestWhiskers
    dodge = drawsBands ? 0 : min(10, share)
  }

  /// The axis that every point lies on.
  static func axis(
    of chart: TrendChart, values: [[ChartValue<ChartEstimate>]], bottom: Double, top: Double, theme: Theme
  ) -> UprightAxis {
    let points = values.flatMap { $0.compactMap(\.value?.value) }
    let low = min(chart.axis.range.lowerBound, points.min() ?? .infinity)
    let high = max(chart.axis.range.upperBound, points.max() ?? -.infinity)
    if chart.axis.isShare {
      return .shares(max(0, low)...min(1, high), bottom: bottom, top: top, numbers: chart.numbers, theme: theme)
    }
    return .values(low...high, bottom: bottom, top: top, numbers: chart.numbers, theme: theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    for (words, weight) in [(chart.axisTitle, TextStyle.Weight.regular), (chart.axis.cut, .bold)] {
      let block = TextBlock(
        words, style: TextStyle(size: theme.smallSize, weight: weight), colour: theme.secondaryText,
        maximumWidth: frame.contentWidth)
      body.elements += block.element(x: 0, top: body.height, mark: "axis-title")
      body.height += block.height > 0 ? block.height + 2 : 0
    }
    if frame.isNarrow { addSeriesLegend(to: &body) }
    body.height += body.height > 0 ? 8 : 0
    let notice = noticeOfNothing
    let reasons = breakLabels(of: notice == nil ? chart.breaks : [])
    let plotHeight = notice.map { $0.height(atLeast: 60) } ?? min(320, max(190, 0.36 * frame.contentWidth))
    body.elements += reasons.elements(top: body.height, standOnColumns: true)
    body.height += reasons.height > 0 ? reasons.height + 2 : 0
    let top = body.height + 6
    let bottom = top + plotHeight
    let axis = Self.axis(of: chart, values: values, bottom: bottom, top: top, theme: theme)
    if let notice {
      body.elements += notice.elements(x: plot.lowerBound, top: top, height: bottom - top)
    } else {
      body.elements += axis.mark.grid(over: plot) + axis.mark.labels(before: plot.lowerBound)
      addBreaks(top: top - 6, bottom: bottom, to: &body)
      addSeries(axis.scale, top: top, bottom: bottom, to: &body)
    }
    body.elements.append(
      RuleMark(
        from: (plot.lowerBound, bottom), to: (plot.upperBound, bottom), colour: theme.outline,
        isDashed: !chart.axis.cut.isEmpty, mark: "baseline"
      ).element)
    if !frame.isNarrow { addSeriesLabels(axis.scale, top: top, bottom: bottom, to: &body) }
    body.height = bottom + 6
    addTimeAxis(bottom: bottom, to: &body)
    let labels = eventLabels
    body.elements += labels.elements(top: body.height)
    body.height += labels.height
    for key in [labels.key(), reasons.key(), legendOfReasons] where key.height > 0 {
      body.height += 10
      body.add(key.elements, height: key.height)
    }
    addReadings(top: top, bottom: bottom, to: &body)
    return body
  }
}
