import Testing

@testable import Charting

/// An axis read off the numbers that are written on it.
struct Axis {
  /// Where a value would lie.
  let position: (Double) -> Double
  /// The values that are written.
  let values: [Double]

  /// The axis that tick texts and their places span.
  ///
  /// - Parameter range: Which of the ticks belong to it, counting from 0; without it all do.
  init(_ parsed: ParsedSVG, ticks range: Range<Int>? = nil) throws {
    let all = parsed.marks("tick")
    let grid = try #require(parsed.marks("grid").first).points.map(\.x)
    var lines: [Double] = []
    for x in grid where !lines.contains(where: { ($0 - x).magnitude < 0.001 }) { lines.append(x) }
    let chosen = range ?? 0..<all.count
    let values = try all[chosen].map { try #require(Self.value(of: $0.text), "“\($0.text)” is no number") }
    let places = Array(lines[chosen])
    let (low, high) = (try #require(values.first), try #require(values.last))
    let (start, end) = (try #require(places.first), try #require(places.last))
    for (value, place) in zip(values, places) {
      let expected = start + (value - low) / (high - low) * (end - start)
      #expect((place - expected).magnitude < 0.01, "the axis is not in proportion")
    }
    self.values = values
    position = { start + ($0 - low) / (high - low) * (end - start) }
  }

  /// A number as German writes it; shares become 0…1.
  static func value(of text: String) -> Double? {
    let isShare = text.hasSuffix("%")
    let plain = text.filter { !"+.%\u{A0}".contains($0) }
    let number = plain.replacing("−", with: "-").replacing(",", with: ".")
    return Double(number).map { isShare ? $0 / 100 : $0 }
  }
}

extension ParsedSVG.Element {
  /// The middle of a circle, or of a path's extremes.
  var middle: Double {
    guard name != "circle" else { return origin.x + number("cx") }
    let xs = points.map(\.x)
    return ((xs.min() ?? .nan) + (xs.max() ?? .nan)) / 2
  }

  /// The lowest and the highest abscissa of a path.
  var extent: (start: Double, end: Double) {
    let xs = points.map(\.x)
    return (xs.min() ?? .nan, xs.max() ?? .nan)
  }
}
