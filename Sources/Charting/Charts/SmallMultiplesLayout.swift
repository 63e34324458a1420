/// Where everything lies in a chart of panels: categories at the left of each row of panels, or above every bar where that is narrow.
struct SmallMultiplesLayout {
  private let chart: SmallMultiplesChart
  private let frame: ChartFrame
  private let theme: Theme
  private let labels: RowLabels
  /// The categories' labels, as wide as a panel where they stand above their bars.
  private let categories: [TextBlock]
  private let facets: Facets
  /// What figures take up at the right of a panel's bars.
  private let reserve: Double

  private static let barHeight = 16.0
  private static let gap = 8.0
  private static let largestPitch = 14.0
  private static let narrowestPlot = 84.0
  /// The part of a narrow drawing that labels on one line may take up beside their bars.
  private static let widestLabels = 0.45

  init(chart: SmallMultiplesChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    let needSpace = RowLabels.needSpaceAbove(chart.categories, frame: frame)
    let beside = RowLabels(
      chart.categories, frame: frame, areAbove: false, headroom: 0, part: needSpace ? Self.widestLabels : 0.34)
    let areBeside =
      !needSpace || beside.blocks.allSatisfy { $0.height <= TextStyle(size: frame.theme.bodySize).lineHeight }
    labels = areBeside ? beside : RowLabels(chart.categories, frame: frame, areAbove: true, headroom: 0)
    let style = TextStyle(size: frame.theme.smallSize)
    let figures = chart.panels.flatMap { panel in
      (panel.answers.value ?? []).compactMap { $0.value.map { Self.figure($0, panel, chart.numbers) } }
    }
    reserve = (figures.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0) + 8
    let bold = TextStyle(size: frame.theme.bodySize, weight: .bold)
    let titles = chart.panels.map { WrappedText.widestPiece(of: $0.title, style: bold) }
    facets = Facets(
      count: chart.panels.count, over: labels.columnWidth...frame.contentWidth,
      narrowest: max(Self.narrowestPlot + reserve, min(titles.max() ?? 0, 200)))
    let (panelWidth, body) = (facets.panelWidth, TextStyle(size: frame.theme.bodySize))
    categories =
      labels.areAbove
      ? chart.categories.map {
        TextBlock($0, style: body, colour: frame.theme.text, maximumWidth: panelWidth, maximumLines: 6)
      } : labels.blocks
  }

  private static func figure(
    _ answers: CountedShare, _ panel: SmallMultiplesChart.Panel, _ numbers: NumberFormat
  ) -> String {
    guard ValuePolicy.allowsShares(ofBase: panel.base), let share = answers.share else {
      return numbers.integer(answers.count)
    }
    return numbers.percent(ValuePolicy.share(share))
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    for row in facets.rows {
      body.height += row.lowerBound > 0 ? 22 : 0
      addRow(row, to: &body)
    }
    let hasMarks = chart.panels.contains { $0.answers.isDrawn }
    let title = TextBlock(
      hasMarks ? chart.axisTitle : "", style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
      maximumWidth: frame.contentWidth - labels.columnWidth)
    body.elements += title.element(x: labels.columnWidth, top: body.height, mark: "axis-title")
    body.height += title.height
    addReasons(to: &body)
    return body
  }

  /// What hatched and empty places within panels mean; they have no room for the words themselves.
  private func addReasons(to body: inout ChartBody) {
    let reasons = LegendMark.reasons(in: chart.panels.flatMap { $0.answers.value ?? [] })
    guard !reasons.isEmpty else { return }
    let legend = LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
    body.height += 12
    body.add(legend.elements, height: legend.height)
  }

  /// The heights of the categories' rows, with their labels where those stand above.
  private var rowHeights: [Double] {
    categories.map { labels.areAbove ? $0.height + 3 + Self.barHeight : max(Self.barHeight, $0.height) }
  }

