/// Level bars, one a category: how answers, or amounts, are distributed over a question's categories.
///
/// Every category has its row, also when nobody chose it. Shares stand on an axis from 0 to 100 per cent and carry their interval;
/// counts, for bases too small for per cent, and amounts stand on an axis from zero.
public struct DistributionBarChart: Chart {
  /// What the length of a bar stands for.
  public enum Measure: Hashable, Sendable {
    /// The share of respondents, on an axis from 0 to 100 per cent.
    case share
    /// The number of respondents, on an axis from zero to a good number.
    case count
    /// An amount, such as a mean, on an axis from zero to a good number.
    case amount
  }

  /// One category of the question.
  public struct Bar: Hashable, Sendable {
    /// What the row shows.
    public enum Content: Hashable, Sendable {
      /// A figure: how many respondents; their share, 0…1, where one is stated; and the share's interval, within 0…1.
      case value(count: Int, share: Double?, interval: ClosedRange<Double>?)
      /// An amount of 0 or more, and its interval.
      case amount(Double, interval: ClosedRange<Double>?)
      /// A figure that is not published, and the words that say so.
      case withheld(String)
    }

    /// The category's label.
    public var label: String
    /// What the row shows.
    public var content: Content
    /// The words at the end of the bar; without them they are made from count and share: `24 (80 %)`.
    public var valueText: String?

    /// A category with its figure.
    ///
    /// - Parameters:
    ///   - count: How many respondents chose it; not negative.
    ///   - share: Their share of the base, 0…1; none when the base is too small for one.
    ///   - interval: The confidence interval of the share, within 0…1.
    ///   - valueText: The words at the end of the bar, where they differ from count and share.
    public init(
      label: String, count: Int, share: Double? = nil, interval: ClosedRange<Double>? = nil, valueText: String? = nil
    ) {
      precondition(count >= 0, "a count is not negative")
      self.label = label
      self.content = .value(count: count, share: share, interval: interval)
      self.valueText = valueText
    }

    /// A category with an amount.
    ///
    /// - Parameters:
    ///   - amount: The amount; finite and not negative.
    ///   - interval: The confidence interval of the amount; what reaches below zero is not drawn.
    ///   - valueText: The words at the end of the bar.
    public init(label: String, amount: Double, interval: ClosedRange<Double>? = nil, valueText: String) {
      precondition(amount.isFinite && amount >= 0, "an amount is finite and not negative")
      self.label = label
      self.content = .amount(amount, interval: interval)
      self.valueText = valueText
    }

    /// A category whose figure is not published.
    ///
    /// - Parameter withheld: The words that say so.
    public init(label: String, withheld: String) {
      self.label = label
      self.content = .withheld(withheld)
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The categories from top to bottom.
  public var bars: [Bar]
  /// What the length of a bar stands for.
  public var measure: Measure
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of bars.
  ///
  /// - Parameters:
  ///   - bars: The categories from top to bottom, those with zero included.
  ///   - measure: What the length of a bar stands for; below ten answers `.count`.
  ///   - axisTitle: What the axis counts, written under it.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, bars: [Bar], measure: Measure, axisTitle: String = "", numbers: NumberFormat? = nil
  ) {
    self.caption = caption
    self.bars = bars
    self.measure = measure
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of bars).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(Layout(chart: self, frame: frame).body)
  }
}

extension DistributionBarChart.Bar {
  /// The words at the end of the bar; none where the figure is withheld.
  fileprivate func text(numbers: NumberFormat, measure: DistributionBarChart.Measure) -> String {
    switch content {
    case .withheld: ""
    case .amount: valueText ?? ""
    case .value(let count, let share, _):
      if let valueText {
        valueText
      } else if measure == .share, let share, share.isFinite {
        numbers.count(count, share: share)
      } else {
        numbers.integer(count)
      }
    }
  }

  /// Where the bar ends on the axis of a measure, and the interval around it; `nil` where the figure is withheld.
  fileprivate func reach(
    _ measure: DistributionBarChart.Measure
  ) -> (end: Double, interval: ClosedRange<Double>?)? {
    switch content {
    case .withheld: nil
    case .amount(let amount, let interval): (amount, interval)
    case .value(let count, let share, let interval):
      measure == .share ? (Self.clamped(share ?? 0), share == nil ? nil : interval) : (Double(count), nil)
    }
  }

  /// A share within 0…1 whatever rounding did to it.
  private static func clamped(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }
}

/// Where everything lies.
private struct Layout {
  let chart: DistributionBarChart
  let frame: ChartFrame
  let labels: RowLabels
  let values: [TextBlock]
  let scale: LinearScale
  let axis: AxisMark

  private static let barHeight = 20.0

  init(chart: DistributionBarChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let theme = frame.theme
    labels = RowLabels(chart.bars.map(\.label), frame: frame)
    values = chart.bars.map { bar in
      TextBlock(
        bar.text(numbers: chart.numbers, measure: chart.measure), style: TextStyle(size: theme.bodySize),
        colour: theme.text, maximumWidth: 0.3 * frame.contentWidth, maximumLines: 4)
    }
    let valueColumn = (values.map(\.width).max() ?? 0) + 8
    (scale, axis) = Self.axis(
      of: chart, start: labels.columnWidth, end: frame.contentWidth - valueColumn, theme: theme)
  }

