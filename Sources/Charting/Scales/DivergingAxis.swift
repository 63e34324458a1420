/// The axis of shares to both sides of a common centre; both sides are counted from zero and have the same unit.
struct DivergingAxis {
  /// How far an axis reaches to both sides, as shares.
  struct Reach {
    /// How far to the left, in quarters of the whole, at most 1.
    var left: Double
    /// How far to the right, in quarters of the whole, at most 1.
    var right: Double

    /// As far to each side as the longest of some rows needs; half of the whole to both sides where there are none.
    init(rows: [(unfavourable: Double, favourable: Double)]) {
      let least = rows.isEmpty ? 0.5 : 0.25
      left = DivergingAxis.quarters(rows.map(\.unfavourable).max() ?? 0, least: least)
      right = DivergingAxis.quarters(rows.map(\.favourable).max() ?? 0, least: least)
    }

    /// Both sides together.
    var whole: Double { left + right }
  }

  /// Maps shares to abscissas; those of the left side are negative.
  let scale: LinearScale
  /// The numbers and grid lines.
  let axis: AxisMark

  /// An axis over a stretch of abscissas.
  ///
  /// - Parameter spacing: How far apart numbers must stand, in user units.
  init(reach: Reach, over plot: ClosedRange<Double>, spacing: Double, numbers: NumberFormat, theme: Theme) {
    let scale = LinearScale(domain: -reach.left...reach.right, start: plot.lowerBound, end: plot.upperBound)
    let quarter = (plot.upperBound - plot.lowerBound) / (4 * reach.whole)
    let step = quarter >= spacing ? 0.25 : 0.5
    self.scale = scale
    axis = AxisMark(
      ticks: (-Int(reach.left / step)...Int(reach.right / step)).map { index in
        let share = Double(index) * step
        return AxisMark.Tick(x: scale.position(of: share), text: numbers.percent(share.magnitude))
      }, theme: theme)
  }

  /// A share rounded up to quarters, at most the whole.
  static func quarters(_ share: Double, least: Double) -> Double {
    min(1, max(least, ((share - 1e-9) * 4).rounded(.up) / 4))
  }
}