  private func addRow(_ panels: Range<Int>, to body: inout ChartBody) {
    let titles = panels.map { index in
      TextBlock(
        chart.panels[index].title, style: TextStyle(size: theme.bodySize, weight: .bold), colour: theme.text,
        maximumWidth: facets.panelWidth, maximumLines: 5)
    }
    let bases = panels.map { index in
      TextBlock(
        chart.panels[index].baseText, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
        maximumWidth: facets.panelWidth, maximumLines: 3)
    }
    let titleHeight = zip(titles, bases).map { $0.height + $1.height }.max() ?? 0
    let top = body.height + titleHeight + 8
    let heights = rowHeights
    let tops = heights.reduce(into: [top]) { tops, height in tops.append((tops.last ?? top) + height + Self.gap) }
    let bottom = max(top, (tops.last ?? top) - Self.gap)
    if !labels.areAbove {
      for (index, label) in categories.enumerated() {
        body.elements += label.element(x: 0, top: tops[index] + (heights[index] - label.height) / 2, mark: "label")
      }
    }
    for (offset, panel) in panels.enumerated() {
      let (left, title, base) = (facets.left(of: panel), titles[offset], bases[offset])
      let titleTop = body.height + titleHeight - title.height - base.height
      body.elements += title.element(x: left, top: titleTop, mark: "panel-title")
      body.elements += base.element(x: left, top: titleTop + title.height, mark: "panel-base")
      body.elements.append(.group([.mark("panel")], elements(of: panel, tops: tops, bottom: bottom, body: &body)))
    }
    body.height = bottom + 4
    if panels.contains(where: drawsShares) {
      for panel in panels where drawsShares(panel) {
        body.elements += axis(of: panel).axis.labels(top: body.height, width: frame.contentWidth)
      }
      body.height += axis(of: panels.lowerBound).axis.labelHeight + 2
    }
  }

  private func plot(of panel: Int) -> ClosedRange<Double> {
    let left = facets.left(of: panel)
    return left...left + max(24, facets.panelWidth - reserve)
  }

  private func axis(of panel: Int) -> ShareAxis {
    ShareAxis(over: plot(of: panel), numbers: chart.numbers, theme: theme)
  }

  private func drawsShares(_ panel: Int) -> Bool {
    let panel = chart.panels[panel]
    guard ValuePolicy.allowsShares(ofBase: panel.base), let answers = panel.answers.value else { return false }
    return answers.contains { $0.value?.share != nil }
  }

  // MARK: Panels

  private func elements(
    of index: Int, tops: [Double], bottom: Double, body: inout ChartBody
  ) -> [SVGElement] {
    let panel = chart.panels[index]
    let plot = plot(of: index)
    let (top, left) = (tops[0], plot.lowerBound)
    if let notice = ValuePolicy.notice(for: panel.answers, width: facets.panelWidth, theme: theme) {
      body.usesHatch = body.usesHatch || notice.isHatched
      body.readings.append(
        ChartReading(
          text: "\(panel.title): \(notice.words)", x: left, y: top, width: facets.panelWidth, height: bottom - top))
      return notice.elements(x: left, top: top, height: max(bottom - top, notice.height(atLeast: Self.barHeight)))
    }
    guard let answers = panel.answers.value, !answers.isEmpty else { return [] }
    let span = top - 4...bottom + 4
    var elements = drawsShares(index) ? axis(of: index).axis.grid(over: spans(tops)) : []
    for category in answers.indices {
      let (rowTop, height) = (tops[category], rowHeights[category])
      if labels.areAbove { elements += categories[category].element(x: left, top: rowTop, mark: "label") }
      let barTop = labels.areAbove ? rowTop + height - Self.barHeight : rowTop + (height - Self.barHeight) / 2
      elements += bar(category, of: index, answers[category], top: barTop, body: &body)
      body.readings.append(
        ChartReading(
          text: reading(category, panel, answers[category]), x: left, y: rowTop - 3, width: facets.panelWidth,
          height: height + 6))
    }
    return elements + AxisMark.zeroLine(x: left, over: labels.areAbove ? spans(tops) : [span], theme: theme)
  }

