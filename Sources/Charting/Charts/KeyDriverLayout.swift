/// Where everything lies in a chart of what goes with the overall rating.
struct KeyDriverLayout {
  private let chart: KeyDriverChart
  private let frame: ChartFrame
  private let layout: RowLayout
  private let panels: PanelPair
  private let association: MeasureAxis
  private let rating: MeasureAxis

  init(chart: KeyDriverChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    layout = RowLayout(
      labels: chart.rows.map(\.label),
      trailing: chart.rows.contains { !$0.trailing.isEmpty } ? chart.rows.map(\.trailing) : [], minimumPlotWidth: 300,
      frame: frame)
    panels = PanelPair(dividing: layout.plot)
    association = MeasureAxis(
      .bounded(chart.associationBounds, low: "", high: ""), covering: [], over: panels.first, numbers: chart.numbers,
      theme: frame.theme)
    rating = MeasureAxis(.shares, covering: [], over: panels.second, numbers: chart.numbers, theme: frame.theme)
  }

  /// The inside of the chart.
  var body: ChartBody {
    var body = ChartBody()
    let heights = [
      body.drawPanelHead(chart.associationTitle, over: panels.first, theme: frame.theme),
      body.drawPanelHead(chart.ratingTitle, over: panels.second, theme: frame.theme),
    ]
    body.height = (heights.max() ?? 0) + 10
    layout.add(
      chart.rows.map(row), axis: AxisMark(ticks: association.axis.ticks + rating.axis.ticks, theme: frame.theme),
      zero: association.zero, secondZero: rating.zero, zeroIsBehind: true, to: &body)
    let values = chart.rows.flatMap { [$0.association, $0.rating] }
    body.usesHatch = values.contains { $0.isWithheld }
    return body
  }

  private func row(_ row: KeyDriverChart.Row) -> PlotRow {
    let parts = [
      FigureOnAxis(
        row.association, axis: association, panel: panels.first, lineReach: layout.lineReach, theme: frame.theme),
      FigureOnAxis(row.rating, axis: rating, panel: panels.second, lineReach: layout.lineReach, theme: frame.theme),
    ]
    let height = parts.map(\.height).max() ?? 0
    let words = zip([chart.associationTitle, chart.ratingTitle], parts).map { "\($0): \($1.words)" }
    let trailing = row.trailing.isEmpty ? "" : "; \(row.trailing)"
    return PlotRow(
      height: height, hasMark: row.association.isDrawn || row.rating.isDrawn,
      reading: "\(row.label): \(words.joined(separator: "; "))\(trailing)"
    ) { top in
      parts.flatMap { $0.elements(top: top, height: height) }
    }
  }
}
