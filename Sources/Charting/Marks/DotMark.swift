/// A point in the shape that stands for its group, so that groups differ by more than colour.
struct DotMark {
  /// The shape of a point; groups take them in order.
  enum Shape: Int, CaseIterable, Sendable {
    case circle, square, diamond, triangle, downwardTriangle, cross

    /// The shape of a group, counting from 0; after the last one they begin anew.
    static func group(_ index: Int) -> Shape { allCases[index % allCases.count] }
  }

  /// The abscissa of the middle.
  let x: Double
  /// The ordinate of the middle.
  let y: Double
  /// Half the size in user units.
  var radius = 6.0
  /// The shape.
  var shape = Shape.circle
  /// The colour of the group.
  let colour: Colour
  /// Whether only the outline is drawn, as for an estimate without an interval.
  var isHollow = false
  /// The looks.
  let theme: Theme
  /// The full reading.
  let tooltip: String?
  /// What the point stands for.
  var mark = "dot"
  /// Whether a group around many points carries their looks.
  var inheritsLooks = false

  /// The element; its middle can be read off for every shape.
  var element: SVGElement {
    let looks = (inheritsLooks ? [] : self.looks) + [.mark(mark)]
    guard shape != .circle else { return .circle(x: x, y: y, radius: radius, looks, tooltip: tooltip) }
    var path = SVGPath()
    for (index, corner) in corners.enumerated() {
      let (cornerX, cornerY) = (x + corner.0 * radius, y + corner.1 * radius)
      if index == 0 { path.move(cornerX, cornerY) } else { path.line(to: cornerX, cornerY) }
    }
    path.close()
    return .path(path, looks, tooltip: tooltip)
  }

  /// Fill and stroke.
  var looks: [SVGAttribute] {
    [
      .fill(isHollow ? theme.background : colour), .stroke(isHollow ? colour : theme.background),
      .strokeWidth(isHollow ? 2 : 1),
    ]
  }

  /// The corners in units of the radius, balanced so that the middle of their extremes is the point.
  private var corners: [(Double, Double)] {
    switch shape {
    case .circle: []
    case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .diamond: [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
    case .triangle: [(0, -1.05), (1.15, 1.05), (-1.15, 1.05)]
    case .downwardTriangle: [(0, 1.05), (-1.15, -1.05), (1.15, -1.05)]
    case .cross:
      [
        (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1), (-0.4, 1.1),
        (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
      ]
    }
  }
}
