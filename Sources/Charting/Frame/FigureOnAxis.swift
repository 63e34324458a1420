/// A point with its interval on an axis, and the figure in words over it; or the words in its place.
struct FigureOnAxis {
  /// The figure in words, or why there is none.
  let words: String
  private let notice: NoticeMark?
  private let estimate: ChartEstimate?
  private let figure: TextBlock
  private let axis: MeasureAxis
  private let panel: ClosedRange<Double>
  private let lineReach: Double
  private let theme: Theme

  private static let laneHeight = 16.0

  /// A figure.
  ///
  /// - Parameters:
  ///   - panel: The abscissas that the words do not leave.
  ///   - lineReach: How far the lines of the axis reach above the row, in user units.
  init(
    _ value: ChartValue<ChartEstimate>, axis: MeasureAxis, panel: ClosedRange<Double>, lineReach: Double, theme: Theme
  ) {
    let width = panel.upperBound - panel.lowerBound
    notice = ValuePolicy.notice(for: value, width: width, theme: theme)
    estimate = value.value
    words = notice?.words ?? value.value?.text ?? ""
    figure = TextBlock(
      value.value?.text ?? "", style: TextStyle(size: theme.smallSize), colour: theme.text, maximumWidth: width,
      maximumLines: 4)
    self.axis = axis
    self.panel = panel
    self.lineReach = lineReach
    self.theme = theme
  }

  /// The height in user units.
  var height: Double { notice?.height(atLeast: Self.laneHeight) ?? figure.height + Self.laneHeight }

  /// The elements with their upper edge at an ordinate, in a height that they fit in.
  func elements(top: Double, height: Double) -> [SVGElement] {
    if let notice { return notice.elements(x: panel.lowerBound, top: top, height: height) }
    guard let estimate else { return [] }
    let first = top + (height - self.height) / 2
    let mark = EstimateMark(
      estimate: estimate, axis: axis, y: first + figure.height + Self.laneHeight / 2, radius: 5.5, colour: theme.bar,
      whiskerColour: theme.whisker, theme: theme, tooltip: words)
    return figure.label(
      centredAt: mark.x, within: panel, top: first, reach: first - top + lineReach, ground: theme.background,
      mark: "value")
      + mark.elements
  }
}
