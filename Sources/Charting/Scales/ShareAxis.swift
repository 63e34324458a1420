/// The axis of shares: from 0 to 100 per cent, whatever the data.
struct ShareAxis {
  /// Maps shares, 0…1, to abscissas.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark

  /// An axis over a stretch of abscissas, with a number every quarter, or at halves or ends only where
  /// they would crowd.
  init(over plot: ClosedRange<Double>, numbers: NumberFormat, theme: Theme) {
    let scale = LinearScale(domain: 0...1, start: plot.lowerBound, end: plot.upperBound)
    let width = plot.upperBound - plot.lowerBound
    let shares = width >= 240 ? [0, 0.25, 0.5, 0.75, 1] : width >= 110 ? [0, 0.5, 1] : [0, 1]
    self.scale = scale
    axis = AxisMark(
      ticks: shares.map { AxisMark.Tick(x: scale.position(of: $0), text: numbers.percent($0)) }, theme: theme)
  }
}
