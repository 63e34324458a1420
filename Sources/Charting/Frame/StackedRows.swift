/// Draws rows of categories stacked from the left on an axis from 0 to 100 per cent, with their legend.
struct StackedRows {
  /// A row.
  struct Row {
    /// What stands at its left.
    let label: String
    /// How often each category occurred, in the legend's order.
    let answers: ChartValue<CategoryCounts>
    /// What stands at its right; may be empty.
    let trailing: String
  }

  /// The categories from left to right.
  let categories: [(label: String, colour: Colour)]
  /// The rows from top to bottom.
  let rows: [Row]
  /// What the words at the right of the rows are; may be empty.
  var trailingTitle = ""
  /// What the axis counts; may be empty.
  let axisTitle: String
  /// How numbers are written.
  let numbers: NumberFormat
  /// The frame of the chart.
  let frame: ChartFrame

  private static let barHeight = 24.0
  private static let largestPitch = 18.0

  /// Draws legend, rows and axis under what the body holds already.
  func draw(in body: inout ChartBody) {
    let legend = LegendMark(entries: categories, theme: frame.theme).drawn(width: frame.contentWidth)
    body.add(legend.elements, height: legend.height + 16)
    let layout = RowLayout(
      labels: rows.map(\.label), trailing: rows.map(\.trailing), trailingTitle: trailingTitle, frame: frame)
    let shares = ShareAxis(over: layout.plot, numbers: numbers, theme: frame.theme)
    let showsShares = rows.contains { $0.answers.value?.drawnShares != nil }
    let axis = showsShares ? shares.axis : AxisMark(ticks: [], theme: frame.theme)
    let drawn = rows.map { plotRow($0, scale: shares.scale, layout: layout) }
    layout.add(drawn, axis: axis, zero: shares.scale.start, zeroIsBehind: true, to: &body)
    if !showsShares { body.height += 4 }
    layout.addAxisTitle(axisTitle, to: &body)
  }

  private func plotRow(_ row: Row, scale: LinearScale, layout: RowLayout) -> PlotRow {
    if let notice = ValuePolicy.notice(for: row.answers, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(row.label): \(notice.words)")
    }
    guard case .shown(let answers) = row.answers else { preconditionFailure("what is not shown has a notice") }
    let words = answers.counts.indices.prefix(categories.count).map { tooltip(of: $0, answers) }
    let trailing = row.trailing.isEmpty ? "" : " (\(row.trailing))"
    return PlotRow(
      height: Self.barHeight, followsAxis: answers.drawnShares != nil,
      reading: "\(row.label)\(trailing): \(words.joined(separator: "; "))"
    ) { top in
      if let shares = answers.drawnShares {
        bar(shares, answers, scale: scale, top: top)
      } else {
        dots(answers, layout: layout, top: top)
      }
    }
  }

  private func tooltip(of category: Int, _ answers: CategoryCounts) -> String {
    let count = answers.counts[category]
    let figure = answers.drawnShares.map { numbers.count(count, share: $0[category]) }
    return "\(categories[category].label): \(figure ?? numbers.integer(count))"
  }

  private func bar(_ shares: [Double], _ answers: CategoryCounts, scale: LinearScale, top: Double) -> [SVGElement] {
    var reached = 0.0
    let segments = categories.indices.map { index in
      let start = reached
      reached = min(1, reached + shares[index])
      return SegmentedBarMark.Segment(
        start: scale.position(of: start), end: scale.position(of: reached), colour: categories[index].colour,
        text: numbers.percent(shares[index]), tooltip: tooltip(of: index, answers))
    }
    return SegmentedBarMark(segments: segments, top: top, height: Self.barHeight, theme: frame.theme).elements
  }

  /// One dot an answer, smaller where they would not fit.
  private func dots(_ answers: CategoryCounts, layout: RowLayout, top: Double) -> [SVGElement] {
    let dots = categories.indices.map { index in
      UnitDotsMark.Category(
        count: answers.counts[index], colour: categories[index].colour, tooltip: tooltip(of: index, answers))
    }
    let pitch = min(Self.largestPitch, layout.plotWidth / Double(max(1, answers.base)))
    return UnitDotsMark(
      categories: dots, start: layout.plot.lowerBound, y: top + Self.barHeight / 2, pitch: pitch, theme: frame.theme
    ).elements
  }
}
