/// Where everything lies in a chart of numbers: columns above, points, box and mean beneath them on one axis.
struct HistogramLayout {
  let chart: HistogramChart
  let frame: ChartFrame
  let theme: Theme
  let bins: HistogramBins?
  let plot: ClosedRange<Double>
  let axis: ValueAxis
  let points: [HistogramChart.Point]

  static let boxHeight = 20.0
  static let largestPitch = 12.0
  /// What half a number at an end of the axis takes up beyond it.
  static let endSpace = 16.0

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
  static func extent(of chart: HistogramChart, points: [HistogramChart.Point]) -> ClosedRange<Double> {
    var values = (chart.bins.value?.edges ?? []) + points.map(\.value)
    if let whiskers = chart.box?.value?.whiskers { values += [whiskers.lowerBound, whiskers.upperBound] }
    if let reach = chart.mean?.value?.reach { values += [reach.lowerBound, reach.upperBound] }
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    return low...high
  }

  /// The axis of heights; none where every answer is a dot.
  static func heights(
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
    if let box = chart.box, saysMore(box) { addBox(box, to: &drawn) }
    if let mean = chart.mean, saysMore(mean) { addMean(mean, to: &drawn) }
    let showsAxis = bins != nil || chart.box?.value != nil || chart.mean?.value != nil || !points.isEmpty
    if showsAxis { body.elements += axis.axis.grid(over: [gridTop...drawn.height + 4]) }
    body.elements += drawn.elements
    (body.height, body.usesHatch, body.readings) = (drawn.height + 4, drawn.usesHatch, drawn.readings)
    if showsAxis {
      body.elements += axis.axis.labels(top: body.height, width: frame.contentWidth)
      body.height += axis.axis.labelHeight + 2
      let title = block(chart.axisTitle)
      body.elements += title.element(x: plot.lowerBound, top: body.height, mark: "axis-title")
      body.height += title.height
    }
    addReasons(to: &body)
    return body
  }

  /// Whether a summary says anything that the notice in the place of the columns does not say already.
  func saysMore<Shown>(_ summary: ChartValue<Shown>) -> Bool {
    switch (summary, chart.bins) {
    case (.withheld(let words), .withheld(let others)), (.absent(let words), .absent(let others)): words != others
    default: true
    }
  }

  // MARK: Words

  /// What the hatching of single classes means.
  func addReasons(to body: inout ChartBody) {
    let reasons = LegendMark.reasons(in: bins?.counts ?? [])
    guard !reasons.isEmpty else { return }
    let legend = LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
    body.height += 10
    body.add(legend.elements, height: legend.height)
  }

  func position(_ value: Double) -> Double { axis.scale.position(of: value) }

  func block(_ text: String) -> TextBlock {
    TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
      maximumWidth: frame.contentWidth - 24, maximumLines: 4)
  }
}
