/// Where everything lies in a diverging chart.
struct DivergingLayout {
  private let chart: DivergingLikertChart
  private let frame: ChartFrame
  private let rows: [DivergingLikertChart.Row]
  private let colours: [Colour]
  private let layout: RowLayout
  /// Shares of the two sides around the centre, the unfavourable ones negative.
  private let scale: LinearScale
  /// Shares of the neutral category where it is set aside.
  private let aside: LinearScale?
  private let axis: AxisMark

  private static let barHeight = 24.0
  private static let largestPitch = 18.0
  /// A dot smaller than this cannot be counted.
  private static let smallestPitch = 6.0
  private static let asideGap = 28.0

  init(chart: DivergingLikertChart, frame: ChartFrame) {
    self.chart = chart
    self.frame = frame
    let rows = chart.orderedRows
    self.rows = rows
    colours = frame.theme.orderedColours(count: chart.scale.labels.count)
    let sections = RowLayout.Section.sections(rows.map(\.section))
    layout = RowLayout(
      labels: rows.map(\.label), trailing: rows.map(\.trailing), trailingTitle: chart.trailingTitle,
      sections: sections, frame: frame)
    (scale, aside, axis) = Self.scales(of: chart, rows: rows, layout: layout, theme: frame.theme)
  }

  /// Scales in quarters of the whole: as far to each side as the longest row needs, and as long a unit for what is set aside.
  ///
  /// Without rows of shares the axis has no numbers.
  private static func scales(
    of chart: DivergingLikertChart, rows: [DivergingLikertChart.Row], layout: RowLayout, theme: Theme
  ) -> (LinearScale, LinearScale?, AxisMark) {
    let shares = rows.compactMap(\.answers.value?.drawnShares)
    let reach = DivergingAxis.Reach(
      rows: shares.map { chart.scale.sides(of: $0, neutralPlacement: chart.neutralPlacement) })
    let neutral = chart.neutralPlacement == .setAside ? chart.scale.neutral : nil
    let asideReach = neutral.map { neutral in DivergingAxis.quarters(shares.map { $0[neutral] }.max() ?? 0, least: 0.25)
    }
    let gap = asideReach == nil ? 0 : asideGap
    let unit = (layout.plotWidth - gap) / (reach.whole + (asideReach ?? 0))
    let start = layout.plot.lowerBound
    let axis = DivergingAxis(
      reach: reach, over: start...start + reach.whole * unit, spacing: layout.isStacked ? 64 : 48,
      numbers: chart.numbers, theme: theme)
    let scale = axis.scale
    let aside = asideReach.map {
      LinearScale(domain: 0...$0, start: scale.end + gap, end: scale.end + gap + $0 * unit)
    }
    guard !shares.isEmpty else { return (scale, aside, AxisMark(ticks: [], theme: theme)) }
    var ticks = axis.axis.ticks
    if let aside {
      let ends = aside.end - aside.start >= 48 ? [0, aside.domain.upperBound] : [aside.domain.upperBound]
      ticks += ends.map { AxisMark.Tick(x: aside.position(of: $0), text: chart.numbers.percent($0)) }
    }
    return (scale, aside, AxisMark(ticks: ticks, theme: theme))
  }

  /// The inside of the chart.
  var body: ChartBody {
    let legend = LegendMark(
      entries: Array(zip(chart.scale.labels, colours)).map { (label: $0, colour: $1) }, theme: frame.theme
    ).drawn(width: frame.contentWidth)
    var body = ChartBody(elements: legend.elements, height: legend.height + 16)
    if layout.add(rows.map(row), axis: axis, zero: scale.position(of: 0), zeroIsBehind: true, to: &body) {
      body.addEndWords(
        low: chart.unfavourableSide, high: chart.favourableSide, over: scale.start...scale.end, theme: frame.theme)
    }
    return body
  }

  // MARK: Rows

