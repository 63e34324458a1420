/// Answers on an ordered scale, one row an item or group, stacked to both sides of a common centre.
///
/// Unfavourable answers lie to the left of the centre, favourable ones to the right, and the neutral category lies across it.
/// The whole scale stands in the legend, also what nobody chose. Colours get darker from the unfavourable to the favourable end,
/// so that the order survives printing in grey.
///
/// Source of the form: Robbins and Heiberger, "Plotting Likert and Other Rating Scales", Proceedings of the Survey Research
/// Methods Section, ASA, 2011.
public struct DivergingLikertChart: Chart {
  /// The categories of an ordered scale.
  public struct Scale: Hashable, Sendable {
    /// The categories' labels from the most unfavourable to the most favourable.
    public var labels: [String]
    /// Which category is neutral, counting from 0; none where the scale forces a choice of side.
    public var neutral: Int?

    /// A scale; with an odd number of categories its middle one is neutral.
    public init(labels: [String]) {
      self.init(labels: labels, neutral: labels.count.isMultiple(of: 2) ? nil : labels.count / 2)
    }

    /// A scale whose neutral category, or the lack of one, is declared.
    ///
    /// A scale without a neutral category is divided in the middle, so it must have an even number of categories.
    public init(labels: [String], neutral: Int?) {
      precondition(neutral.map(labels.indices.contains) ?? labels.count.isMultiple(of: 2), "the scale has no centre")
      self.labels = labels
      self.neutral = neutral
    }
  }

  /// An item or a group.
  public struct Row: Hashable, Sendable {
    /// What the row shows; lists have one number for each category of the scale, in its order.
    public enum Content: Hashable, Sendable {
      /// Shares of the row's valid answers, each 0…1, drawn as a bar, and the counts behind them for the tooltips.
      case shares([Double], counts: [Int])
      /// Counts, drawn as one dot an answer: for a base too small for per cent.
      case counts([Int])
      /// Figures that are not published, and the words that say so.
      case withheld(String)
      /// No answers at all, and the words that say so.
      case empty(String)
    }

    /// The wording of the item or the name of the group.
    public var label: String
    /// What the row shows.
    public var content: Content
    /// The row's base, written at its right: `n = 30`; may be empty.
    public var base: String

    /// A row of the chart.
    public init(label: String, content: Content, base: String) {
      self.label = label
      self.content = content
      self.base = base
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The scale that all rows share.
  public var scale: Scale
  /// The rows from top to bottom.
  public var rows: [Row]
  /// What lies to the left of the centre, written under the axis; may be empty.
  public var unfavourableSide: String
  /// What lies to the right of the centre, written under the axis; may be empty.
  public var favourableSide: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of rows on one ordered scale.
  ///
  /// - Parameters:
  ///   - scale: The scale from its unfavourable to its favourable end.
  ///   - rows: The rows from top to bottom; every list of numbers is as long as the scale.
  ///   - unfavourableSide: What lies to the left of the centre.
  ///   - favourableSide: What lies to the right of the centre.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, scale: Scale, rows: [Row], unfavourableSide: String = "", favourableSide: String = "",
    numbers: NumberFormat? = nil
  ) {
    for row in rows {
      switch row.content {
      case .shares(let shares, let counts):
        precondition(
          shares.count == scale.labels.count && counts.count == scale.labels.count, "one figure for each category")
      case .counts(let counts):
        precondition(counts.count == scale.labels.count, "one figure for each category")
      case .withheld, .empty: break
      }
    }
    self.caption = caption
    self.scale = scale
    self.rows = rows
    self.unfavourableSide = unfavourableSide
    self.favourableSide = favourableSide
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of categories).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(Layout(chart: self, frame: frame).body)
  }
}

extension DivergingLikertChart.Scale {
  /// What lies on either side of the centre: half of the neutral category's value belongs to each.
  fileprivate func sides(of values: [Double]) -> (unfavourable: Double, favourable: Double) {
    let centre = neutral ?? labels.count / 2
    let half = neutral.map { values[$0] / 2 } ?? 0
    let firstFavourable = neutral.map { $0 + 1 } ?? centre
    return (values[..<centre].reduce(0, +) + half, values[firstFavourable...].reduce(0, +) + half)
  }
}

