/// Rankings, one row an item: how often it was put in each place, stacked from the first place to the last.
///
/// All rows share one base, everybody who ranked anything; who left an item out stands at the end of its row. Colours get
/// lighter from the first place to the last, so that the order survives printing in grey.
public struct RankingChart: Chart {
  /// One item.
  public struct Row: Hashable, Sendable {
    /// What the row shows; lists have one number for each place, and last that of respondents who left the item out.
    public enum Content: Hashable, Sendable {
      /// Shares of the base, each 0…1, drawn as a bar, and the counts behind them for the tooltips.
      case shares([Double], counts: [Int])
      /// Counts, drawn as one dot a respondent: for a base too small for per cent.
      case counts([Int])
      /// No answers at all, and the words that say so.
      case empty(String)
    }

    /// The wording of the item.
    public var label: String
    /// What the row shows.
    public var content: Content
    /// What stands at the right of the row, such as the mean rank; may be empty.
    public var value: String

    /// A row of the chart.
    public init(label: String, content: Content, value: String) {
      self.label = label
      self.content = content
      self.value = value
    }
  }

  /// The words around the drawing.
  public var caption: ChartCaption
  /// The names of the places, the first place first.
  public var places: [String]
  /// The name of what is left when an item has no place; `nil` where every item has one in every ranking.
  public var unranked: String?
  /// The items from top to bottom.
  public var rows: [Row]
  /// What the axis counts, written under it; may be empty.
  public var axisTitle: String
  /// How numbers are written.
  public var numbers: NumberFormat

  /// A chart of the places that items were put in.
  ///
  /// - Parameters:
  ///   - places: The names of the places, the first place first; at least one.
  ///   - unranked: The name of what is left when an item has no place, where there are such items.
  ///   - rows: The items from top to bottom; every list of numbers has one for each place and one for no place.
  ///   - axisTitle: What the axis counts.
  ///   - numbers: How numbers are written; without it as in the caption's language.
  public init(
    caption: ChartCaption, places: [String], unranked: String?, rows: [Row], axisTitle: String = "",
    numbers: NumberFormat? = nil
  ) {
    for row in rows {
      switch row.content {
      case .shares(let shares, let counts):
        precondition(
          shares.count == places.count + 1 && counts.count == places.count + 1, "one figure for each place, and one")
      case .counts(let counts): precondition(counts.count == places.count + 1, "one figure for each place, and one")
      case .empty: break
      }
    }
    self.caption = caption
    self.places = places
    self.unranked = unranked
    self.rows = rows
    self.axisTitle = axisTitle
    self.numbers = numbers ?? NumberFormat(language: caption.language)
  }

  /// Draws the chart.
  ///
  /// O(number of rows × number of places).
  public func svg(theme: Theme = .light, width: Double = 720) -> SVGDocument {
    let frame = ChartFrame(caption: caption, theme: theme, width: width)
    return frame.document(Layout(chart: self, frame: frame).body)
  }
}

/// Where everything lies.
private struct Layout {
  let chart: RankingChart
  let frame: ChartFrame
  let labels: RowLabels
  let values: [TextBlock]
  let segments: [(label: String, colour: Colour)]
  let scale: LinearScale
  let axis: AxisMark

  private static let barHeight = 24.0
  private static let largestPitch = 18.0

