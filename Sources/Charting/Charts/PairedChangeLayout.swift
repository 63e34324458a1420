/// Where everything lies in a chart of changes: bars at the left and arrows at the right, or in narrow drawings the one under
/// the other.
struct PairedChangeLayout {
  private let chart: PairedChangeChart
  private let frame: ChartFrame
  private let layout: RowLayout
  private let isDivided: Bool
  private let hasShifts: Bool
  private let moves: MovesBar
  private let shifts: ShiftArrow

  /// What sets an arrow under its bar apart from the next item.
  private static let itemGap = 8.0

  init(chart: PairedChangeChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    hasShifts = chart.rows.contains { $0.shift != nil }
    isDivided = hasShifts && !frame.isNarrow
    let isDivided = isDivided
    // Without room for two panels the arrow is a row of its own, under the bar of the same item.
    let labels = chart.rows.flatMap { row in
      [(row.label, row.trailing)] + (row.shift == nil || isDivided ? [] : [("", "")])
    }
    layout = RowLayout(
      labels: labels.map(\.0), trailing: labels.map(\.1), minimumPlotWidth: isDivided ? 340 : 200,
      frame: frame)
    let panels = PanelPair(dividing: layout.plot)
    moves = MovesBar(
      rows: chart.rows.compactMap(\.moves.value), names: [chart.words.less, chart.words.same, chart.words.more],
      panel: isDivided ? panels.first : layout.plot, numbers: chart.numbers, theme: frame.theme)
    shifts = ShiftArrow(
      measure: chart.measure,
      values: chart.rows.compactMap(\.shift?.value).flatMap { [$0.before, $0.after] },
      panel: isDivided ? panels.second : layout.plot, hasTrack: !isDivided, words: chart.words,
      numbers: chart.numbers, theme: frame.theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    addHeads(to: &body)
    let rows = isDivided ? chart.rows.map(divided) : chart.rows.flatMap(stacked)
    // An axis under a row of either kind would not be that of the other kind.
    let ticks = hasShifts && !isDivided ? [] : moves.axis.ticks + (isDivided ? shifts.axis.axis.ticks : [])
    layout.add(
      rows, axis: AxisMark(ticks: ticks, theme: frame.theme), zero: hasShifts && !isDivided ? nil : moves.centre,
      zeroIsBehind: true, to: &body)
    body.usesHatch = chart.rows.contains { $0.moves.isWithheld || $0.shift?.isWithheld == true }
    return body
  }

  private func addHeads(to body: inout ChartBody) {
    let whole = 0...frame.contentWidth
    let first = body.drawPanelHead(
      chart.words.movesTitle, legend: moves.legend, over: isDivided ? moves.panel : whole, theme: frame.theme)
    guard hasShifts else {
      body.height = first + 14
      return
    }
    if !isDivided { body.height = first + 10 }
    let second = body.drawPanelHead(
      chart.words.shiftTitle, legend: shifts.legend, over: isDivided ? shifts.panel : whole, theme: frame.theme)
    body.height += (isDivided ? max(first, second) : second) + 14
  }

  // MARK: Rows

  private func divided(_ row: PairedChangeChart.Row) -> PlotRow {
    let height = max(moves.height(row.moves), row.shift.map(shifts.height) ?? 0)
    let words = [moves.words(row.moves)] + (row.shift.map { [shifts.words($0)] } ?? [])
    let hasMark = row.moves.isDrawn || row.shift?.isDrawn == true
    return PlotRow(height: height, hasMark: hasMark, reading: reading(row, words)) { top in
      let shift = row.shift.map { shifts.elements($0, top: top, height: height) } ?? []
      return moves.elements(row.moves, top: top, height: height) + shift
    }
  }

  private func stacked(_ row: PairedChangeChart.Row) -> [PlotRow] {
    let height = moves.height(row.moves)
    let isDrawn = row.moves.value?.counts.drawnShares != nil
    let bar = PlotRow(height: height, followsAxis: isDrawn, reading: reading(row, [moves.words(row.moves)])) { top in
      (hasShifts && row.moves.value != nil ? moves.centreLine(top: top, height: height) : [])
        + moves.elements(row.moves, top: top, height: height)
    }
    let shift = row.shift.map { shift in
      let height = shifts.height(shift)
      return PlotRow(
        height: height + Self.itemGap, tail: Self.itemGap, followsAxis: false,
        reading: reading(row, [shifts.words(shift)])
      ) { top in
        shifts.elements(shift, top: top, height: height)
      }
    }
    return [bar] + (shift.map { [$0] } ?? [])
  }

  private func reading(_ row: PairedChangeChart.Row, _ words: [String]) -> String {
    let trailing = row.trailing.isEmpty ? "" : " (\(row.trailing))"
    return "\(row.label)\(trailing): \(words.joined(separator: "; "))"
  }
}
