/// A bracket under neighbouring columns that belong together.
struct BracketMark {
  /// The abscissa of the left end.
  let start: Double
  /// The abscissa of the right end.
  let end: Double
  /// The ordinate of the upper ends.
  let top: Double

  /// The height in user units.
  static let height = 6.0

  /// The element.
  func element(colour: Colour) -> SVGElement {
    var path = SVGPath()
    path.move(start, top)
    path.vertical(to: top + Self.height)
    path.horizontal(to: end)
    path.vertical(to: top)
    return .path(path, [.noFill, .stroke(colour), .mark("bracket")])
  }
}
