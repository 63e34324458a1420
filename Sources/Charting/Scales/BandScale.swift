/// Divides a stretch into equal bands with gaps between them.
struct BandScale: Sendable {
  /// How many bands there are; at least 1.
  let count: Int
  /// Where the first band's step begins.
  let start: Double
  /// Where the last band's step ends.
  let end: Double
  /// The share of a step that stays empty, 0..<1.
  let padding: Double

  /// The distance between neighbouring bands, gap included.
  var step: Double { (end - start) / Double(count) }

  /// The width of a band without its gap.
  var bandwidth: Double { step * (1 - padding) }

  /// Where a band begins, `index` counting from 0.
  func position(of index: Int) -> Double { start + (Double(index) + padding / 2) * step }

  /// The middle of a band, `index` counting from 0.
  func centre(of index: Int) -> Double { start + (Double(index) + 0.5) * step }
}
