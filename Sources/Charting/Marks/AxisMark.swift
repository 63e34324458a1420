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
  ///
  /// - Parameter strokeWidth: The width of the stroke in user units.
  static func zeroLine(
    x: Double, over spans: [ClosedRange<Double>], strokeWidth: Double = 1, theme: Theme
  ) -> [SVGElement] {
    guard !spans.isEmpty else { return [] }
    let width: [SVGAttribute] = strokeWidth == 1 ? [] : [.strokeWidth(strokeWidth)]
    return [.path(upright(at: [x], over: spans), [.noFill, .stroke(theme.outline)] + width + [.mark("zero-line")])]
  }

  /// A light band with broken edges between two values, over stretches of ordinates.
  static func band(
    _ band: ClosedRange<Double>, over spans: [ClosedRange<Double>], mark: String = "band", theme: Theme
  ) -> [SVGElement] {
    guard !spans.isEmpty else { return [] }
    let fields = merged(spans).map { span in
      SVGElement.rectangle(
        x: band.lowerBound, y: span.lowerBound, width: band.upperBound - band.lowerBound,
        height: span.upperBound - span.lowerBound,
        [.fill(theme.background.mixed(with: theme.grid, fraction: 0.6)), .mark(mark)])
    }
    let edges = upright(at: [band.lowerBound, band.upperBound], over: spans)
    return fields + [
      .path(edges, [.noFill, .stroke(theme.outline), .text(.strokeDashes, "5 4"), .mark(mark + "-edge")])
    ]
  }

  /// Stretches of which those that touch have become one.
  private static func merged(_ spans: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    var merged: [ClosedRange<Double>] = []
    for span in spans {
      if let last = merged.last, span.lowerBound <= last.upperBound + 0.001 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  /// Upright lines over stretches of ordinates.
  private static func upright(at abscissas: [Double], over spans: [ClosedRange<Double>]) -> SVGPath {
    var path = SVGPath()
    let spans = merged(spans)
    for x in abscissas {
      for span in spans {
        path.move(x, span.lowerBound)
        path.vertical(to: span.upperBound)
      }
    }
    return path
  }
}
