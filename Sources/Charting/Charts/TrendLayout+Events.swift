/// The events under a chart over events: their names and days, breaks between them, and what is read out at each.
extension TrendLayout {
  var eventLabels: ColumnLabels {
    ColumnLabels(
      chart.events.map(\.label), bases: chart.events.map(\.base), centres: places, bounds: 0...frame.contentWidth,
      levels: time == nil ? 1 : 3, keyWidth: frame.contentWidth, theme: theme)
  }

  func place(of gap: TrendChart.Break) -> Double { (places[gap.event - 1] + places[gap.event]) / 2 }

  func breakLabels(of breaks: [TrendChart.Break]) -> ColumnLabels {
    let breaks = breaks.sorted { $0.event < $1.event }
    return ColumnLabels(
      breaks.map(\.reason), bases: breaks.map { _ in "" }, centres: breaks.map(place), bounds: 0...frame.contentWidth,
      signs: .letters, keyWidth: frame.contentWidth, theme: theme)
  }

  func addBreaks(top: Double, bottom: Double, to body: inout ChartBody) {
    for gap in chart.breaks {
      let x = place(of: gap)
      body.elements.append(
        RuleMark(from: (x, top), to: (x, bottom), colour: theme.outline, isDashed: true, mark: "break").element)
    }
  }

  func addTimeAxis(bottom: Double, to body: inout ChartBody) {
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

  func addReadings(top: Double, bottom: Double, to body: inout ChartBody) {
    for (index, event) in chart.events.enumerated() {
      let before = index > 0 ? (places[index - 1] + places[index]) / 2 : plot.lowerBound
      let after = index + 1 < places.count ? (places[index] + places[index + 1]) / 2 : plot.upperBound
      body.readings.append(
        ChartReading(text: reading(of: index, event), x: before, y: top, width: after - before, height: bottom - top))
    }
  }

  func reading(of index: Int, _ event: TrendChart.Event) -> String {
    let figures = chart.series.indices.map { series in
      let label = chart.series[series].label
      return (label.isEmpty ? "" : "\(label): ") + words(of: values[series][index])
    }
    let base = event.base.isEmpty ? "" : " (\(event.base))"
    let reason = chart.breaks.filter { $0.event == index }.map { "; \($0.reason)" }.joined()
    return "\(event.label)\(base): \(figures.joined(separator: "; "))\(reason)"
  }

  func words(of value: ChartValue<ChartEstimate>) -> String {
    switch value {
    case .shown(let estimate): estimate.text
    case .withheld(let words), .absent(let words): words
    }
  }
}
