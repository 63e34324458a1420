/// Draws rows of categories stacked from the left on an axis from 0 to 100 per cent or a stated limit, with their legend.
struct StackedRows {
  /// A row.
  struct Row {
    /// What stands at its left.
    let label: String
    /// How often each category occurred, in the legend's order.
    let answers: ChartValue<CategoryCounts>
    /// What stands at its right; may be empty.
    let trailing: String
    /// What stands apart at the right of its bar because it is no part of the whole; may be empty.
    var aside = ""
    /// The words over this row and those that follow with the same ones.
    var section: String?
  }

  /// The categories from left to right.
  let categories: [(label: String, colour: Colour)]
  /// The rows from top to bottom.
  let rows: [Row]
  /// What the words at the right of the rows are; may be empty.
  var trailingTitle = ""
  /// What the axis counts; may be empty.
  let axisTitle: String
  /// The share at the end of the axis; no row goes beyond.
  var limit = 1.0
  /// What the words apart are, written over them; may be empty.
  var asideTitle = ""
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
    let asides = AsideColumn(frame.isNarrow ? rows.map { _ in "" } : rows.map(\.aside), title: asideTitle, frame: frame)
    let layout = RowLayout(
      labels: rows.map(\.label), trailing: rows.map(trailing), trailingTitle: trailingTitle,
      reserve: asides.reserve, sections: RowLayout.Section.sections(rows.map(\.section)), frame: frame)
    asides.addTitle(endingAt: layout.plot.upperBound + asides.reserve, beside: layout.titleHeight, to: &body)
    let shares = ShareAxis(over: layout.plot, limit: limit, numbers: numbers, theme: frame.theme)
    let showsShares = rows.contains { $0.answers.value?.drawnShares != nil }
    let axis = showsShares ? shares.axis : AxisMark(ticks: [], theme: frame.theme)
    let drawn = rows.indices.map { index in
      plotRow(rows[index], scale: shares.scale, layout: layout) { middle in
        asides.elements(index, endingAt: layout.plot.upperBound + asides.reserve, middle: middle)
      }
    }
    if layout.add(drawn, axis: axis, zero: shares.scale.start, zeroIsBehind: true, to: &body) {
      layout.addAxisTitle(axisTitle, to: &body)
    }
  }

  /// The words at the right of a row; what stands apart follows them where there is no room for a column of its own.
  private func trailing(_ row: Row) -> String {
    [row.trailing, frame.isNarrow ? apart(row) : ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func apart(_ row: Row) -> String {
    guard !row.aside.isEmpty else { return "" }
    return [asideTitle, row.aside].filter { !$0.isEmpty }.joined(separator: ": ")
      .split(separator: " ").joined(separator: "\u{A0}")
  }

  private func plotRow(
    _ row: Row, scale: LinearScale, layout: RowLayout, aside: @escaping (_ middle: Double) -> [SVGElement]
  ) -> PlotRow {
    let apart = row.aside.isEmpty ? "" : "; \(apart(row))"
    if let notice = ValuePolicy.notice(for: row.answers, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(
        notice: notice, height: Self.barHeight, reading: "\(row.label): \(notice.words)\(apart)"
      ) { top in
        aside(top + notice.height(atLeast: Self.barHeight) / 2)
      }
    }
    guard case .shown(let answers) = row.answers else { preconditionFailure("what is not shown has a notice") }
    let words = answers.counts.indices.prefix(categories.count).map { tooltip(of: $0, answers) }
    let trailing = row.trailing.isEmpty ? "" : " (\(row.trailing))"
    return PlotRow(
      height: Self.barHeight, followsAxis: answers.drawnShares != nil,
      reading: "\(row.label)\(trailing): \(words.joined(separator: "; "))\(apart)"
    ) { top in
      let marks =
        if let shares = answers.drawnShares {
          bar(shares, answers, scale: scale, top: top)
        } else {
          dots(answers, layout: layout, top: top)
        }
      return marks + aside(top + Self.barHeight / 2)
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
      reached = min(limit, reached + shares[index])
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
