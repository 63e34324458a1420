/// Path data: straight strokes only, which is all that these charts need.
struct SVGPath: Hashable, Sendable {
  private enum Step: Hashable, Sendable {
    case move(x: Double, y: Double)
    case line(x: Double, y: Double)
    case horizontal(x: Double)
    case vertical(y: Double)
    case close
  }

  private var steps: [Step] = []

  /// Whether there is nothing to draw.
  var isEmpty: Bool { steps.isEmpty }

  /// Lifts the pen and sets it down at a point.
  mutating func move(_ x: Double, _ y: Double) { steps.append(.move(x: x, y: y)) }

  /// Draws a straight stroke to a point.
  mutating func line(_ x: Double, _ y: Double) { steps.append(.line(x: x, y: y)) }

  /// Draws a level stroke to an abscissa.
  mutating func horizontal(to x: Double) { steps.append(.horizontal(x: x)) }

  /// Draws an upright stroke to an ordinate.
  mutating func vertical(to y: Double) { steps.append(.vertical(y: y)) }

  /// Draws back to where the pen was set down.
  mutating func close() { steps.append(.close) }

  /// The value of a `d` attribute.
  ///
  /// O(steps).
  var text: String {
    var text = ""
    for step in steps {
      switch step {
      case .move(let x, let y): text += "M\(SVGNumber.text(x)) \(SVGNumber.text(y))"
      case .line(let x, let y): text += "L\(SVGNumber.text(x)) \(SVGNumber.text(y))"
      case .horizontal(let x): text += "H\(SVGNumber.text(x))"
      case .vertical(let y): text += "V\(SVGNumber.text(y))"
      case .close: text += "Z"
      }
    }
    return text
  }
}
