/// The columns of a chart of numbers, or dots where there are too few numbers for columns.
extension HistogramLayout {
  /// Whether there are columns, and not one dot an answer.
  var drawsColumns: Bool { ValuePolicy.allowsShares(ofBase: chart.base) }

  var gridTop: Double { heightTitle.height > 0 ? heightTitle.height + 8 : 0 }

  var heightTitle: TextBlock { block(chart.heightTitle) }

  func addColumns(to body: inout ChartBody) {
    body.elements += heightTitle.element(x: 0, top: 0, mark: "axis-title")
    body.height = gridTop
    if let notice = ValuePolicy.notice(for: chart.bins, width: frame.contentWidth, theme: theme) {
      let height = notice.height(atLeast: 60)
      body.elements += notice.elements(x: 0, top: body.height, height: height)
      body.readings.append(
        ChartReading(text: notice.words, x: 0, y: body.height, width: frame.contentWidth, height: height))
      body.height += height
      body.usesHatch = notice.isHatched
    }
    guard let bins else { return }
    if !drawsColumns {
      if points.isEmpty { addDots(bins, to: &body) }
      return
    }
    let height = min(220, max(140, 0.28 * frame.contentWidth))
    let (top, bottom) = (body.height + 6, body.height + 6 + height)
    guard let heights = Self.heights(chart: chart, bins: bins, bottom: bottom, top: top, theme: theme) else { return }
    body.elements += heights.mark.grid(over: plot) + heights.mark.labels(before: plot.lowerBound)
    for index in bins.counts.indices {
      let (start, end) = (position(bins.edges[index]), position(bins.edges[index + 1]))
      let gap = min(1.5, (end - start) / 8)
      let reading = reading(of: index, bins)
      func column(_ top: Double, _ looks: [SVGAttribute]) -> SVGElement {
        .rectangle(
          x: start + gap / 2, y: top, width: end - start - gap, height: bottom - top, looks, tooltip: reading)
      }
      switch bins.counts[index] {
      case .shown(let count) where count > 0:
        let value = chart.measure == .counts ? Double(count) : Double(count) / Double(max(chart.base, 1))
        let columnTop = max(top, heights.scale.position(of: value))
        body.elements.append(column(columnTop, [.fill(theme.bar), .mark("column")]))
      case .withheld:
        body.elements.append(
          column(
            top,
            [
              .fill(paintServer: HatchPattern.identifier), .stroke(theme.hatch), .strokeWidth(0.75),
              .mark("withheld"),
            ]))
        body.usesHatch = true
      default: break
      }
      body.readings.append(ChartReading(text: reading, x: start, y: top, width: end - start, height: height))
    }
    body.elements.append(
      RuleMark(from: (plot.lowerBound, bottom), to: (plot.upperBound, bottom), colour: theme.outline, mark: "baseline")
        .element)
    body.height = bottom
  }

  func reading(of index: Int, _ bins: HistogramBins) -> String {
    let range = bins.edges[index]...bins.edges[index + 1]
    let words = chart.numbers.interval(range, fractionDigits: Self.digits(of: bins.edges))
    switch bins.counts[index] {
    case .withheld(let reason), .absent(let reason): return "\(words): \(reason)"
    case .shown(let count):
      guard case .shares = chart.measure, drawsColumns else { return "\(words): \(chart.numbers.integer(count))" }
      return "\(words): \(chart.numbers.count(count, share: ValuePolicy.share(Double(count) / Double(chart.base))))"
    }
  }

  /// How many decimals write all numbers in full, at most four.
  static func digits(of values: [Double]) -> Int {
    var (digits, scale) = (0, 1.0)
    while digits < 4, values.contains(where: { ($0 * scale - ($0 * scale).rounded()).magnitude > 1e-6 }) {
      (digits, scale) = (digits + 1, scale * 10)
    }
    return digits
  }

  // MARK: Dots

  /// One dot an answer in its class, for a base too small for columns.
  func addDots(_ bins: HistogramBins, to body: inout ChartBody) {
    let width = position(bins.edges[1]) - position(bins.edges[0])
    let stacks = bins.counts.indices.map { index in
      (
        x: position(bins.edges[index]) + width / 2, count: bins.counts[index].value ?? 0,
        reading: reading(of: index, bins)
      )
    }
    addStacks(stacks, pitch: min(16, max(4, width)), to: &body)
    for index in bins.counts.indices {
      guard case .withheld = bins.counts[index] else { continue }
      body.elements.append(
        .rectangle(
          x: position(bins.edges[index]) + 0.5, y: body.height - 16, width: width - 1, height: 16,
          [.fill(paintServer: HatchPattern.identifier), .stroke(theme.hatch), .strokeWidth(0.75), .mark("withheld")],
          tooltip: reading(of: index, bins)))
      body.usesHatch = true
    }
  }

  /// The numbers of single respondents; equal ones stand on each other.
  func addPoints(to body: inout ChartBody) {
    guard !points.isEmpty else { return }
    if drawsColumns { body.height += 10 }
    let places = points.map { position($0.value) }
    let nearest = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? Self.largestPitch
    let pitch = drawsColumns ? min(8, max(5, nearest)) : min(16, max(7, nearest))
    let digits = Self.digits(of: points.map(\.value))
    let stacks = zip(points, places).map { point, x in
      (
        x: x, count: point.count,
        reading: "\(chart.numbers.decimal(point.value, fractionDigits: digits)): \(chart.numbers.integer(point.count))"
      )
    }
    addStacks(stacks, pitch: pitch, to: &body)
  }

  func addStacks(_ stacks: [(x: Double, count: Int, reading: String)], pitch: Double, to body: inout ChartBody) {
    let highest = Double(max(1, stacks.map(\.count).max() ?? 0))
    let bottom = body.height + highest * pitch + 2
    for stack in stacks where stack.count > 0 {
      let circles = (0..<stack.count).map { index in
        SVGElement.circle(
          x: stack.x, y: bottom - (Double(index) + 0.5) * pitch, radius: pitch * 0.42, [.mark("point")])
      }
      let title = SVGElement(.title, text: stack.reading)
      body.elements.append(.group([.fill(theme.bar), .stroke(theme.outline), .strokeWidth(0.75)], [title] + circles))
      body.readings.append(
        ChartReading(
          text: stack.reading, x: stack.x - pitch / 2, y: body.height, width: pitch, height: bottom - body.height))
    }
    body.height = bottom
  }
}
