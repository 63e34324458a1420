/// Where everything lies in a funnel: a row for each stage, and between them a row of words about who was lost.
struct FunnelLayout {
  /// A stage, or the words before it.
  private enum Line {
    case stage(Int)
    case drop(String)
  }

  private let chart: ResponseFunnelChart
  private let frame: ChartFrame
  private let theme: Theme
  private let lines: [Line]
  private let words: [TextBlock]
  private let layout: RowLayout

  private static let barHeight = 28.0
  private static let largestPitch = 18.0

  init(chart: ResponseFunnelChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    lines = chart.stages.enumerated().flatMap { index, stage in
      (stage.drop.isEmpty ? [] : [Line.drop(stage.drop)]) + [.stage(index)]
    }
    words = chart.stages.map { stage in
      TextBlock(
        stage.shares, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.secondaryText,
        maximumWidth: frame.isNarrow ? frame.contentWidth : 0.42 * frame.contentWidth, maximumLines: 4)
    }
    let bold = TextStyle(size: frame.theme.bodySize, weight: .bold)
    let counts = chart.stages.map {
      TextMeasure.width(of: $0.count.value.map(chart.numbers.integer) ?? "", style: bold)
    }
    layout = RowLayout(
      labels: lines.map { if case .stage(let index) = $0 { chart.stages[index].label } else { "" } },
      reserve: chart.alignment == .leading ? (counts.max() ?? 0) + 8 : 0, gap: 8, frame: frame)
  }

  private var highest: Int { chart.stages.compactMap(\.count.value).max() ?? 0 }

  /// Of fewer than ten in all stages each is a dot.
  private var drawsDots: Bool { !ValuePolicy.allowsShares(ofBase: highest) }

  /// The inside of the chart.
  var body: ChartBody {
    let counts = ValueAxis(
      covering: 0...Double(max(5, highest)), wholeNumbers: true, over: layout.plot, numbers: chart.numbers,
      theme: theme)
    let isCentred = chart.alignment == .centred
    let half = (layout.plot.lowerBound + layout.plot.upperBound) / 2
    let centred = LinearScale(domain: 0...Double(max(1, highest)), start: half, end: layout.plot.upperBound)
    let rows = lines.map { line in
      switch line {
      case .stage(let index): row(index, scale: isCentred ? centred : counts.scale)
      case .drop(let words): dropRow(words)
      }
    }
    let hasAxis = !isCentred && !drawsDots && highest > 0
    var body = ChartBody()
    let hasMarks = layout.add(
      rows, axis: hasAxis ? counts.axis : AxisMark(ticks: [], theme: theme), zero: isCentred ? nil : counts.scale.start,
      to: &body)
    if hasMarks { layout.addAxisTitle(chart.axisTitle, to: &body) }
    let rate = TextBlock(
      chart.rate, style: TextStyle(size: theme.bodySize, weight: .bold), colour: theme.text,
      maximumWidth: frame.contentWidth, maximumLines: 6)
    if rate.height > 0 {
      body.elements += rate.element(x: 0, top: body.height + 14, mark: "rate")
      body.height += rate.height + 14
    }
    return body
  }

  private func dropRow(_ words: String) -> PlotRow {
    let block = TextBlock(
      "↓\u{A0}\(words)", style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
      maximumWidth: layout.plotWidth - 8, maximumLines: 4)
    let isCentred = chart.alignment == .centred
    let x = isCentred ? (layout.plot.lowerBound + layout.plot.upperBound) / 2 : layout.plot.lowerBound + 8
    return PlotRow(height: block.height, followsAxis: false, reading: words) { top in
      block.element(x: x, top: top, anchor: isCentred ? .middle : .start, mark: "drop")
    }
  }

  private func row(_ index: Int, scale: LinearScale) -> PlotRow {
    let stage = chart.stages[index]
    if let notice = ValuePolicy.notice(for: stage.count, width: layout.plotWidth, theme: theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(stage.label): \(notice.words)")
    }
    guard case .shown(let count) = stage.count else { preconditionFailure("what is not shown has a notice") }
    let shares = words[index]
    let figure = chart.numbers.integer(count)
    let reading = "\(stage.label): \(figure)" + (stage.shares.isEmpty ? "" : "; \(stage.shares)")
    let tail = shares.height > 0 ? shares.height + 3 : 0
    return PlotRow(
      height: Self.barHeight + tail, tail: tail, followsAxis: !drawsDots, reading: reading
    ) { top in
      let marks = drawsDots ? dots(count, top: top, reading) : bar(count, scale: scale, top: top, reading)
      let isCentred = chart.alignment == .centred && !drawsDots
      let x = isCentred ? scale.start : layout.plot.lowerBound + 8
      return marks
        + shares.element(
          x: isCentred ? x - shares.width / 2 : x, top: top + Self.barHeight + 3, ground: theme.background,
          mark: "shares")
    }
  }

  private func bar(_ count: Int, scale: LinearScale, top: Double, _ reading: String) -> [SVGElement] {
    let length = scale.position(of: Double(count)) - scale.start
    let isCentred = chart.alignment == .centred
    let (start, end) = isCentred ? (scale.start - length, scale.start + length) : (scale.start, scale.start + length)
    let bar = BarMark(start: start, end: end, top: top, height: Self.barHeight, colour: theme.bar, tooltip: reading)
    let style = TextStyle(size: theme.bodySize, weight: .bold)
    let width = TextMeasure.width(of: chart.numbers.integer(count), style: style)
    let isInside = isCentred && width + 12 <= end - start
    let figure = TextBlock(
      chart.numbers.integer(count), style: style, colour: isInside ? theme.bar.textColour : theme.text)
    let x = isInside ? scale.start - width / 2 : end + 8
    return bar.elements
      + figure.element(
        x: x, top: top + (Self.barHeight - figure.height) / 2, mark: isInside ? "bar-value" : "value")
  }

  private func dots(_ count: Int, top: Double, _ reading: String) -> [SVGElement] {
    let pitch = min(Self.largestPitch, layout.plotWidth / Double(max(1, highest)))
    let middle = top + Self.barHeight / 2
    let dots = UnitDotsMark(
      categories: [.init(count: count, colour: theme.bar, tooltip: reading)], start: layout.plot.lowerBound + 4,
      y: middle, pitch: pitch, theme: theme)
    let figure = TextBlock(
      chart.numbers.integer(count), style: TextStyle(size: theme.bodySize, weight: .bold), colour: theme.text)
    let end = layout.plot.lowerBound + 4 + Double(count) * pitch
    return dots.elements + figure.element(x: end + 8, top: middle - figure.height / 2, mark: "value")
  }
}
