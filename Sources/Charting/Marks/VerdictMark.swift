/// The sign of a verdict, drawn in strokes so that it looks the same in every font.
struct VerdictMark {
  /// What the verdict is.
  let kind: Verdict.Kind
  /// The abscissa of the left edge.
  let x: Double
  /// The ordinate of the middle.
  let y: Double
  /// The looks.
  let theme: Theme

  /// The width and the height in user units.
  static let size = 12.0

  /// The element: one path.
  var element: SVGElement {
    var path = SVGPath()
    for stroke in strokes {
      for (index, point) in stroke.enumerated() {
        let (pointX, pointY) = (x + point.0, y + point.1 - Self.size / 2)
        if index == 0 { path.move(pointX, pointY) } else { path.line(to: pointX, pointY) }
      }
    }
    return .path(
      path, [.noFill, .stroke(theme.text), .strokeWidth(2), .text(.strokeJoin, "round"), .mark("verdict-sign")])
  }

  /// The strokes from point to point, in a square of the sign's size.
  private var strokes: [[(Double, Double)]] {
    switch kind {
    case .agree: [[(1, 4), (11, 4)], [(1, 8.5), (11, 8.5)]]
    case .differ: [[(1, 4), (11, 4)], [(1, 8.5), (11, 8.5)], [(8.5, 0.5), (3.5, 12)]]
    case .reached: [[(1, 6.5), (4.5, 10.5), (11, 1.5)]]
    case .missed: [[(1.5, 1.5), (10.5, 10.5)], [(10.5, 1.5), (1.5, 10.5)]]
    case .undecided: [[(2.5, 3.5), (3.5, 1.2), (8.2, 1.2), (9.3, 3.2), (6, 6.2), (6, 8.3)], [(6, 9.8), (6, 11.8)]]
    case .tooFew: [[(1.5, 6.2), (10.5, 6.2)]]
    }
  }
}
