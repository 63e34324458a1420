/// An upright axis at the left of a chart: light level grid lines and the numbers at their left ends.
struct UprightAxisMark {
  /// A place on the axis.
  struct Tick {
    /// The ordinate.
    let y: Double
    /// What is written there.
    let text: String
  }

  /// The places that have a number, from the lowest value to the highest.
  let ticks: [Tick]
  /// The looks.
  let theme: Theme

  private static let gap = 8.0

  private var style: TextStyle { TextStyle(size: theme.smallSize) }

  /// The width of the numbers in user units, the gap at their right included.
  var labelWidth: Double { ticks.isEmpty ? 0 : Self.width(of: ticks.map(\.text), theme: theme) }

  /// The width that numbers take up at the left of an axis, in user units, the gap at their right included.
  static func width(of texts: [String], theme: Theme) -> Double {
    let style = TextStyle(size: theme.smallSize)
    return (texts.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0) + gap
  }

  /// Grid lines over a stretch of abscissas, as one path.
  func grid(over plot: ClosedRange<Double>) -> [SVGElement] {
    guard !ticks.isEmpty else { return [] }
    var path = SVGPath()
    for tick in ticks {
      path.move(plot.lowerBound, tick.y)
      path.horizontal(to: plot.upperBound)
    }
    return [.path(path, [.noFill, .stroke(theme.grid), .mark("level-grid")])]
  }

  /// The numbers, at the left of an abscissa.
  func labels(before x: Double) -> [SVGElement] {
    ticks.flatMap { tick in
      let block = TextBlock(tick.text, style: style, colour: theme.secondaryText)
      return block.element(x: x - Self.gap, top: tick.y - block.height / 2, anchor: .end, mark: "upright-tick")
    }
  }
}
