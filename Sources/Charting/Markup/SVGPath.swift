/// Path data: level and upright strokes only, which is all that these charts need.
struct SVGPath: Hashable, Sendable {
  private enum Step: Hashable, Sendable {
    case move(x: Double, y: Double)
    case horizontal(x: Double)
    case vertical(y: Double)
  }

  private var steps: [Step] = []

  /// Lifts the pen and sets it down at a point.
  mutating func move(_ x: Double, _ y: Double) { steps.append(.move(x: x, y: y)) }

  /// Draws a level stroke to an abscissa.
  mutating func horizontal(to x: Double) { steps.append(.horizontal(x: x)) }

  /// Draws an upright stroke to an ordinate.
  mutating func vertical(to y: Double) { steps.append(.vertical(y: y)) }

  /// Appends the value of a `d` attribute.
  ///
  /// O(steps).
  func append(to output: inout String) {
    for step in steps {
      switch step {
      case .move(let x, let y): Self.append("M", [x, y], to: &output)
      case .horizontal(let x): Self.append("H", [x], to: &output)
      case .vertical(let y): Self.append("V", [y], to: &output)
      }
    }
  }

  private static func append(_ command: String, _ coordinates: [Double], to output: inout String) {
    output += command
    for (index, coordinate) in coordinates.enumerated() {
      if index > 0 { output += " " }
      SVGNumber.append(coordinate, to: &output)
    }
  }
}
