/// An interval drawn as a line with caps at both ends.
struct WhiskerMark {
  /// The abscissa of the lower bound.
  let start: Double
  /// The abscissa of the upper bound.
  let end: Double
  /// The ordinate of the line.
  let y: Double
  /// The height of the caps in user units.
  var capHeight = 9.0
  /// The width of the strokes in user units.
  var strokeWidth = 1.5
  /// What the interval stands for.
  var mark = "whisker"

  /// The element: one path from cap to cap.
  func element(colour: Colour) -> SVGElement {
    var path = SVGPath()
    path.move(start, y - capHeight / 2)
    path.vertical(to: y + capHeight / 2)
    path.move(start, y)
    path.horizontal(to: end)
    path.move(end, y - capHeight / 2)
    path.vertical(to: y + capHeight / 2)
    return .path(path, [.noFill, .stroke(colour), .strokeWidth(strokeWidth), .mark(mark)])
  }
}
