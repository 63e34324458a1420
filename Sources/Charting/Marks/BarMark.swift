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
  /// The ground that shows through a bar of which only the outline is drawn, as for an estimate without an interval.
  var hollowGround: Colour?
  /// The full reading.
  let tooltip: String

  /// The element; none for a bar without length.
  var elements: [SVGElement] {
    guard start != end else { return [] }
    let looks: [SVGAttribute] =
      hollowGround.map { [.fill($0), .stroke(colour), .strokeWidth(1.5)] } ?? [.fill(colour)]
    return [
      .rectangle(
        x: min(start, end), y: top, width: (end - start).magnitude, height: height, looks + [.mark("bar")],
        tooltip: tooltip)
    ]
  }
}