extension DivergingLikertChart.Row.Content {
  /// Whether lengths in the row can be read off the axis.
  fileprivate var followsAxis: Bool {
    switch self {
    case .shares, .withheld: true
    case .counts, .empty: false
    }
  }
}

/// Where everything lies.
private struct Layout {
  let chart: DivergingLikertChart
  let frame: ChartFrame
  let labels: RowLabels
  let bases: [TextBlock]
  let colours: [Colour]
  let scale: LinearScale
  let axis: AxisMark

  private static let barHeight = 24.0

  init(chart: DivergingLikertChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let theme = frame.theme
    bases = chart.rows.map { row in
      TextBlock(
        row.base, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
        maximumWidth: 0.25 * frame.contentWidth, maximumLines: 3)
    }
    let baseColumn = (bases.map(\.width).max() ?? 0) + 12
    labels = RowLabels(chart.rows.map(\.label), frame: frame, headroom: baseColumn)
    colours = theme.orderedColours(count: chart.scale.labels.count)
    let end = labels.areAbove ? frame.contentWidth : frame.contentWidth - baseColumn
    (scale, axis) = Self.axis(
      of: chart, start: labels.columnWidth, end: end, tickDistance: labels.areAbove ? 64 : 48, theme: theme)
  }

  /// An axis that reaches equally far to both sides, in quarters of the whole; without rows of shares it has no numbers.
  private static func axis(
    of chart: DivergingLikertChart, start: Double, end: Double, tickDistance: Double, theme: Theme
  ) -> (LinearScale, AxisMark) {
    let longest = chart.rows.compactMap { row -> Double? in
      guard case .shares(let shares, _) = row.content else { return nil }
      let sides = chart.scale.sides(of: shares.map(clamped))
      return max(sides.unfavourable, sides.favourable)
    }.max()
    let reach = min(1, max(0.5, (((longest ?? 0) - 1e-9) * 4).rounded(.up) / 4))
    let scale = LinearScale(domain: -reach...reach, start: start, end: end)
    guard longest != nil else { return (scale, AxisMark(ticks: [], theme: theme)) }
    let step = (end - start) / (reach * 8) >= tickDistance ? 0.25 : 0.5
    let steps = Int(reach / step)
    let ticks = (-steps...steps).map { index in
      let share = Double(index) * step
      return AxisMark.Tick(x: scale.position(of: share), text: chart.numbers.percent(share.magnitude))
    }
    return (scale, AxisMark(ticks: ticks, theme: theme))
  }

  var body: ChartBody {
    let legend = LegendMark(
      entries: Array(zip(chart.scale.labels, colours)).map { (label: $0, colour: $1) }, theme: frame.theme
    ).drawn(width: frame.contentWidth)
    var rows: [DrawnRow] = []
    for row in chart.rows.indices {
      rows.append(drawn(row, top: rows.last.map { $0.bottom + 12 } ?? legend.height + 16))
    }
    let bottom = rows.last?.lines.upperBound ?? legend.height
    let sides = sideWords(top: bottom + (axis.ticks.isEmpty ? 4 : axis.labelHeight + 2))
    let gridded = zip(chart.rows, rows).filter { $0.0.content.followsAxis }.map(\.1.lines)
    return ChartBody(
      elements: legend.elements + axis.grid(over: gridded)
        + AxisMark.zeroLine(x: scale.position(of: 0), over: rows.map(\.lines), theme: frame.theme)
        + rows.map { .group([.mark("row")], $0.elements) }
        + axis.labels(top: bottom, width: frame.contentWidth) + sides.elements,
      height: sides.bottom,
      usesHatch: chart.rows.contains { if case .withheld = $0.content { true } else { false } })
  }

  private func sideWords(top: Double) -> (elements: [SVGElement], bottom: Double) {
    let blocks = [chart.unfavourableSide, chart.favourableSide].map { side in
      TextBlock(
        side, style: TextStyle(size: frame.theme.smallSize, weight: .bold), colour: frame.theme.secondaryText,
        maximumWidth: (scale.end - scale.start) / 2 - 8, maximumLines: 4)
    }
    let elements =
      blocks[0].element(x: scale.start, top: top, mark: "side")
      + blocks[1].element(x: scale.end, top: top, anchor: .end, mark: "side")
    return (elements, top + max(blocks[0].height, blocks[1].height))
  }

