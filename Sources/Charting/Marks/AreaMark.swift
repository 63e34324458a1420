/// A band between two lines, such as the interval around a line through points.
struct AreaMark {
  /// The points of the band from left to right: abscissa, upper and lower ordinate.
  let points: [(x: Double, upper: Double, lower: Double)]
  /// The fill.
  let colour: Colour
  /// How much of what lies behind is covered, 0…1, so that bands that cross can both be seen.
  var opacity = 1.0
  /// What the band stands for.
  var mark = "area"

  /// The element; none for fewer than two points.
  var elements: [SVGElement] {
    guard let first = points.first, points.count > 1 else { return [] }
    var path = SVGPath()
    path.move(first.x, first.upper)
    for point in points.dropFirst() { path.line(to: point.x, point.upper) }
    for point in points.reversed() { path.line(to: point.x, point.lower) }
    path.close()
    let looks: [SVGAttribute] = opacity < 1 ? [.number(.fillOpacity, opacity)] : []
    return [.path(path, [.fill(colour)] + looks + [.stroke(colour), .strokeWidth(0.5), .mark(mark)])]
  }
}
