/// Where everything lies in a chart of numbers: columns above, points, box and mean beneath them on one axis.
struct HistogramLayout {
  private let chart: HistogramChart
  private let frame: ChartFrame
  private let theme: Theme
  private let bins: HistogramBins?
  private let plot: ClosedRange<Double>
  private let axis: ValueAxis
  private let points: [HistogramChart.Point]

  private static let boxHeight = 20.0
  private static let largestPitch = 12.0
  /// What half a number at an end of the axis takes up beyond it.
  private static let endSpace = 16.0

  init(chart: HistogramChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    bins = chart.bins.value
    let isFew = chart.points.reduce(0) { $0 + $1.count } <= HistogramChart.mostPoints
    points = isFew ? chart.points.filter { $0.count > 0 }.sorted { $0.value < $1.value } : []
    let draft = chart.bins.value.map { Self.heights(chart: chart, bins: $0, bottom: 0, top: -100, theme: frame.theme) }
    plot = (draft??.mark.labelWidth ?? Self.endSpace)...frame.contentWidth - Self.endSpace
    let isWide = bins.map { $0.edges[1] - $0.edges[0] >= 1 && Self.digits(of: $0.edges.map { 2 * $0 }) == 0 } ?? false
    axis = ValueAxis(
      covering: Self.extent(of: chart, points: points), includingZero: false, wholeNumbers: isWide, over: plot,
      numbers: chart.numbers, theme: frame.theme)
  }

  /// Everything that must lie on the axis.
  private static func extent(of chart: HistogramChart, points: [HistogramChart.Point]) -> ClosedRange<Double> {
    var values = (chart.bins.value?.edges ?? []) + points.map(\.value)
    if let whiskers = chart.box?.value?.whiskers { values += [whiskers.lowerBound, whiskers.upperBound] }
    if let reach = chart.mean?.value?.reach { values += [reach.lowerBound, reach.upperBound] }
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    return low...high
  }

  /// The axis of heights; none where every answer is a dot.
  private static func heights(
    chart: HistogramChart, bins: HistogramBins, bottom: Double, top: Double, theme: Theme
  ) -> UprightAxis? {
    guard ValuePolicy.allowsShares(ofBase: chart.base) else { return nil }
    switch chart.measure {
    case .counts:
      return .counts(
        upTo: bins.counts.compactMap(\.value).max() ?? 0, bottom: bottom, top: top, numbers: chart.numbers,
        theme: theme)
    case .shares(let limit):
      return .shares(0...limit, bottom: bottom, top: top, numbers: chart.numbers, theme: theme)
    }
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    var drawn = ChartBody()
    addColumns(to: &drawn)
    addPoints(to: &drawn)
    if let box = chart.box { addBox(box, to: &drawn) }
    if let mean = chart.mean { addMean(mean, to: &drawn) }
    let showsAxis = bins != nil || chart.box?.value != nil || chart.mean?.value != nil || !points.isEmpty
    if showsAxis { body.elements += axis.axis.grid(over: [gridTop...drawn.height + 4]) }
    body.elements += drawn.elements
    (body.height, body.usesHatch, body.readings) = (drawn.height + 4, drawn.usesHatch, drawn.readings)
    if showsAxis {
      body.elements += axis.axis.labels(top: body.height, width: frame.contentWidth)
      body.height += axis.axis.labelHeight + 2
    }
    let title = block(chart.axisTitle)
    body.elements += title.element(x: plot.lowerBound, top: body.height, mark: "axis-title")
    body.height += title.height
    addReasons(to: &body)
    return body
  }

  // MARK: Columns

  /// Whether there are columns, and not one dot an answer.
  private var drawsColumns: Bool { ValuePolicy.allowsShares(ofBase: chart.base) }

  private var gridTop: Double { heightTitle.height > 0 ? heightTitle.height + 8 : 0 }

  private var heightTitle: TextBlock { block(chart.heightTitle) }