  private func drawn(_ index: Int, top: Double) -> DrawnRow {
    let (label, base) = (labels.blocks[index], bases[index])
    let notice = notice(of: chart.rows[index].content)
    let markHeight = notice?.height(atLeast: Self.barHeight) ?? Self.barHeight
    let wordsHeight = max(label.height, base.height)
    let boxTop = labels.areAbove ? top + wordsHeight + 4 : top
    let boxHeight = labels.areAbove ? markHeight : max(markHeight, wordsHeight)
    let markTop = boxTop + (boxHeight - markHeight) / 2
    func wordsTop(_ block: TextBlock) -> Double {
      labels.areAbove ? top : boxTop + (boxHeight - block.height) / 2
    }
    let reach = labels.areAbove ? 2.0 : 6.0
    return DrawnRow(
      elements: label.element(x: 0, top: wordsTop(label), mark: "label")
        + base.element(x: frame.contentWidth, top: wordsTop(base), anchor: .end, mark: "base")
        + (notice?.elements(x: scale.start, top: markTop, height: markHeight) ?? mark(chart.rows[index], top: markTop)),
      bottom: boxTop + boxHeight,
      lines: boxTop - reach...boxTop + boxHeight + reach)
  }

  private func notice(of content: DivergingLikertChart.Row.Content) -> NoticeMark? {
    let width = scale.end - scale.start
    return switch content {
    case .withheld(let text): NoticeMark(text, isHatched: true, width: width, theme: frame.theme)
    case .empty(let text): NoticeMark(text, isHatched: false, width: width, theme: frame.theme)
    case .shares, .counts: nil
    }
  }

  private func mark(_ row: DivergingLikertChart.Row, top: Double) -> [SVGElement] {
    switch row.content {
    case .shares(let shares, let counts): bar(shares.map(Self.clamped), counts: counts, top: top)
    case .counts(let counts): dots(counts, top: top)
    case .withheld, .empty: []
    }
  }

  private func bar(_ shares: [Double], counts: [Int], top: Double) -> [SVGElement] {
    var reached = -chart.scale.sides(of: shares).unfavourable
    let segments = shares.indices.map { index in
      let start = reached
      reached += shares[index]
      let tooltip = "\(chart.scale.labels[index]): \(chart.numbers.count(counts[index], share: shares[index]))"
      return SegmentedBarMark.Segment(
        start: scale.position(of: start), end: scale.position(of: reached), colour: colours[index],
        text: chart.numbers.percent(shares[index]), tooltip: tooltip)
    }
    return SegmentedBarMark(segments: segments, top: top, height: Self.barHeight, theme: frame.theme).elements
  }

  /// One dot an answer; numbers where so many dots would become too small.
  private func dots(_ counts: [Int], top: Double) -> [SVGElement] {
    let sides = chart.scale.sides(of: counts.map(Double.init))
    let half = (scale.end - scale.start) / 2
    let pitch = min(18, half / max(1, sides.unfavourable, sides.favourable))
    let centre = scale.position(of: 0)
    let middle = top + Self.barHeight / 2
    guard pitch >= 6 else {
      let text = TextBlock(
        counts.map(chart.numbers.integer).joined(separator: " · "), style: TextStyle(size: frame.theme.smallSize),
        colour: frame.theme.text, maximumWidth: 2 * half - 8, maximumLines: 1)
      let plate = SVGElement.rectangle(
        x: centre - text.width / 2 - 4, y: top, width: text.width + 8, height: Self.barHeight,
        [.fill(frame.theme.background)])
      return [plate]
        + text.element(x: centre, top: middle - text.height / 2, anchor: .middle, mark: "counts-text")
    }
    let categories = counts.indices.map { index in
      UnitDotsMark.Category(
        count: counts[index], colour: colours[index],
        tooltip: "\(chart.scale.labels[index]): \(chart.numbers.integer(counts[index]))")
    }
    let start = centre - sides.unfavourable * pitch
    return UnitDotsMark(categories: categories, start: start, y: middle, pitch: pitch, theme: frame.theme).elements
  }

  /// A share within 0…1 whatever rounding did to it.
  private static func clamped(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }
}
