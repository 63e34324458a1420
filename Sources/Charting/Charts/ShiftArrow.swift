/// An arrow from before to after on the measure of the answers, the change in words over it and its interval under it.
struct ShiftArrow {
  /// The abscissas that nothing leaves.
  let panel: ClosedRange<Double>
  /// The axis of the measure.
  let axis: MeasureAxis
  /// Whether each arrow lies on a line of its own with the numbers of both ends, because no axis stands under it.
  private let hasTrack: Bool
  private let isShare: Bool
  private let words: PairedChangeChart.Words
  private let numbers: NumberFormat
  private let theme: Theme

  private static let laneHeight = 16.0
  private static let intervalHeight = 10.0
  private static let hollowRadius = 6.0

  init(
    measure: MeasureScale, values: [Double], panel: ClosedRange<Double>, hasTrack: Bool, words: PairedChangeChart.Words,
    numbers: NumberFormat, theme: Theme
  ) {
    let inset = hasTrack ? 28.0 : 0
    self.panel = panel
    self.hasTrack = hasTrack
    self.words = words
    self.numbers = numbers
    self.theme = theme
    isShare = measure == .shares
    axis = MeasureAxis(
      measure, covering: values,
      over: panel.lowerBound + inset...max(panel.lowerBound + inset + 1, panel.upperBound - inset), numbers: numbers,
      theme: theme)
  }

  /// What the points and the interval mean.
  var legend: LegendMark {
    LegendMark(
      symbols: [
        (words.before, .dot(.circle, theme.bar, isHollow: true)),
        (words.after, .dot(.circle, theme.bar, isHollow: false)),
        (words.interval, .whisker),
      ], theme: theme)
  }

  private func notice(_ shift: ChartValue<PairedChangeChart.Shift>) -> NoticeMark? {
    ValuePolicy.notice(for: shift, width: panel.upperBound - panel.lowerBound, theme: theme)
  }

  private func figure(_ shift: PairedChangeChart.Shift) -> TextBlock {
    TextBlock(
      shift.change.text, style: TextStyle(size: theme.smallSize), colour: theme.text,
      maximumWidth: panel.upperBound - panel.lowerBound, maximumLines: 4)
  }

  /// The height in user units.
  func height(_ shift: ChartValue<PairedChangeChart.Shift>) -> Double {
    if let notice = notice(shift) { return notice.height(atLeast: Self.laneHeight) }
    guard let shift = shift.value else { return 0 }
    return figure(shift).height + Self.laneHeight + (shift.change.uncertainty.bounds == nil ? 0 : Self.intervalHeight)
  }

  /// The change in words, or why there is none.
  func words(_ shift: ChartValue<PairedChangeChart.Shift>) -> String {
    notice(shift)?.words ?? shift.value?.change.text ?? ""
  }

  /// The elements with their upper edge at an ordinate, in a height that they fit in.
  func elements(
    _ shift: ChartValue<PairedChangeChart.Shift>, top: Double, height: Double
  ) -> [SVGElement] {
    let own = self.height(shift)
    let first = top + (height - own) / 2
    if let notice = notice(shift) { return notice.elements(x: panel.lowerBound, top: first, height: own) }
    guard let shift = shift.value else { return [] }
    let (before, after) = (axis.position(of: shift.before), axis.position(of: shift.after))
    let figure = figure(shift)
    let y = first + figure.height + Self.laneHeight / 2
    let whisker = shift.change.uncertainty.bounds.map { bounds in
      WhiskerMark(
        start: axis.position(of: shift.before + bounds.lowerBound),
        end: axis.position(of: shift.before + bounds.upperBound), y: y + Self.laneHeight / 2 + 4, capHeight: 7
      ).element(colour: theme.whisker)
    }
    return (hasTrack ? track(y: y) : [])
      + figure.label(
        centredAt: (before + after) / 2, within: panel, top: first, ground: theme.background, mark: "value")
      + arrow(shift, from: before, to: after, y: y) + (whisker.map { [$0] } ?? [])
  }

  private func arrow(
    _ shift: PairedChangeChart.Shift, from before: Double, to after: Double, y: Double
  ) -> [SVGElement] {
    let way = after > before ? 1.0 : -1
    let link =
      (after - before).magnitude > 2 * Self.hollowRadius
      ? LinkMark(
        start: before + way * Self.hollowRadius, end: after - way * Self.hollowRadius, y: y, colour: theme.bar,
        isDirected: true, strokeWidth: 2.5
      ).elements : []
    let from = DotMark(
      x: before, y: y, radius: Self.hollowRadius, colour: theme.bar, isHollow: true, theme: theme,
      tooltip: "\(words.before): \(text(shift.before))", mark: "before")
    let to = DotMark(
      x: after, y: y, radius: 4.5, colour: theme.bar, theme: theme,
      tooltip: "\(words.after): \(text(shift.after))",
      mark: "after")
    return link + [from.element, to.element]
  }

  /// A value in words.
  private func text(_ value: Double) -> String {
    isShare ? numbers.percent(ValuePolicy.share(value)) : numbers.decimal(value, fractionDigits: 2)
  }

  /// The scale as a line with a stroke at every point and the numbers of its ends.
  private func track(y: Double) -> [SVGElement] {
    var path = SVGPath()
    path.move(axis.scale.start, y)
    path.horizontal(to: axis.scale.end)
    for tick in axis.axis.ticks {
      path.move(tick.x, y - 4)
      path.vertical(to: y + 4)
    }
    let ends = [axis.axis.ticks.first, axis.axis.ticks.last].compactMap { $0 }.enumerated().flatMap { index, tick in
      let block = TextBlock(tick.text, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText)
      return block.element(
        x: tick.x + (index == 0 ? -10 : 10), top: y - block.height / 2, anchor: index == 0 ? .end : .start,
        mark: "track-end")
    }
    return [.path(path, [.noFill, .stroke(theme.outline), .mark("track")])] + ends
  }
}