  /// The stretches that lines of the axis run through: all, or the bars only where labels stand between them.
  private func spans(_ tops: [Double]) -> [ClosedRange<Double>] {
    zip(tops, rowHeights).map { top, height in
      labels.areAbove ? top + height - Self.barHeight - 2...top + height + 2 : top - 4...top + height + 4
    }
  }

  private func reading(
    _ category: Int, _ panel: SmallMultiplesChart.Panel, _ value: ChartValue<CountedShare>
  ) -> String {
    let label = "\(panel.title) – \(chart.categories[category])"
    switch value {
    case .withheld(let words), .absent(let words): return "\(label): \(words)"
    case .shown(let answers):
      guard ValuePolicy.allowsShares(ofBase: panel.base), let share = answers.share else {
        return "\(label): \(chart.numbers.integer(answers.count))"
      }
      let figure = chart.numbers.count(answers.count, share: ValuePolicy.share(share))
      let interval = answers.uncertainty.bounds.map { ", \(chart.numbers.percentInterval($0))" } ?? ""
      return "\(label): \(figure)\(interval)"
    }
  }

  private func bar(
    _ category: Int, of index: Int, _ value: ChartValue<CountedShare>, top: Double,
    body: inout ChartBody
  ) -> [SVGElement] {
    let panel = chart.panels[index]
    let plot = plot(of: index)
    let reading = reading(category, panel, value)
    guard case .shown(let answers) = value else {
      body.usesHatch = body.usesHatch || value.isWithheld
      return hole(value, of: index, top: top, reading: reading)
    }
    let figure = TextBlock(
      Self.figure(answers, panel, chart.numbers), style: TextStyle(size: theme.smallSize), colour: theme.text)
    let middle = top + Self.barHeight / 2
    var elements: [SVGElement] = []
    var reach = plot.lowerBound
    if let share = answers.share, ValuePolicy.allowsShares(ofBase: panel.base) {
      let scale = axis(of: index).scale
      reach = scale.position(of: ValuePolicy.share(share))
      elements +=
        BarMark(
          start: scale.start, end: reach, top: top, height: Self.barHeight, colour: theme.bar,
          hollowGround: answers.uncertainty == .notEstimable ? theme.background : nil, tooltip: reading
        ).elements
      if let bounds = answers.uncertainty.bounds {
        let whisker = WhiskerMark(
          start: scale.position(of: ValuePolicy.share(bounds.lowerBound)),
          end: scale.position(of: ValuePolicy.share(bounds.upperBound)), y: middle, capHeight: 7)
        elements.append(whisker.element(colour: theme.whisker))
        reach = max(reach, whisker.end)
      }
    } else if !ValuePolicy.allowsShares(ofBase: panel.base) {
      let pitch = min(Self.largestPitch, (plot.upperBound - plot.lowerBound - 4) / Double(max(1, answers.count)))
      elements +=
        UnitDotsMark(
          categories: [.init(count: answers.count, colour: theme.bar, tooltip: reading)], start: plot.lowerBound + 4,
          y: middle, pitch: pitch, theme: theme
        ).elements
      reach = plot.lowerBound + 4 + Double(answers.count) * pitch
    }
    return elements + figure.element(x: reach + 6, top: middle - figure.height / 2, mark: "value")
  }

  /// The place of a figure that is not drawn.
  private func hole(
    _ value: ChartValue<CountedShare>, of index: Int, top: Double, reading: String
  ) -> [SVGElement] {
    let plot = plot(of: index)
    let looks: [SVGAttribute] =
      value.isWithheld
      ? [.fill(paintServer: HatchPattern.identifier), .stroke(theme.hatch), .mark("withheld")]
      : [.noFill, .stroke(theme.outline), .text(.strokeDashes, "2 2"), .mark("empty")]
    return [
      .rectangle(
        x: plot.lowerBound, y: top, width: plot.upperBound - plot.lowerBound, height: Self.barHeight,
        looks + [.strokeWidth(0.75)], tooltip: reading)
    ]
  }
}
