/// The axis of shares: from 0 to 100 per cent, or to a limit that the caller states, whatever the data.
struct ShareAxis {
  /// Maps shares, 0…1, to abscissas.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark

  /// An axis over a stretch of abscissas, with a number every quarter, or at halves or ends only where they would
  /// crowd.
  ///
  /// - Parameter limit: The share at the end of the axis, which must be said beside it where it is not the whole; 0.01…1.
  init(over plot: ClosedRange<Double>, limit: Double = 1, numbers: NumberFormat, theme: Theme) {
    let scale = LinearScale(domain: 0...limit, start: plot.lowerBound, end: plot.upperBound)
    let width = plot.upperBound - plot.lowerBound
    let isWide = width >= 240
    let shares: [Double]
    if limit == 1 {
      shares = isWide ? [0, 0.25, 0.5, 0.75, 1] : width >= 110 ? [0, 0.5, 1] : [0, 1]
    } else {
      let step = LinearScale.step(extent: limit * 100, count: isWide ? 5 : 2, wholeNumbers: true) / 100
      let steps = Int((limit / step + 1e-9).rounded(.down))
      let inner = (0...steps).map { Double($0) * step }
      shares = limit - (inner.last ?? 0) < 1e-9 ? inner : inner.dropLast(steps > 0 ? 1 : 0) + [limit]
    }
    self.scale = scale
    axis = AxisMark(
      ticks: shares.map { AxisMark.Tick(x: scale.position(of: $0), text: numbers.percent($0)) }, theme: theme)
  }
}
