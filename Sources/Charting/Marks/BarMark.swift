/// A level bar from where values begin to a value.
struct BarMark {
  /// The abscissa where values begin.
  let start: Double
  /// The abscissa of the value; may lie on either side of the start.
  let end: Double
  /// The ordinate of the upper edge.
  let top: Double
  /// The height in user units.
  let height: Double
  /// The fill.
  let colour: Colour
  /// The full reading.
  let tooltip: String

  /// The element; none for a bar without length.
  var elements: [SVGElement] {
    guard start != end else { return [] }
    return [
      .rectangle(
        x: min(start, end), y: top, width: (end - start).magnitude, height: height, [.fill(colour), .mark("bar")],
        tooltip: tooltip)
    ]
  }
}