  private static func axis(
    of chart: DistributionBarChart, start: Double, end: Double, theme: Theme
  ) -> (LinearScale, AxisMark) {
    switch chart.measure {
    case .share:
      let scale = LinearScale(domain: 0...1, start: start, end: end)
      let shares = end - start >= 240 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]
      let ticks = shares.map { AxisMark.Tick(x: scale.position(of: $0), text: chart.numbers.percent($0)) }
      return (scale, AxisMark(ticks: ticks, theme: theme))
    case .count:
      let maximum = chart.bars.reduce(0) { maximum, bar in
        guard case .value(let count, _, _) = bar.content else { return maximum }
        return max(maximum, count)
      }
      let tickWidth = TextMeasure.width(
        of: chart.numbers.integer(maximum) + "0", style: TextStyle(size: theme.smallSize))
      let steps = min(6, max(1, Int((end - start) / (tickWidth + 24))))
      let (scale, counts) = LinearScale.counts(upTo: maximum, count: steps, start: start, end: end)
      let ticks = counts.map { count in
        AxisMark.Tick(x: scale.position(of: Double(count)), text: chart.numbers.integer(count))
      }
      return (scale, AxisMark(ticks: ticks, theme: theme))
    case .amount: return amountAxis(of: chart, start: start, end: end, theme: theme)
    }
  }

  /// An axis from zero to the first good number that no bar and no interval goes beyond.
  private static func amountAxis(
    of chart: DistributionBarChart, start: Double, end: Double, theme: Theme
  ) -> (LinearScale, AxisMark) {
    let reaches = chart.bars.compactMap { $0.reach(.amount) }.map { max($0.end, $0.interval?.upperBound ?? 0) }
    let highest = reaches.max().flatMap { $0 > 0 ? $0 : nil } ?? 1
    let step = LinearScale.step(extent: highest, count: end - start >= 240 ? 5 : 2)
    let steps = max(1, Int((highest / step - 1e-9).rounded(.up)))
    let digits = (0...6).first { digits in
      let scaled = (0..<digits).reduce(step) { scaled, _ in scaled * 10 }
      return (scaled - scaled.rounded()).magnitude < 1e-6
    }
    let scale = LinearScale(domain: 0...Double(steps) * step, start: start, end: end)
    let ticks = (0...steps).map { index in
      let amount = Double(index) * step
      return AxisMark.Tick(
        x: scale.position(of: amount), text: chart.numbers.decimal(amount, fractionDigits: digits ?? 6))
    }
    return (scale, AxisMark(ticks: ticks, theme: theme))
  }

  var body: ChartBody {
    var rows: [DrawnRow] = []
    for index in chart.bars.indices {
      rows.append(drawn(index, top: rows.last.map { $0.bottom + 12 } ?? 0))
    }
    let lines = rows.map(\.lines)
    let bottom = lines.last?.upperBound ?? 0
    let title = TextBlock(
      chart.axisTitle, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.secondaryText,
      maximumWidth: frame.contentWidth - scale.start)
    let titleTop = bottom + axis.labelHeight + 2
    return ChartBody(
      elements: axis.grid(over: lines) + rows.map { .group([.mark("row")], $0.elements) }
        + AxisMark.zeroLine(x: scale.start, over: lines, theme: frame.theme)
        + axis.labels(top: bottom, width: frame.contentWidth) + title.element(x: scale.start, top: titleTop),
      height: titleTop + title.height,
      usesHatch: chart.bars.contains { if case .withheld = $0.content { true } else { false } })
  }

  private func drawn(_ index: Int, top: Double) -> DrawnRow {
    let (bar, label) = (chart.bars[index], labels.blocks[index])
    let notice: NoticeMark? =
      if case .withheld(let text) = bar.content {
        NoticeMark(text, isHatched: true, width: scale.end - scale.start, theme: frame.theme)
      } else { nil }
    let markHeight = notice?.height(atLeast: Self.barHeight) ?? Self.barHeight
    let boxTop = labels.areAbove ? top + label.height + 4 : top
    let boxHeight = max(markHeight, values[index].height, labels.areAbove ? 0 : label.height)
    let middle = boxTop + boxHeight / 2
    let labelTop = labels.areAbove ? top : middle - label.height / 2
    let figure =
      notice?.elements(x: scale.start, top: middle - markHeight / 2, height: markHeight)
      ?? mark(index, middle: middle)
    let reach = labels.areAbove ? 2.0 : 6.0
    return DrawnRow(
      elements: label.element(x: 0, top: labelTop, mark: "label") + figure,
      bottom: boxTop + boxHeight,
      lines: boxTop - reach...boxTop + boxHeight + reach)
  }

  private func mark(_ index: Int, middle: Double) -> [SVGElement] {
    guard let figure = chart.bars[index].reach(chart.measure) else { return [] }
    let end = scale.position(of: figure.end)
    var elements: [SVGElement] = []
    if end > scale.start {
      elements.append(
        .rectangle(
          x: scale.start, y: middle - Self.barHeight / 2, width: end - scale.start, height: Self.barHeight,
          [.fill(frame.theme.bar), .mark("bar")], tooltip: tooltip(index)))
    }
    var reach = end
    if let interval = figure.interval {
      let bounds = [interval.lowerBound, interval.upperBound].map {
        min(max(scale.position(of: $0), scale.start), scale.end)
      }
      let whisker = WhiskerMark(start: bounds[0], end: bounds[1], y: middle)
      elements.append(whisker.element(colour: frame.theme.whisker))
      reach = max(reach, whisker.end)
    }
    return elements
      + values[index].element(x: reach + 8, top: middle - values[index].height / 2, mark: "value")
  }

  private func tooltip(_ index: Int) -> String {
    let bar = chart.bars[index]
    let value = "\(bar.label): \(bar.text(numbers: chart.numbers, measure: chart.measure))"
    guard chart.measure == .share, case .value(_, _, let interval?) = bar.content else { return value }
    return "\(value), \(chart.numbers.percentInterval(interval))"
  }
}
