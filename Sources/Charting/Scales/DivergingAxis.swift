/// The axis of shares to both sides of a centre, equally far to each and without signs.
struct DivergingAxis {
  /// Maps shares to abscissas; those of the left side are negative.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark

  /// An axis over a stretch of abscissas.
  ///
  /// - Parameters:
  ///   - reach: The share at both ends, 0.5, 0.75 or 1.
  ///   - spacing: How far apart numbers must stand, in user units.
  init(reach: Double, over plot: ClosedRange<Double>, spacing: Double, numbers: NumberFormat, theme: Theme) {
    let scale = LinearScale(domain: -reach...reach, start: plot.lowerBound, end: plot.upperBound)
    let quarter = (plot.upperBound - plot.lowerBound) / (8 * reach)
    let step = quarter >= spacing ? 0.25 : 0.5
    let steps = Int(reach / step)
    self.scale = scale
    axis = AxisMark(
      ticks: (-steps...steps).map { index in
        let share = Double(index) * step
        return AxisMark.Tick(x: scale.position(of: share), text: numbers.percent(share.magnitude))
      }, theme: theme)
  }

  /// How far an axis must reach for the longest of some sides, in quarters of the whole and at least half of it.
  static func reach(of sides: [Double]) -> Double { quarters(sides.max() ?? 0, least: 0.5) }

  /// A share rounded up to quarters, at most the whole.
  static func quarters(_ share: Double, least: Double) -> Double {
    min(1, max(least, ((share - 1e-9) * 4).rounded(.up) / 4))
  }
}
