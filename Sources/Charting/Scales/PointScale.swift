/// Divides a stretch into equal steps with a point in the middle of each, for events that have an order but no distance.
struct PointScale: Sendable {
  /// How many points there are; at least 1.
  let count: Int
  /// Where the first point's step begins.
  let start: Double
  /// Where the last point's step ends.
  let end: Double

  /// The distance between neighbouring points.
  var step: Double { (end - start) / Double(count) }

  /// The position of a point, `index` counting from 0.
  func position(of index: Int) -> Double { start + (Double(index) + 0.5) * step }
}
