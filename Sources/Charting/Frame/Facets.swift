/// Divides a width into panels of the same size, as many side by side as it takes, and the rest in rows below.
struct Facets {
  /// How many panels there are.
  let count: Int
  /// How many stand side by side; at least 1.
  let columns: Int
  /// The width of a panel in user units.
  let panelWidth: Double

  private let start: Double

  /// The distance between panels side by side, in user units.
  static let gap = 24.0

  /// The most columns in which a panel is not narrower than it may be, and fewer where the last row would be nearly empty.
  ///
  /// - Parameters:
  ///   - count: How many panels there are.
  ///   - plot: The abscissas between which panels lie.
  ///   - narrowest: The least width of a panel in user units.
  init(count: Int, over plot: ClosedRange<Double>, narrowest: Double) {
    let width = plot.upperBound - plot.lowerBound
    let most = max(1, min(count, Int((width + Self.gap) / (narrowest + Self.gap))))
    let rows = max(1, (count + most - 1) / most)
    self.count = count
    columns = max(1, (count + rows - 1) / rows)
    start = plot.lowerBound
    panelWidth = (width - Double(columns - 1) * Self.gap) / Double(columns)
  }

  /// The panels of each row, counting from 0.
  var rows: [Range<Int>] {
    stride(from: 0, to: count, by: columns).map { $0..<min($0 + columns, count) }
  }

  /// Where a panel begins.
  func left(of panel: Int) -> Double { start + Double(panel % columns) * (panelWidth + Self.gap) }
}
