/// A line between two points of the same row, with an arrow head where it has a direction.
struct LinkMark {
  /// The abscissa of the first point.
  let start: Double
  /// The abscissa of the second point.
  let end: Double
  /// The ordinate of both.
  let y: Double
  /// The colour.
  let colour: Colour
  /// Whether the second point follows the first one in time.
  var isDirected = false
  /// The width of the stroke in user units.
  var strokeWidth = 3.0

  private static let headLength = 8.0

  /// The elements; none where both points coincide.
  var elements: [SVGElement] {
    guard start != end else { return [] }
    var path = SVGPath()
    path.move(start, y)
    path.horizontal(to: end)
    let line = SVGElement.path(path, [.noFill, .stroke(colour), .strokeWidth(strokeWidth), .mark("link")])
    guard isDirected, (end - start).magnitude > 2 * Self.headLength else { return [line] }
    let neck = end - (end > start ? 1 : -1) * Self.headLength
    var head = SVGPath()
    head.move(end, y)
    head.line(to: neck, y - 5)
    head.line(to: neck, y + 5)
    head.close()
    return [line, .path(head, [.fill(colour), .mark("link-head")])]
  }
}
