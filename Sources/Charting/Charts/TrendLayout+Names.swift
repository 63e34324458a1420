/// The names of the figures that are followed over events, and what hatched and empty places mean.
extension TrendLayout {
  var hasNames: Bool { chart.series.contains { !$0.label.isEmpty } }

  func addSeriesLegend(to body: inout ChartBody) {
    guard hasNames else { return }
    let signs = chart.series.indices.map {
      (label: chart.series[$0].label, symbol: LegendMark.Symbol.dot(.group($0), colour($0), isHollow: false))
    }
    let legend = LegendMark(symbols: signs, theme: theme).drawn(width: frame.contentWidth)
    body.height += body.height > 0 ? 6 : 0
    body.add(legend.elements, height: legend.height)
  }

  /// The names at the right ends of the lines, moved apart where they would lie on each other.
  func addSeriesLabels(_ scale: LinearScale, top: Double, bottom: Double, to body: inout ChartBody) {
    guard hasNames else { return }
    let wanted = chart.series.indices.map { series in
      values[series].last { $0.value != nil }?.value.map {
        scale.position(of: ValuePolicy.clamped($0.value, to: scale.domain))
      } ?? bottom
    }
    let heights = seriesLabels.map { $0.height + 4 }
    let middles = Spreading.middles(
      wanted: wanted, heights: heights, within: top - 6...max(bottom, top + heights.reduce(0, +)))
    for series in chart.series.indices where seriesLabels[series].height > 0 {
      let (label, middle) = (seriesLabels[series], middles[series])
      let start = plot.upperBound + 8
      body.elements.append(
        DotMark(
          x: start + 5, y: middle, radius: 5, shape: .group(series), colour: colour(series), theme: theme, tooltip: nil,
          mark: "swatch"
        ).element)
      body.elements += label.element(x: start + 16, top: middle - label.height / 2, mark: "series-label")
    }
  }

  /// The words in the place of all figures where there is none at all, and none that is withheld.
  var noticeOfNothing: NoticeMark? {
    let all = values.joined()
    let reasons = LegendMark.reasons(in: Array(all))
    guard !reasons.isEmpty, !all.contains(where: \.isDrawn) else { return nil }
    return NoticeMark(
      reasons.map(\.label).joined(separator: "; "), isHatched: false, width: plot.upperBound - plot.lowerBound,
      theme: theme)
  }

  var legendOfReasons: (elements: [SVGElement], height: Double) {
    let reasons = LegendMark.reasons(in: values.flatMap { $0 })
    return reasons.isEmpty || noticeOfNothing != nil
      ? ([], 0) : LegendMark(symbols: reasons, theme: theme).drawn(width: frame.contentWidth)
  }
}
