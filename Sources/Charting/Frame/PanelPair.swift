/// Two panels side by side in the plot of a chart of rows, each with an axis of its own.
struct PanelPair {
  /// The abscissas of the left panel.
  let first: ClosedRange<Double>
  /// The abscissas of the right panel.
  let second: ClosedRange<Double>

  /// What lies between the panels, so that the numbers at their ends do not meet, in user units.
  private static let gap = 44.0

  /// Halves of a stretch of abscissas.
  init(dividing plot: ClosedRange<Double>) {
    let width = max(24, (plot.upperBound - plot.lowerBound - Self.gap) / 2)
    first = plot.lowerBound...plot.lowerBound + width
    second = plot.upperBound - width...plot.upperBound
  }
}
