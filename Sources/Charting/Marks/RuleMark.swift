/// A straight line that marks a value, a border or a limit: a target, a zero line, a change of the question's wording.
struct RuleMark {
  /// Where the line begins.
  let from: (x: Double, y: Double)
  /// Where the line ends.
  let to: (x: Double, y: Double)
  /// The colour.
  let colour: Colour
  /// The width of the stroke in user units.
  var strokeWidth = 1.0
  /// Whether the line is broken.
  var isDashed = false
  /// What the line stands for.
  var mark = "rule"

  /// The element.
  var element: SVGElement {
    var path = SVGPath()
    path.move(from.x, from.y)
    if from.y == to.y {
      path.horizontal(to: to.x)
    } else if from.x == to.x {
      path.vertical(to: to.y)
    } else {
      path.line(to: to.x, to.y)
    }
    let dashes: [SVGAttribute] = isDashed ? [.text(.strokeDashes, "5 4")] : []
    return .path(path, [.noFill, .stroke(colour), .strokeWidth(strokeWidth)] + dashes + [.mark(mark)])
  }
}
