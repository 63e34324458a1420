/// An interval drawn as an upright line with caps at both ends.
struct UprightWhiskerMark {
  /// The abscissa of the line.
  let x: Double
  /// The ordinate of the lower bound.
  let lower: Double
  /// The ordinate of the upper bound.
  let upper: Double
  /// The width of the caps in user units; 0 for a plain line, where many stand near each other.
  var capWidth = 7.0

  /// The element: one path from cap to cap.
  func element(colour: Colour) -> SVGElement {
    var path = SVGPath()
    path.move(x, lower)
    path.vertical(to: upper)
    for end in [lower, upper] where capWidth > 0 {
      path.move(x - capWidth / 2, end)
      path.horizontal(to: x + capWidth / 2)
    }
    return .path(path, [.noFill, .stroke(colour), .strokeWidth(1.5), .mark("whisker")])
  }
}
