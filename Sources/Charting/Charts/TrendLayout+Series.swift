/// The figures that are followed over events: lines, points, intervals and the places of figures that are not drawn.
extension TrendLayout {
  func x(_ series: Int, _ event: Int) -> Double {
    places[event] + (Double(series) - Double(chart.series.count - 1) / 2) * dodge
  }

  func colour(_ series: Int) -> Colour { theme.series[series % theme.series.count] }

  func addSeries(_ scale: LinearScale, top: Double, bottom: Double, to body: inout ChartBody) {
    func y(_ value: Double) -> Double { scale.position(of: ValuePolicy.clamped(value, to: scale.domain)) }
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
          let isAlone = chart.series.count == 1
          let whisker = UprightWhiskerMark(
            x: x(series, event), lower: y(reach.lowerBound), upper: y(reach.upperBound), capWidth: isAlone ? 7 : 0)
          body.elements.append(whisker.element(colour: isAlone ? theme.whisker : colour(series)))
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

  var hasTooltips: Bool { chart.series.count * chart.events.count <= Self.mostTooltips }

  func point(_ series: Int, _ event: Int, _ estimate: ChartEstimate, y: Double) -> DotMark {
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
  func figure(
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
  func stretches(_ series: Int) -> [[(event: Int, estimate: ChartEstimate)]] {
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
  func band(
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
    return AreaMark(points: points, colour: colour(series), opacity: chart.series.count == 1 ? 0.16 : 0.1, mark: "band")
      .elements
  }

  /// Places of figures that are withheld, hatched, and of those that do not exist, empty.
  func addGaps(_ series: Int, top: Double, bottom: Double, to body: inout ChartBody) {
    let step = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 80
    let width = chart.series.count == 1 ? max(6, min(36, 0.6 * step)) : max(5, 0.8 * dodge)
    for (event, value) in values[series].enumerated() where value.value == nil {
      let isWithheld = value.isWithheld
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
}
