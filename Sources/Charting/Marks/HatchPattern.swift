/// The pattern that fills the place of a figure that is not shown.
struct HatchPattern {
  /// The looks.
  let theme: Theme

  /// The name by which marks refer to the pattern.
  static let identifier = "hatch"

  /// The `<pattern>` element.
  var element: SVGElement {
    var stroke = SVGPath()
    stroke.move(1, 0)
    stroke.vertical(to: 6)
    return SVGElement(
      .pattern,
      [
        .identifier(Self.identifier), .number(.width, 6), .number(.height, 6),
        .text(.patternUnits, "userSpaceOnUse"), .text(.patternTransform, "rotate(45)"),
      ],
      [
        .rectangle(x: 0, y: 0, width: 6, height: 6, [.fill(theme.background)]),
        .path(stroke, [.stroke(theme.hatch), .strokeWidth(1.2)]),
      ])
  }
}
