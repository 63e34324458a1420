/// Path data: straight strokes, which is all that these charts need.
struct SVGPath: Hashable, Sendable {
  private enum Step: Hashable, Sendable {
    case move(x: Double, y: Double)
    case line(x: Double, y: Double)
    case horizontal(x: Double)
    case vertical(y: Double)
    case close
  }

  private var steps: [Step] = []

  /// Lifts the pen and sets it down at a point.
  mutating func move(_ x: Double, _ y: Double) { steps.append(.move(x: x, y: y)) }

  /// Draws a straight stroke to a point.
  mutating func line(to x: Double, _ y: Double) { steps.append(.line(x: x, y: y)) }

  /// Draws a level stroke to an abscissa.
  mutating func horizontal(to x: Double) { steps.append(.horizontal(x: x)) }

  /// Draws an upright stroke to an ordinate.
  mutating func vertical(to y: Double) { steps.append(.vertical(y: y)) }

  /// Draws a stroke back to where the pen was last set down.
  mutating func close() { steps.append(.close) }

  /// Appends the value of a `d` attribute, in UTF-8.
  ///
  /// O(steps).
  func append(to output: inout [UInt8]) {
    for step in steps {
      switch step {
      case .move(let x, let y): Self.append(UInt8(ascii: "M"), [x, y], to: &output)
      case .line(let x, let y): Self.append(UInt8(ascii: "L"), [x, y], to: &output)
      case .horizontal(let x): Self.append(UInt8(ascii: "H"), [x], to: &output)
      case .vertical(let y): Self.append(UInt8(ascii: "V"), [y], to: &output)
      case .close: output.append(UInt8(ascii: "Z"))
      }
    }
  }

  private static func append(_ command: UInt8, _ coordinates: [Double], to output: inout [UInt8]) {
    output.append(command)
    for (index, coordinate) in coordinates.enumerated() {
      if index > 0 { output.append(UInt8(ascii: " ")) }
      SVGNumber.append(coordinate, to: &output)
    }
  }
}
