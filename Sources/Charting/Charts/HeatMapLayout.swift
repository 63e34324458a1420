/// Where everything lies in a coloured table; groups that have no room side by side become tables under each other.
struct HeatMapLayout {
  private let chart: HeatMapChart
  private let frame: ChartFrame
  private let theme: Theme
  private let layout: RowLayout
  /// The width of a column and its gap.
  private let step: Double
  /// The groups of each table.
  private let tables: [Range<Int>]
  /// The height of every cell, enough for the figure with the most lines.
  private let cellHeight: Double
  /// The width in which figures are broken into lines, so that all break alike where one does not fit on a line.
  private let lineWidth: Double

  private static let gap = 4.0
  private static let leastCellHeight = 30.0
  private static let widestStep = 300.0
  private static let largestPitch = 9.0

  init(chart: HeatMapChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    theme = frame.theme
    layout = RowLayout(
      labels: chart.rows.map(\.label), sections: RowLayout.Section.sections(chart.rows.map(\.section)),
      gap: frame.isNarrow ? 10 : Self.gap, frame: frame)
    let needed = Self.neededWidth(of: chart, theme: frame.theme) + Self.gap
    let most = max(1, Int(layout.plotWidth / needed))
    let count = max(1, (chart.groups.count + most - 1) / most)
    let columns = max(1, (chart.groups.count + count - 1) / count)
    let step = min(Self.widestStep, layout.plotWidth / Double(columns))
    self.step = step
    let style = TextStyle(size: frame.theme.smallSize)
    let texts = Self.texts(of: chart)
    let room = CellMark.textWidth(in: step - Self.gap)
    let fit = texts.allSatisfy { TextMeasure.width(of: $0, style: style) <= room }
    let widestPiece = texts.map { WrappedText.widestPiece(of: $0, style: style) }.max() ?? 0
    let lineWidth = fit ? room : min(room, widestPiece)
    let highest = texts.map {
      TextBlock($0, style: style, colour: frame.theme.text, maximumWidth: lineWidth).height
    }.max()
    self.lineWidth = lineWidth
    cellHeight = max(Self.leastCellHeight, (highest ?? 0) + 8)
    tables = stride(from: 0, to: chart.groups.count, by: columns).map { start in
      start..<min(start + columns, chart.groups.count)
    }
  }

  private static func texts(of chart: HeatMapChart) -> [String] {
    chart.rows.flatMap(\.cells).map { cell in
      if case .shown(.figure(_, let text)) = cell { text } else { "" }
    }
  }

  /// The width that the widest part of a figure, the widest base and nine dots take.
  private static func neededWidth(of chart: HeatMapChart, theme: Theme) -> Double {
    let style = TextStyle(size: theme.smallSize)
    let figures = texts(of: chart).map { WrappedText.widestPiece(of: $0, style: style) }
    let bases = chart.groups.map { TextMeasure.width(of: $0.base, style: style) }
    return max(36, ((figures + bases).max() ?? 0) + 10)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    addLegend(to: &body)
    for groups in tables { addTable(of: groups, to: &body) }
    let reasons = LegendMark.reasons(in: chart.rows.flatMap(\.cells))
    if !reasons.isEmpty {
      let legend = LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
      body.height += 12
      body.add(legend.elements, height: legend.height)
    }
    return body
  }

  /// The colours between the words for the lowest and the highest value.
  private func addLegend(to body: inout ChartBody) {
    let ends = chart.colours.ends
    let small = TextStyle(size: theme.smallSize)
    let words = [ends.low, ends.high].map {
      TextBlock($0, style: small, colour: theme.secondaryText, maximumWidth: 0.3 * frame.contentWidth, maximumLines: 3)
    }
    let colours = chart.colours.legend(theme: theme)
    let height = max(14, words[0].height, words[1].height)
    let (start, width) = (words[0].width + 8, min(20, 0.3 * frame.contentWidth / Double(colours.count)))
    body.elements += words[0].element(x: 0, top: (height - words[0].height) / 2, mark: "legend")
    for (index, colour) in colours.enumerated() {
      body.elements.append(
        .rectangle(
          x: start + Double(index) * width, y: (height - 12) / 2, width: width, height: 12,
          [.fill(colour), .stroke(theme.outline), .strokeWidth(0.75), .mark("swatch")]))
    }
    let end = start + Double(colours.count) * width + 8
    body.elements += words[1].element(x: end, top: (height - words[1].height) / 2, mark: "legend")
    body.height = height + 14
  }

