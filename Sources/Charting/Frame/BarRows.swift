/// Draws how many gave each answer: as shares with intervals, as counts, or as one dot an answer.
struct BarRows {
  /// A row.
  struct Row: Hashable {
    /// What stands at its left.
    let label: String
    /// How many gave the answer.
    let answers: ChartValue<CountedShare>
    /// What stands under the bar, such as whose answers they are; may be empty.
    var detail = ""
    /// The words over this row and those that follow with the same ones.
    var section: String?
  }

  private let rows: [Row]
  private let base: Int
  private let numbers: NumberFormat
  private let frame: ChartFrame
  private let values: [TextBlock]
  private let details: [TextBlock]
  private let layout: RowLayout

  private static let barHeight = 20.0
  private static let largestPitch = 18.0
  private static let detailIndent = 6.0
  private static let detailGap = 3.0

  /// Rows of a chart of answers.
  ///
  /// - Parameter base: How many respondents the shares are shares of.
  init(rows: [Row], base: Int, numbers: NumberFormat, frame: ChartFrame) {
    self.rows = rows
    self.base = base
    self.numbers = numbers
    self.frame = frame
    let showsShares = Self.showsShares(rows, base: base)
    values = rows.map { row in
      let figure = row.answers.value.map { Self.text($0, showsShares: showsShares, numbers: numbers) }
      return TextBlock(
        figure ?? "", style: TextStyle(size: frame.theme.bodySize), colour: frame.theme.text,
        maximumWidth: (frame.isNarrow ? 0.36 : 0.3) * frame.contentWidth, maximumLines: 4)
    }
    let sections = RowLayout.Section.sections(rows.map(\.section))
    layout = RowLayout(
      labels: rows.map(\.label), reserve: (values.map(\.width).max() ?? 0) + 8, sections: sections, frame: frame)
    let width = frame.contentWidth - layout.plot.lowerBound - Self.detailIndent
    details = rows.map {
      TextBlock(
        $0.answers.value == nil ? "" : $0.detail, style: TextStyle(size: frame.theme.smallSize),
        colour: frame.theme.secondaryText, maximumWidth: width, maximumLines: 6)
    }
  }

  /// Draws the rows with their axis under what the body holds already.
  func draw(axisTitle: String, in body: inout ChartBody) {
    let scale: LinearScale
    var axis = AxisMark(ticks: [], theme: frame.theme)
    switch measure {
    case .share:
      let shares = ShareAxis(over: layout.plot, numbers: numbers, theme: frame.theme)
      (scale, axis) = (shares.scale, shares.axis)
    case .count:
      let highest = max(5, rows.compactMap(\.answers.value?.count).max() ?? 0)
      let counts = ValueAxis(
        covering: 0...Double(highest), wholeNumbers: true, over: layout.plot, numbers: numbers, theme: frame.theme)
      (scale, axis) = (counts.scale, counts.axis)
    case .dots: scale = LinearScale(domain: 0...1, start: layout.plot.lowerBound, end: layout.plot.upperBound)
    }
    let drawn = rows.indices.map { plotRow($0, scale: scale) }
    if layout.add(drawn, axis: axis, zero: scale.start, to: &body) { layout.addAxisTitle(axisTitle, to: &body) }
  }

  // MARK: Measures

  private enum Measure {
    case share, count, dots
  }

  private var measure: Measure {
    guard ValuePolicy.allowsShares(ofBase: base) else { return .dots }
    return Self.showsShares(rows, base: base) ? .share : .count
  }

  private static func showsShares(_ rows: [Row], base: Int) -> Bool {
    let shown = rows.compactMap(\.answers.value)
    return ValuePolicy.allowsShares(ofBase: base) && !shown.isEmpty && shown.allSatisfy { $0.share != nil }
  }

  private static func text(
    _ answers: CountedShare, showsShares: Bool, numbers: NumberFormat
  ) -> String {
    guard showsShares, let share = answers.share else { return numbers.integer(answers.count) }
    return numbers.count(answers.count, share: ValuePolicy.share(share))
  }

  // MARK: Rows

  private func plotRow(_ index: Int, scale: LinearScale) -> PlotRow {
    let row = rows[index]
    if let notice = ValuePolicy.notice(for: row.answers, width: layout.plotWidth, theme: frame.theme) {
      return PlotRow(notice: notice, height: Self.barHeight, reading: "\(row.label): \(notice.words)")
    }
    guard case .shown(let answers) = row.answers else { preconditionFailure("what is not shown has a notice") }
    let value = values[index]
    let detail = details[index]
    let height = max(Self.barHeight, value.height)
    let tail = detail.height > 0 ? detail.height + Self.detailGap : 0
    let reading = reading(row, answers)
    return PlotRow(height: height + tail, tail: tail, followsAxis: measure != .dots, reading: reading) { top in
      let middle = top + height / 2
      let (marks, reach) =
        measure == .dots
        ? dots(answers, middle: middle, reading: reading)
        : self.bar(answers, scale: scale, middle: middle, reading: reading)
      return marks + value.element(x: reach + 8, top: middle - value.height / 2, mark: "value")
        + detail.element(
          x: layout.plot.lowerBound + Self.detailIndent, top: top + height + Self.detailGap,
          ground: frame.theme.background, mark: "detail")
    }
  }

  private func bar(
    _ answers: CountedShare, scale: LinearScale, middle: Double, reading: String
  ) -> (elements: [SVGElement], reach: Double) {
    let isShare = measure == .share
    let end = scale.position(of: isShare ? ValuePolicy.share(answers.share ?? 0) : Double(answers.count))
    let bar = BarMark(
      start: scale.start, end: end, top: middle - Self.barHeight / 2, height: Self.barHeight,
      colour: frame.theme.bar,
      hollowGround: isShare && answers.uncertainty == .notEstimable ? frame.theme.background : nil, tooltip: reading)
    guard isShare, let bounds = answers.uncertainty.bounds else { return (bar.elements, end) }
    let whisker = WhiskerMark(
      start: scale.position(of: ValuePolicy.share(bounds.lowerBound)),
      end: scale.position(of: ValuePolicy.share(bounds.upperBound)), y: middle)
    return (bar.elements + [whisker.element(colour: frame.theme.whisker)], max(end, whisker.end))
  }

  /// One dot an answer, smaller where they would not fit.
  private func dots(
    _ answers: CountedShare, middle: Double, reading: String
  ) -> (elements: [SVGElement], reach: Double) {
    let pitch = min(Self.largestPitch, layout.plotWidth / Double(max(1, answers.count)))
    let dots = UnitDotsMark(
      categories: [.init(count: answers.count, colour: frame.theme.bar, tooltip: reading)],
      start: layout.plot.lowerBound + 4, y: middle, pitch: pitch, theme: frame.theme)
    return (dots.elements, layout.plot.lowerBound + 4 + Double(answers.count) * pitch)
  }

  private func reading(_ row: Row, _ answers: CountedShare) -> String {
    let showsShare = measure == .share
    let value = "\(row.label): \(Self.text(answers, showsShares: showsShare, numbers: numbers))"
    let interval = showsShare ? answers.uncertainty.bounds.map { numbers.percentInterval($0) } : nil
    return ([value, interval, row.detail.isEmpty ? nil : row.detail].compactMap { $0 }).joined(separator: ", ")
  }
}
