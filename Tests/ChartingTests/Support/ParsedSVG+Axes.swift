import Testing

@testable import Charting

extension ParsedSVG {
  /// Where a value lies on the level axis, inferred from the numbers under it and the lines above them.
  ///
  /// Numbers at the ends are moved inside the drawing, so that the lines tell the places.
  func levelAxis() throws -> (Double) -> Double {
    let lines = Set(try #require(marks("grid").first).points.map(\.x)).sorted()
    let values = marks("tick").compactMap { Self.value($0.text) }
    return try Self.axis(values: values, places: lines)
  }

  /// Where a value lies on the upright axis, inferred from the numbers at its left and the lines beside them.
  func uprightAxis() throws -> (Double) -> Double {
    let lines = Set(try #require(marks("level-grid").first).points.map(\.y)).sorted(by: >)
    let values = marks("upright-tick").compactMap { Self.value($0.text) }
    return try Self.axis(values: values, places: lines)
  }

  /// The middle of every mark of a kind, whatever its shape.
  func middles(of mark: String) -> [Point] {
    marks(mark).map { element in
      guard element.name != "circle" else {
        return Point(x: element.origin.x + element.number("cx"), y: element.origin.y + element.number("cy"))
      }
      let (xs, ys) = (element.points.map(\.x), element.points.map(\.y))
      return Point(
        x: ((xs.min() ?? .nan) + (xs.max() ?? .nan)) / 2, y: ((ys.min() ?? .nan) + (ys.max() ?? .nan)) / 2)
    }
  }

  private static func axis(values: [Double], places: [Double]) throws -> (Double) -> Double {
    try #require(values.count >= 2 && values.count == places.count)
    let (first, last) = (values[0], values[values.count - 1])
    let (start, end) = (places[0], places[places.count - 1])
    return { start + ($0 - first) / (last - first) * (end - start) }
  }

  /// A number as German writes it.
  private static func value(_ text: String) -> Double? {
    let digits = text.split { "\u{A0}%".contains($0) }.joined()
    let plain = digits.split(separator: ".").joined()
    return Double(plain.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : String($0) }.joined())
  }
}
