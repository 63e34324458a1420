/// A level axis under the rows of a chart: light grid lines and the numbers beneath them.
struct AxisMark {
  /// A place on the axis.
  struct Tick {
    /// The abscissa.
    let x: Double
    /// What is written there.
    let text: String
  }

  /// The places that have a number, from left to right.
  let ticks: [Tick]
  /// The looks.
  let theme: Theme

  private var style: TextStyle { TextStyle(size: theme.smallSize) }

  /// The height of the numbers in user units, the gap above them included.
  var labelHeight: Double { style.lineHeight + 4 }

  /// Grid lines over stretches of ordinates, as one path.
  func grid(over spans: [ClosedRange<Double>]) -> [SVGElement] {
    guard !ticks.isEmpty, !spans.isEmpty else { return [] }
    let path = Self.upright(at: ticks.map(\.x), over: spans)
    return [.path(path, [.noFill, .stroke(theme.grid), .mark("grid")])]
  }

  /// The numbers, with the rows' lower edge at `top`; none leaves 0…`width`.
  func labels(top: Double, width: Double) -> [SVGElement] {
    ticks.flatMap { tick in
      let block = TextBlock(tick.text, style: style, colour: theme.secondaryText)
      let x = min(max(tick.x, block.width / 2), width - block.width / 2)
      return block.element(x: x, top: top + 4, anchor: .middle, mark: "tick")
    }
  }

  /// The line that marks where values begin, over stretches of ordinates.
  static func zeroLine(x: Double, over spans: [ClosedRange<Double>], theme: Theme) -> [SVGElement] {
    guard !spans.isEmpty else { return [] }
    return [.path(upright(at: [x], over: spans), [.noFill, .stroke(theme.outline), .mark("zero-line")])]
  }

  /// Upright lines; stretches that touch become one.
  private static func upright(at abscissas: [Double], over spans: [ClosedRange<Double>]) -> SVGPath {
    var merged: [ClosedRange<Double>] = []
    for span in spans {
      if let last = merged.last, span.lowerBound <= last.upperBound + 0.001 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    var path = SVGPath()
    for x in abscissas {
      for span in merged {
        path.move(x, span.lowerBound)
        path.vertical(to: span.upperBound)
      }
    }
    return path
  }
}
