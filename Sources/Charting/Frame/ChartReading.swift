/// What a part of a drawing says in words, for readers who point at it or reach it with the keyboard.
struct ChartReading: Hashable, Sendable {
  /// The whole reading: label and figures.
  let text: String
  /// The left edge of the part.
  let x: Double
  /// The upper edge of the part.
  let y: Double
  /// The width of the part in user units.
  let width: Double
  /// The height of the part in user units.
  let height: Double

  /// The same part elsewhere.
  func moved(x: Double, y: Double) -> ChartReading {
    ChartReading(text: text, x: self.x + x, y: self.y + y, width: width, height: height)
  }
}
