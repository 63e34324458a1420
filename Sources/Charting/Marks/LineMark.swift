/// A line through points in order, broken where neighbours must not be compared.
struct LineMark {
  /// The points of each unbroken stretch.
  let stretches: [[(x: Double, y: Double)]]
  /// The colour.
  let colour: Colour
  /// The width of the stroke in user units.
  var strokeWidth = 2.0

  /// The element, one path for all stretches of two points or more; none where there are only single points.
  var elements: [SVGElement] {
    let drawn = stretches.filter { $0.count > 1 }
    guard !drawn.isEmpty else { return [] }
    var path = SVGPath()
    for stretch in drawn {
      for (index, point) in stretch.enumerated() {
        if index == 0 { path.move(point.x, point.y) } else { path.line(to: point.x, point.y) }
      }
    }
    return [
      .path(path, [.noFill, .stroke(colour), .strokeWidth(strokeWidth), .text(.strokeJoin, "round"), .mark("line")])
    ]
  }
}