  private func addColumns(to body: inout ChartBody) {
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

  private func reading(of index: Int, _ bins: HistogramBins) -> String {
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
  private static func digits(of values: [Double]) -> Int {
    var (digits, scale) = (0, 1.0)
    while digits < 4, values.contains(where: { ($0 * scale - ($0 * scale).rounded()).magnitude > 1e-6 }) {
      (digits, scale) = (digits + 1, scale * 10)
    }
    return digits
  }

  // MARK: Dots

  /// One dot an answer in its class, for a base too small for columns.
  private func addDots(_ bins: HistogramBins, to body: inout ChartBody) {
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
  private func addPoints(to body: inout ChartBody) {
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

  private func addStacks(_ stacks: [(x: Double, count: Int, reading: String)], pitch: Double, to body: inout ChartBody)
  {
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

  // MARK: Box and mean

  private func addBox(_ box: ChartValue<HistogramChart.Box>, to body: inout ChartBody) {
    addStrip(box, text: \.text, to: &body) { box, middle in
      let (lower, upper) = (position(box.lowerQuartile), position(box.upperQuartile))
      var whiskers = SVGPath()
      for (from, to) in [(lower, position(box.whiskers.lowerBound)), (upper, position(box.whiskers.upperBound))] {
        whiskers.move(from, middle)
        whiskers.horizontal(to: to)
        whiskers.move(to, middle - 5)
        whiskers.vertical(to: middle + 5)
      }
      let median = position(box.median)
      return [
        .path(whiskers, [.noFill, .stroke(theme.outline), .strokeWidth(1.5), .mark("box-whiskers")]),
        .rectangle(
          x: lower, y: middle - Self.boxHeight / 2, width: upper - lower, height: Self.boxHeight,
          [.fill(theme.intensity(0.25)), .stroke(theme.outline), .strokeWidth(1.5), .mark("box")], tooltip: box.text),
        RuleMark(
          from: (median, middle - Self.boxHeight / 2), to: (median, middle + Self.boxHeight / 2), colour: theme.text,
          strokeWidth: 3, mark: "median"
        ).element,
      ]
    }
  }

  private func addMean(_ mean: ChartValue<ChartEstimate>, to body: inout ChartBody) {
    addStrip(mean, text: \.text, to: &body) { mean, middle in
      let whisker = mean.uncertainty.bounds.map {
        WhiskerMark(start: position($0.lowerBound), end: position($0.upperBound), y: middle)
          .element(colour: theme.whisker)
      }
      return (whisker.map { [$0] } ?? []) + [
        DotMark(
          x: position(mean.value), y: middle, shape: .diamond, colour: theme.series[0],
          isHollow: mean.uncertainty == .notEstimable, theme: theme, tooltip: mean.text, mark: "mean"
        ).element
      ]
    }
  }

  /// A line of words and under it the mark that they tell.
  private func addStrip<Shown>(
    _ value: ChartValue<Shown>, text: (Shown) -> String, to body: inout ChartBody,
    mark: (_ shown: Shown, _ middle: Double) -> [SVGElement]
  ) {
    let top = body.height + 12
    var words = ""
    if let notice = ValuePolicy.notice(for: value, width: plot.upperBound - plot.lowerBound, theme: theme) {
      words = notice.words
      let height = notice.height(atLeast: Self.boxHeight)
      body.elements += notice.elements(x: plot.lowerBound, top: top, height: height)
      body.height = top + height
      body.usesHatch = body.usesHatch || notice.isHatched
    } else if let shown = value.value {
      words = text(shown)
      let block = TextBlock(
        words, style: TextStyle(size: theme.smallSize), colour: theme.text,
        maximumWidth: plot.upperBound - plot.lowerBound, maximumLines: 4)
      let plate = SVGElement.rectangle(
        x: plot.lowerBound, y: top, width: block.width + 4, height: block.height, [.fill(theme.background)])
      let markTop = top + block.height + 4
      body.elements += [plate] + block.element(x: plot.lowerBound, top: top, mark: "strip-text")
      body.elements += mark(shown, markTop + Self.boxHeight / 2)
      body.height = markTop + Self.boxHeight
    }
    body.readings.append(
      ChartReading(text: words, x: 0, y: top - 2, width: frame.contentWidth, height: body.height - top + 4))
  }

  // MARK: Words

  /// What the hatching of single classes means.
  private func addReasons(to body: inout ChartBody) {
    let reasons = LegendMark.reasons(in: bins?.counts ?? [])
    guard !reasons.isEmpty else { return }
    let legend = LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
    body.height += 10
    body.add(legend.elements, height: legend.height)
  }

  private func position(_ value: Double) -> Double { axis.scale.position(of: value) }

  private func block(_ text: String) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
      maximumWidth: frame.contentWidth - 24, maximumLines: 4)
  }
}