  private func addTable(of groups: Range<Int>, to body: inout ChartBody) {
    if groups.lowerBound > 0 { body.height += 20 }
    let members = groups.map { chart.groups[$0] }
    let names = ColumnLabels(
      members.map(\.label), bases: members.map(\.base),
      centres: members.indices.map { layout.plot.lowerBound + (Double($0) + 0.5) * step - Self.gap / 2 },
      bounds: layout.plot.lowerBound...frame.contentWidth, first: groups.lowerBound, keyWidth: frame.contentWidth,
      theme: theme)
    body.elements += names.elements(top: body.height, standOnColumns: true)
    body.height += names.height + 6
    layout.add(
      chart.rows.map { row($0, groups) }, axis: AxisMark(ticks: [], theme: theme), zero: nil, to: &body)
    let key = names.key()
    guard key.height > 0 else { return }
    body.height += 8
    body.add(key.elements, height: key.height)
  }

  // MARK: Cells

  private func row(_ row: HeatMapChart.Row, _ groups: Range<Int>) -> PlotRow {
    let words = groups.map { "\(chart.groups[$0].label): \(reading(of: row.cells[$0]))" }
    var plotRow = PlotRow(
      height: cellHeight, followsAxis: false, reading: "\(row.label): \(words.joined(separator: "; "))"
    ) { top in
      groups.flatMap { group in
        cell(
          row.cells[group], x: layout.plot.lowerBound + Double(group - groups.lowerBound) * step, top: top,
          tooltip: "\(row.label), \(chart.groups[group].label): \(reading(of: row.cells[group]))")
      }
    }
    plotRow.usesHatch = groups.contains { row.cells[$0].isWithheld }
    return plotRow
  }

  private func reading(of cell: ChartValue<HeatMapChart.Cell>) -> String {
    switch cell {
    case .shown(.figure(_, let text)): text
    case .shown(.few(let count, let base)): "\(chart.numbers.integer(count))/\(chart.numbers.integer(base))"
    case .withheld(let words), .absent(let words): words
    }
  }

  private func cell(
    _ cell: ChartValue<HeatMapChart.Cell>, x: Double, top: Double, tooltip: String
  ) -> [SVGElement] {
    let width = step - Self.gap
    func area(_ looks: [SVGAttribute]) -> SVGElement {
      .rectangle(
        x: x, y: top, width: width, height: cellHeight, looks + [.strokeWidth(0.75)], tooltip: tooltip)
    }
    switch cell {
    case .shown(.figure(let value, let text)):
      return CellMark(
        x: x, y: top, width: width, height: cellHeight, colour: chart.colours.colour(of: value, theme: theme),
        text: text, lineWidth: lineWidth, tooltip: tooltip, theme: theme
      ).elements
    case .shown(.few(let count, let base)):
      let frame = area([.fill(theme.background), .stroke(theme.outline), .mark("cell")])
      return [frame] + dots(count, of: base, x: x, top: top, width: width, tooltip: tooltip)
    case .withheld:
      return [area([.fill(paintServer: HatchPattern.identifier), .stroke(theme.hatch), .mark("withheld")])]
    case .absent:
      return [area([.noFill, .stroke(theme.outline), .text(.strokeDashes, "2 3"), .mark("absent")])]
    }
  }

  /// A filled dot for each that is counted and a hollow one for the rest, in rows of five.
  private func dots(
    _ count: Int, of base: Int, x: Double, top: Double, width: Double, tooltip: String
  ) -> [SVGElement] {
    let pitch = min(Self.largestPitch, (width - 4) / 5)
    let lines = (max(base, 1) + 4) / 5
    let start = x + (width - Double(min(max(base, 1), 5)) * pitch) / 2
    let first = top + cellHeight / 2 - Double(lines - 1) / 2 * pitch
    let circles = (0..<base).map { index in
      SVGElement.circle(
        x: start + (Double(index % 5) + 0.5) * pitch, y: first + Double(index / 5) * pitch, radius: pitch * 0.38,
        [.fill(index < count ? theme.bar : theme.background), .mark(index < count ? "dot" : "dot-of-base")])
    }
    let title = SVGElement(.title, text: tooltip)
    return base > 0 ? [.group([.stroke(theme.outline), .strokeWidth(0.75)], [title] + circles)] : []
  }
}