  private func row(_ row: DivergingLikertChart.Row) -> PlotRow {
    if let notice = ValuePolicy.notice(for: row.answers, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(row.label): \(notice.words)")
    }
    guard case .shown(let answers) = row.answers else { preconditionFailure("what is not shown has a notice") }
    let shares = answers.drawnShares
    let words = words(of: answers)
    let trailing = row.trailing.isEmpty ? "" : " (\(row.trailing))"
    return PlotRow(
      height: Self.barHeight, followsAxis: shares != nil,
      reading: "\(row.label)\(trailing): \(words.joined(separator: "; "))"
    ) { top in
      if let shares { bar(shares, words: words, top: top) } else { dots(answers, words: words, top: top) }
    }
  }

  /// Each category's label with its figure.
  private func words(of answers: CategoryCounts) -> [String] {
    let shares = answers.drawnShares
    return zip(chart.scale.labels, answers.counts).enumerated().map { index, category in
      let (label, count) = category
      let figure = shares.map { chart.numbers.count(count, share: $0[index]) } ?? chart.numbers.integer(count)
      return "\(label): \(figure)"
    }
  }

  private func bar(_ shares: [Double], words: [String], top: Double) -> [SVGElement] {
    let neutral = aside == nil ? nil : chart.scale.neutral
    var reached = -chart.scale.sides(of: shares, neutralPlacement: chart.neutralPlacement).unfavourable
    var segments: [SegmentedBarMark.Segment] = []
    for index in shares.indices where index != neutral {
      let start = reached
      reached += shares[index]
      segments.append(
        segment(index, from: scale.position(of: start), to: scale.position(of: reached), shares, words))
    }
    let bars =
      [segments] + [
        neutral.flatMap { neutral in
          aside.map { [segment(neutral, from: $0.start, to: $0.position(of: shares[neutral]), shares, words)] }
        } ?? []
      ]
    return bars.flatMap {
      SegmentedBarMark(segments: $0, top: top, height: Self.barHeight, theme: frame.theme).elements
    }
  }

  private func segment(
    _ index: Int, from start: Double, to end: Double, _ shares: [Double], _ words: [String]
  ) -> SegmentedBarMark.Segment {
    SegmentedBarMark.Segment(
      start: start, end: end, colour: colours[index], text: chart.numbers.percent(shares[index]),
      tooltip: words[index])
  }

  /// One dot an answer; numbers where so many dots would become too small.
  private func dots(_ answers: CategoryCounts, words: [String], top: Double) -> [SVGElement] {
    let sides = chart.scale.sides(of: answers.counts.map(Double.init), neutralPlacement: .split)
    let centre = scale.position(of: 0)
    let pitch = min(
      Self.largestPitch, (centre - scale.start) / max(1, sides.unfavourable),
      (scale.end - centre) / max(1, sides.favourable))
    let middle = top + Self.barHeight / 2
    guard pitch >= Self.smallestPitch else {
      let text = TextBlock(
        answers.counts.map(chart.numbers.integer).joined(separator: " · "),
        style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.text,
        maximumWidth: scale.end - scale.start - 8,
        maximumLines: 1)
      let middleOfText = min(
        max(centre, scale.start + text.width / 2 + 4), scale.end - text.width / 2 - 4)
      let plate = SVGElement.rectangle(
        x: middleOfText - text.width / 2 - 4, y: top, width: text.width + 8, height: Self.barHeight,
        [.fill(frame.theme.background)])
      return [plate]
        + text.element(x: middleOfText, top: middle - text.height / 2, anchor: .middle, mark: "counts-text")
    }
    let categories = answers.counts.indices.map { index in
      UnitDotsMark.Category(
        count: answers.counts[index], colour: colours[index], tooltip: words[index])
    }
    return UnitDotsMark(
      categories: categories, start: centre - sides.unfavourable * pitch, y: middle, pitch: pitch, theme: frame.theme
    ).elements
  }
}
