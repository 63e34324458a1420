/// Pairs that moved to either side of a common centre, those that stayed lying across it: a bar, or one dot a pair.
struct MovesBar {
  /// The abscissas between which bars lie.
  let panel: ClosedRange<Double>
  /// The numbers under the bars; none where no row has shares.
  let axis: AxisMark
  private let names: [String]
  private let scale: LinearScale
  private let colours: [Colour]
  private let numbers: NumberFormat
  private let theme: Theme

  private static let barHeight = 24.0
  private static let largestPitch = 18.0
  private static let sides = DivergingLikertChart.Scale(labels: ["less", "same", "more"])

  /// Bars on one axis, which reaches as far as the longest of the rows needs.
  ///
  /// - Parameter names: What moving to the unfavourable side, staying and moving to the favourable side is called.
  init(
    rows: [PairedChangeChart.Moves], names: [String], panel: ClosedRange<Double>, numbers: NumberFormat, theme: Theme
  ) {
    let shares = rows.compactMap(\.counts.drawnShares)
    let reach = DivergingAxis.Reach(rows: shares.map { Self.sides.sides(of: $0, neutralPlacement: .split) })
    let axis = DivergingAxis(reach: reach, over: panel, spacing: 48, numbers: numbers, theme: theme)
    self.panel = panel
    self.axis = shares.isEmpty ? AxisMark(ticks: [], theme: theme) : axis.axis
    self.names = names
    self.numbers = numbers
    self.theme = theme
    scale = axis.scale
    colours = theme.orderedColours(count: 3)
  }

  /// The abscissa that the bars diverge from.
  var centre: Double { scale.position(of: 0) }

  /// The centre as a line behind a single bar.
  func centreLine(top: Double, height: Double) -> [SVGElement] {
    AxisMark.zeroLine(x: centre, over: [top - 4...top + height + 4], theme: theme)
  }

  /// What the colours mean.
  var legend: LegendMark {
    LegendMark(entries: zip(names, colours).map { (label: $0, colour: $1) }, theme: theme)
  }

  private func notice(_ moves: ChartValue<PairedChangeChart.Moves>) -> NoticeMark? {
    ValuePolicy.notice(for: moves, width: panel.upperBound - panel.lowerBound, theme: theme)
  }

  /// The height in user units.
  func height(_ moves: ChartValue<PairedChangeChart.Moves>) -> Double {
    notice(moves)?.height(atLeast: Self.barHeight) ?? Self.barHeight
  }

  /// The counts in words, or why there are none.
  func words(_ moves: ChartValue<PairedChangeChart.Moves>) -> String {
    guard let counts = moves.value?.counts else { return notice(moves)?.words ?? "" }
    return names.indices.map { words(of: $0, counts) }.joined(separator: "; ")
  }

  private func words(of move: Int, _ counts: CategoryCounts) -> String {
    let count = counts.counts[move]
    let figure = counts.drawnShares.map { numbers.count(count, share: $0[move]) } ?? numbers.integer(count)
    return "\(names[move]): \(figure)"
  }

  /// The elements with their upper edge at an ordinate, in a height that they fit in.
  func elements(
    _ moves: ChartValue<PairedChangeChart.Moves>, top: Double, height: Double
  ) -> [SVGElement] {
    if let notice = notice(moves) {
      let own = self.height(moves)
      return notice.elements(x: panel.lowerBound, top: top + (height - own) / 2, height: own)
    }
    guard let counts = moves.value?.counts else { return [] }
    let tooltips = names.indices.map { words(of: $0, counts) }
    let middle = top + height / 2
    guard let shares = counts.drawnShares else { return dots(counts, tooltips, middle: middle) }
    var reached = -Self.sides.sides(of: shares, neutralPlacement: .split).unfavourable
    let segments = shares.indices.map { index in
      let start = reached
      reached += shares[index]
      return SegmentedBarMark.Segment(
        start: scale.position(of: start), end: scale.position(of: reached), colour: colours[index],
        text: numbers.integer(counts.counts[index]), tooltip: tooltips[index])
    }
    return SegmentedBarMark(
      segments: segments, top: middle - Self.barHeight / 2, height: Self.barHeight, theme: theme
    ).elements
  }

  /// One dot a pair, smaller where they would not fit.
  private func dots(_ counts: CategoryCounts, _ tooltips: [String], middle: Double) -> [SVGElement] {
    let lengths = counts.counts.map(Double.init)
    let sides = Self.sides.sides(of: lengths, neutralPlacement: .split)
    let pitch = min(
      Self.largestPitch, (centre - panel.lowerBound) / max(1, sides.unfavourable),
      (panel.upperBound - centre) / max(1, sides.favourable))
    let left = sides.unfavourable
    return UnitDotsMark(
      categories: counts.counts.indices.map {
        .init(count: counts.counts[$0], colour: colours[$0], tooltip: tooltips[$0])
      }, start: centre - left * pitch, y: middle, pitch: pitch, theme: theme
    ).elements
  }
}
