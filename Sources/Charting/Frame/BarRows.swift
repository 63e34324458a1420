/// Draws how many gave each answer: as shares with intervals, as counts, or as one dot an answer.
struct BarRows {
  private let bars: [DistributionBarChart.Bar]
  private let base: Int
  private let numbers: NumberFormat
  private let frame: ChartFrame
  private let values: [TextBlock]
  private let layout: RowLayout

  private static let barHeight = 20.0
  private static let largestPitch = 18.0

  /// Rows of a chart of answers.
  ///
  /// - Parameter base: How many respondents the shares are shares of.
  init(bars: [DistributionBarChart.Bar], base: Int, numbers: NumberFormat, frame: ChartFrame) {
    self.bars = bars
    self.base = base
    self.numbers = numbers
    self.frame = frame
    let showsShares = Self.showsShares(bars, base: base)
    values = bars.map { bar in
      TextBlock(
        bar.answers.value.map { Self.text($0, showsShares: showsShares, numbers: numbers) } ?? "",
        style: TextStyle(size: frame.theme.bodySize), colour: frame.theme.text,
        maximumWidth: 0.3 * frame.contentWidth, maximumLines: 4)
    }
    layout = RowLayout(
      labels: bars.map(\.label), reserve: (values.map(\.width).max() ?? 0) + 8, frame: frame)
  }

  /// Draws the rows with their axis under what the body holds already.
  func draw(axisTitle: String, in body: inout ChartBody) {
    let scale: LinearScale
    var axis = AxisMark(ticks: [], theme: frame.theme)
    switch measure {
    case .share:
      let shares = ShareAxis(over: layout.plot, numbers: numbers, theme: frame.theme)
      (scale, axis) = (shares.scale, shares.axis)
    case .count:
      let highest = max(5, bars.compactMap(\.answers.value?.count).max() ?? 0)
      let counts = ValueAxis(
        covering: 0...Double(highest), wholeNumbers: true, over: layout.plot, numbers: numbers, theme: frame.theme)
      (scale, axis) = (counts.scale, counts.axis)
    case .dots: scale = LinearScale(domain: 0...1, start: layout.plot.lowerBound, end: layout.plot.upperBound)
    }
    let rows = bars.indices.map { row($0, scale: scale) }
    layout.add(rows, axis: axis, zero: scale.start, to: &body)
    layout.addAxisTitle(axisTitle, to: &body)
  }

  // MARK: Measures

  private enum Measure {
    case share, count, dots
  }

  private var measure: Measure {
    guard ValuePolicy.allowsShares(ofBase: base) else { return .dots }
    return Self.showsShares(bars, base: base) ? .share : .count
  }

  private static func showsShares(_ bars: [DistributionBarChart.Bar], base: Int) -> Bool {
    let shown = bars.compactMap(\.answers.value)
    return ValuePolicy.allowsShares(ofBase: base) && !shown.isEmpty && shown.allSatisfy { $0.share != nil }
  }

  private static func text(
    _ answers: DistributionBarChart.Answers, showsShares: Bool, numbers: NumberFormat
  ) -> String {
    guard showsShares, let share = answers.share else { return numbers.integer(answers.count) }
    return numbers.count(answers.count, share: ValuePolicy.share(share))
  }

  // MARK: Rows

  private func row(_ index: Int, scale: LinearScale) -> PlotRow {
    let bar = bars[index]
    if let notice = ValuePolicy.notice(for: bar.answers, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(bar.label): \(notice.words)")
    }
    guard case .shown(let answers) = bar.answers else { preconditionFailure("what is not shown has a notice") }
    let value = values[index]
    let height = max(Self.barHeight, value.height)
    let reading = reading(bar.label, answers)
    return PlotRow(height: height, followsAxis: measure != .dots, reading: reading) { top in
      let middle = top + height / 2
      let (marks, reach) =
        measure == .dots
        ? dots(answers, middle: middle, reading: reading)
        : self.bar(answers, scale: scale, middle: middle, reading: reading)
      return marks + value.element(x: reach + 8, top: middle - value.height / 2, mark: "value")
    }
  }

  private func bar(
    _ answers: DistributionBarChart.Answers, scale: LinearScale, middle: Double, reading: String
  ) -> (elements: [SVGElement], reach: Double) {
    let isShare = measure == .share
    let end = scale.position(of: isShare ? ValuePolicy.share(answers.share ?? 0) : Double(answers.count))
    let bar = BarMark(
      start: scale.start, end: end, top: middle - Self.barHeight / 2, height: Self.barHeight,
      colour: frame.theme.bar, tooltip: reading)
    guard isShare, let bounds = answers.uncertainty.bounds else { return (bar.elements, end) }
    let whisker = WhiskerMark(
      start: scale.position(of: ValuePolicy.share(bounds.lowerBound)),
      end: scale.position(of: ValuePolicy.share(bounds.upperBound)), y: middle)
    return (bar.elements + [whisker.element(colour: frame.theme.whisker)], max(end, whisker.end))
  }

  /// One dot an answer, smaller where they would not fit.
  private func dots(
    _ answers: DistributionBarChart.Answers, middle: Double, reading: String
  ) -> (elements: [SVGElement], reach: Double) {
    let pitch = min(Self.largestPitch, layout.plotWidth / Double(max(1, answers.count)))
    let dots = UnitDotsMark(
      categories: [.init(count: answers.count, colour: frame.theme.bar, tooltip: reading)],
      start: layout.plot.lowerBound + 4, y: middle, pitch: pitch, theme: frame.theme)
    return (dots.elements, layout.plot.lowerBound + 4 + Double(answers.count) * pitch)
  }

  private func reading(_ label: String, _ answers: DistributionBarChart.Answers) -> String {
    let showsShare = measure == .share
    let value = "\(label): \(Self.text(answers, showsShares: showsShare, numbers: numbers))"
    guard showsShare, let bounds = answers.uncertainty.bounds else { return value }
    return "\(value), \(numbers.percentInterval(bounds))"
  }
}
