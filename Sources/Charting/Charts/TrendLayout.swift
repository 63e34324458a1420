/// Where everything lies in a chart over events: the axis at the left, events below, names of series at the right ends.
struct TrendLayout {
  private let chart: TrendChart
  private let frame: ChartFrame
  private let theme: Theme
  /// The figures as they may be drawn, by series and event.
  private let values: [[ChartValue<ChartEstimate>]]
  private let seriesLabels: [TextBlock]
  private let plot: ClosedRange<Double>
  /// The abscissas of the events.
  private let places: [Double]
  /// How far the points of neighbouring series stand apart at the same event.
  private let dodge: Double
  private let time: TimeScale?

  /// Of more events intervals are bands, because whiskers would crowd.
  private static let mostWhiskers = 8
  /// Of more points only the events carry tooltips.
  private static let mostTooltips = 24

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
    dodge = chart.events.count > Self.mostWhiskers ? 0 : min(10, step / Double(chart.series.count + 1))
  }

  /// The axis that every point lies on.
  private static func axis(
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
    let reasons = breakLabels
    body.elements += reasons.elements(top: body.height, standOnColumns: true)
    body.height += reasons.height > 0 ? reasons.height + 2 : 0
    let top = body.height + 6
    let bottom = top + min(320, max(190, 0.36 * frame.contentWidth))
    let axis = Self.axis(of: chart, values: values, bottom: bottom, top: top, theme: theme)
    body.elements += axis.mark.grid(over: plot) + axis.mark.labels(before: plot.lowerBound)
    addBreaks(top: top - 6, bottom: bottom, to: &body)
    addSeries(axis.scale, top: top, bottom: bottom, to: &body)
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

  // MARK: Events and breaks

  private var eventLabels: ColumnLabels {
    ColumnLabels(
      chart.events.map(\.label), bases: chart.events.map(\.base), centres: places, bounds: 0...frame.contentWidth,
      levels: time == nil ? 1 : 3, keyWidth: frame.contentWidth, theme: theme)
  }

  private func place(of gap: TrendChart.Break) -> Double { (places[gap.event - 1] + places[gap.event]) / 2 }

  private var breakLabels: ColumnLabels {
    let breaks = chart.breaks.sorted { $0.event < $1.event }
    return ColumnLabels(
      breaks.map(\.reason), bases: breaks.map { _ in "" }, centres: breaks.map(place), bounds: 0...frame.contentWidth,
      signs: .letters, keyWidth: frame.contentWidth, theme: theme)
  }

  private func addBreaks(top: Double, bottom: Double, to body: inout ChartBody) {
    for gap in chart.breaks {
      let x = place(of: gap)
      body.elements.append(
        RuleMark(from: (x, top), to: (x, bottom), colour: theme.outline, isDashed: true, mark: "break").element)
    }
  }

  private func addTimeAxis(bottom: Double, to body: inout ChartBody) {
    guard let time, !chart.events.isEmpty else { return }
    let ticks = time.ticks(count: max(2, Int((plot.upperBound - plot.lowerBound) / 84)), format: chart.calendar)
    var path = SVGPath()
    for tick in ticks {
      path.move(time.position(of: tick.day), bottom)
      path.vertical(to: bottom + 5)
    }
    body.elements.append(.path(path, [.noFill, .stroke(theme.outline), .mark("time-ticks")]))
    let axis = AxisMark(ticks: ticks.map { .init(x: time.position(of: $0.day), text: $0.text) }, theme: theme)
    body.elements += axis.labels(top: bottom + 2, width: frame.contentWidth)
    body.height = bottom + 2 + axis.labelHeight + 8
  }

  private func addReadings(top: Double, bottom: Double, to body: inout ChartBody) {
    for (index, event) in chart.events.enumerated() {
      let before = index > 0 ? (places[index - 1] + places[index]) / 2 : plot.lowerBound
      let after = index + 1 < places.count ? (places[index] + places[index + 1]) / 2 : plot.upperBound
      body.readings.append(
        ChartReading(text: reading(of: index, event), x: before, y: top, width: after - before, height: bottom - top))
    }
  }

  private func reading(of index: Int, _ event: TrendChart.Event) -> String {
    let figures = chart.series.indices.map { series in
      let label = chart.series[series].label
      return (label.isEmpty ? "" : "\(label): ") + words(of: values[series][index])
    }
    let base = event.base.isEmpty ? "" : " (\(event.base))"
    let reason = chart.breaks.filter { $0.event == index }.map { "; \($0.reason)" }.joined()
    return "\(event.label)\(base): \(figures.joined(separator: "; "))\(reason)"
  }

  private func words(of value: ChartValue<ChartEstimate>) -> String {
    switch value {
    case .shown(let estimate): estimate.text
    case .withheld(let words), .absent(let words): words
    }
  }

  // MARK: Series

  private func x(_ series: Int, _ event: Int) -> Double {
    places[event] + (Double(series) - Double(chart.series.count - 1) / 2) * dodge
  }

  private func colour(_ series: Int) -> Colour { theme.series[series % theme.series.count] }

  private func addSeries(_ scale: LinearScale, top: Double, bottom: Double, to body: inout ChartBody) {
    func y(_ value: Double) -> Double { scale.position(of: ValuePolicy.clamped(value, to: scale.domain)) }
    let drawsBands = chart.events.count > Self.mostWhiskers
    for series in chart.series.indices {
      addGaps(series, top: top, bottom: bottom, to: &body)
      if drawsBands { body.elements += stretches(series).flatMap { band(series, $0, y: y) } }
    }
    for series in chart.series.indices {
      let lines = stretches(series).map { stretch in stretch.map { (x: x(series, $0.event), y: y($0.estimate.value)) } }
      body.elements += LineMark(stretches: lines, colour: colour(series)).elements
    }
    for series in chart.series.indices {
      var points: [SVGElement] = []
      for (event, estimate) in stretches(series).joined() {
        let reach = drawsBands ? nil : estimate.uncertainty.bounds
        if let reach {
          let whisker = UprightWhiskerMark(x: x(series, event), lower: y(reach.lowerBound), upper: y(reach.upperBound))
          body.elements.append(whisker.element(colour: chart.series.count > 1 ? colour(series) : theme.whisker))
        }
        points.append(point(series, event, estimate, y: y(estimate.value)).element)
        body.elements += figure(
          of: estimate, x: x(series, event), above: y(reach?.upperBound ?? estimate.value),
          below: y(reach?.lowerBound ?? estimate.value), top: top)
      }
      let looks = [.fill(colour(series)), .stroke(theme.background)] as [SVGAttribute]
      body.elements += hasTooltips ? points : [.group(looks, points)]
    }
  }

  private var hasTooltips: Bool { chart.series.count * chart.events.count <= Self.mostTooltips }

  private func point(_ series: Int, _ event: Int, _ estimate: ChartEstimate, y: Double) -> DotMark {
    let label = chart.series[series].label
    let isHollow = estimate.uncertainty == .notEstimable
    return DotMark(
      x: x(series, event), y: y, radius: chart.events.count > 24 ? 3.5 : 5.5, shape: .group(series),
      colour: colour(series), isHollow: isHollow, theme: theme,
      tooltip: hasTooltips
        ? "\(chart.events[event].label): \(label.isEmpty ? "" : "\(label): ")\(estimate.text)" : nil,
      mark: "point", inheritsLooks: !hasTooltips && !isHollow)
  }

  /// The figure at its point, where there is one series and room for it.
  private func figure(
    of estimate: ChartEstimate, x: Double, above: Double, below: Double, top: Double
  ) -> [SVGElement] {
    guard chart.series.count == 1 else { return [] }
    let digits = chart.axis.fractionDigits
    let text =
      chart.axis.isShare
      ? chart.numbers.percent(estimate.value, fractionDigits: digits)
      : chart.numbers.decimal(estimate.value, fractionDigits: digits)
    let block = TextBlock(text, style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.text)
    let step = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? .infinity
    guard block.width + 12 <= step else { return [] }
    let isAbove = above - block.height - 8 >= top - 6
    let y = isAbove ? above - block.height - 6 : below + 6
    let plate = SVGElement.rectangle(
      x: x - block.width / 2 - 2, y: y, width: block.width + 4, height: block.height, [.fill(theme.background)])
    return [plate] + block.element(x: x, top: y, anchor: .middle, mark: "point-value")
  }

  /// The figures that a line may join, stretch by stretch.
  private func stretches(_ series: Int) -> [[(event: Int, estimate: ChartEstimate)]] {
    var stretches: [[(event: Int, estimate: ChartEstimate)]] = []
    var isOpen = false
    for (event, value) in values[series].enumerated() {
      if chart.breaks.contains(where: { $0.event == event }) { isOpen = false }
      guard let estimate = value.value else {
        isOpen = false
        continue
      }
      if !isOpen { stretches.append([]) }
      stretches[stretches.count - 1].append((event, estimate))
      isOpen = true
    }
    return stretches
  }

  /// The intervals of a stretch; of a single figure, or of one without an interval, no band can be drawn.
  private func band(
    _ series: Int, _ stretch: [(event: Int, estimate: ChartEstimate)], y: (Double) -> Double
  ) -> [SVGElement] {
    let points = stretch.compactMap { event, estimate in
      estimate.uncertainty.bounds.map { (x: x(series, event), upper: y($0.upperBound), lower: y($0.lowerBound)) }
    }
    if points.count == 1 {
      return [
        UprightWhiskerMark(x: points[0].x, lower: points[0].lower, upper: points[0].upper)
          .element(colour: colour(series))
      ]
    }
    return AreaMark(points: points, colour: colour(series), opacity: 0.16, mark: "band").elements
  }

  /// Places of figures that are withheld, hatched, and of those that do not exist, empty.
  private func addGaps(_ series: Int, top: Double, bottom: Double, to body: inout ChartBody) {
    let step = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 80
    let width = chart.series.count == 1 ? max(6, min(36, 0.6 * step)) : max(5, 0.8 * dodge)
    for (event, value) in values[series].enumerated() where value.value == nil {
      let isWithheld = if case .withheld = value { true } else { false }
      let tooltip = "\(chart.events[event].label): \(chart.series[series].label) \(words(of: value))"
      let looks: [SVGAttribute] =
        isWithheld
        ? [.fill(paintServer: HatchPattern.identifier), .mark("withheld")]
        : [.noFill, .text(.strokeDashes, "2 3"), .mark("absent")]
      body.elements.append(
        .rectangle(
          x: x(series, event) - width / 2, y: top, width: width, height: bottom - top,
          looks + [
            .stroke(chart.series.count > 1 ? colour(series) : isWithheld ? theme.hatch : theme.outline),
            .strokeWidth(0.75),
          ], tooltip: tooltip))
      body.usesHatch = body.usesHatch || isWithheld
    }
  }

  // MARK: Names of series

  private var hasNames: Bool { chart.series.contains { !$0.label.isEmpty } }

  private func addSeriesLegend(to body: inout ChartBody) {
    guard hasNames else { return }
    let signs = chart.series.indices.map {
      (label: chart.series[$0].label, symbol: LegendMark.Symbol.dot(.group($0), colour($0), isHollow: false))
    }
    let legend = LegendMark(symbols: signs, theme: theme).drawn(width: frame.contentWidth)
    body.height += body.height > 0 ? 6 : 0
    body.add(legend.elements, height: legend.height)
  }

  /// The names at the right ends of the lines, moved apart where they would lie on each other.
  private func addSeriesLabels(_ scale: LinearScale, top: Double, bottom: Double, to body: inout ChartBody) {
    guard hasNames else { return }
    let wanted = chart.series.indices.map { series in
      values[series].last { $0.value != nil }?.value.map {
        scale.position(of: ValuePolicy.clamped($0.value, to: scale.domain))
      } ?? bottom
    }
    let heights = seriesLabels.map { $0.height + 4 }
    let middles = Spreading.middles(
      wanted: wanted, heights: heights, within: top - 6...max(bottom, top + heights.reduce(0, +)))
    for series in chart.series.indices where seriesLabels[series].height > 0 {
      let (label, middle) = (seriesLabels[series], middles[series])
      let start = plot.upperBound + 8
      body.elements.append(
        DotMark(
          x: start + 5, y: middle, radius: 5, shape: .group(series), colour: colour(series), theme: theme, tooltip: nil,
          mark: "swatch"
        ).element)
      body.elements += label.element(x: start + 16, top: middle - label.height / 2, mark: "series-label")
    }
  }

  private var legendOfReasons: (elements: [SVGElement], height: Double) {
    let reasons = LegendMark.reasons(in: values.flatMap { $0 })
    return reasons.isEmpty ? ([], 0) : LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
  }
}