  init(chart: RankingChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let theme = frame.theme
    values = chart.rows.map { row in
      TextBlock(
        row.value, style: TextStyle(size: theme.smallSize), colour: theme.text,
        maximumWidth: 0.25 * frame.contentWidth, maximumLines: 3)
    }
    let valueColumn = (values.map(\.width).max() ?? 0) + 12
    labels = RowLabels(chart.rows.map(\.label), frame: frame, headroom: valueColumn)
    let colours = Array(theme.orderedColours(count: chart.places.count).reversed())
    segments =
      zip(chart.places, colours).map { ($0, $1) } + (chart.unranked.map { [($0, theme.background)] } ?? [])
    let end = labels.areAbove ? frame.contentWidth : frame.contentWidth - valueColumn
    scale = LinearScale(domain: 0...1, start: labels.columnWidth, end: end)
    let showsShares = chart.rows.contains { if case .shares = $0.content { true } else { false } }
    let shares = scale.end - scale.start >= 240 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]
    let position = scale.position
    axis = AxisMark(
      ticks: showsShares ? shares.map { AxisMark.Tick(x: position($0), text: chart.numbers.percent($0)) } : [],
      theme: theme)
  }

  var body: ChartBody {
    let legend = LegendMark(entries: segments, theme: frame.theme).drawn(width: frame.contentWidth)
    var rows: [DrawnRow] = []
    for row in chart.rows.indices {
      rows.append(drawn(row, top: rows.last.map { $0.bottom + 12 } ?? legend.height + 16))
    }
    let bottom = rows.last?.lines.upperBound ?? legend.height
    let title = TextBlock(
      chart.axisTitle, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.secondaryText,
      maximumWidth: frame.contentWidth - scale.start)
    let titleTop = bottom + (axis.ticks.isEmpty ? 4 : axis.labelHeight + 2)
    return ChartBody(
      elements: legend.elements + axis.grid(over: rows.map(\.lines))
        + AxisMark.zeroLine(x: scale.start, over: rows.map(\.lines), theme: frame.theme)
        + rows.map { .group([.mark("row")], $0.elements) } + axis.labels(top: bottom, width: frame.contentWidth)
        + title.element(x: scale.start, top: titleTop),
      height: titleTop + title.height)
  }

  private func drawn(_ index: Int, top: Double) -> DrawnRow {
    let (label, value) = (labels.blocks[index], values[index])
    let wordsHeight = max(label.height, value.height)
    let boxTop = labels.areAbove ? top + wordsHeight + 4 : top
    let boxHeight = labels.areAbove ? Self.barHeight : max(Self.barHeight, wordsHeight)
    let markTop = boxTop + (boxHeight - Self.barHeight) / 2
    func wordsTop(_ block: TextBlock) -> Double {
      labels.areAbove ? top : boxTop + (boxHeight - block.height) / 2
    }
    let reach = labels.areAbove ? 2.0 : 6.0
    return DrawnRow(
      elements: label.element(x: 0, top: wordsTop(label), mark: "label")
        + value.element(x: frame.contentWidth, top: wordsTop(value), anchor: .end, mark: "value")
        + mark(chart.rows[index].content, top: markTop),
      bottom: boxTop + boxHeight,
      lines: boxTop - reach...boxTop + boxHeight + reach)
  }

  private func mark(_ content: RankingChart.Row.Content, top: Double) -> [SVGElement] {
    switch content {
    case .shares(let shares, let counts): bar(shares, counts: counts, top: top)
    case .counts(let counts): dots(counts, top: top)
    case .empty(let text):
      NoticeMark(text, isHatched: false, width: scale.end - scale.start, theme: frame.theme)
        .elements(x: scale.start, top: top, height: Self.barHeight)
    }
  }

  private func bar(_ shares: [Double], counts: [Int], top: Double) -> [SVGElement] {
    var reached = 0.0
    let parts = zip(segments, zip(shares, counts)).map { segment, figure in
      let start = reached
      reached = min(1, reached + max(0, figure.0))
      return SegmentedBarMark.Segment(
        start: scale.position(of: start), end: scale.position(of: reached), colour: segment.colour,
        text: chart.numbers.percent(figure.0),
        tooltip: "\(segment.label): \(chart.numbers.count(figure.1, share: figure.0))")
    }
    return SegmentedBarMark(segments: parts, top: top, height: Self.barHeight, theme: frame.theme).elements
  }

  /// One dot a respondent, smaller where they would not fit.
  private func dots(_ counts: [Int], top: Double) -> [SVGElement] {
    let categories = zip(segments, counts).map { segment, count in
      UnitDotsMark.Category(
        count: count, colour: segment.colour, tooltip: "\(segment.label): \(chart.numbers.integer(count))")
    }
    let pitch = min(Self.largestPitch, (scale.end - scale.start) / Double(max(1, counts.reduce(0, +))))
    return UnitDotsMark(
      categories: categories, start: scale.start, y: top + Self.barHeight / 2, pitch: pitch, theme: frame.theme
    ).elements
  }
}
