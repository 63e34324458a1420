/// Lays out rows under each other: labels at the left or above, marks on a common axis, words at the right.
///
/// Every chart of rows is drawn through this type, so that they all wrap, align and leave room in the same way.
struct RowLayout {
  /// Words that stand over the first of the rows that belong together.
  struct Section {
    /// The words.
    let title: String
    /// The row before which they stand, counting from 0.
    let row: Int
  }

  private let frame: ChartFrame
  private let labels: RowLabels
  private let trailing: [TextBlock]
  private let trailingTitle: TextBlock
  private let sections: [Int: TextBlock]

  /// The abscissas between which marks are drawn.
  let plot: ClosedRange<Double>

  /// The distance between rows in user units.
  private let gap: Double

  /// The columns of a chart of rows.
  ///
  /// - Parameters:
  ///   - labels: What stands at the left of each row, or above it in a narrow chart.
  ///   - trailing: What stands at the right end of each row; one a row, or none at all.
  ///   - trailingTitle: What the words at the right end are, written over them.
  ///   - reserve: What the marks leave free at their right, such as for values at the ends of bars, in user units.
  ///   - sections: Words over rows that belong together.
  ///   - gap: The distance between rows in user units.
  init(
    labels: [String], trailing: [String] = [], trailingTitle: String = "", reserve: Double = 0,
    sections: [Section] = [], gap: Double = 12, frame: ChartFrame
  ) {
    precondition(trailing.isEmpty || trailing.count == labels.count, "one trailing text a row")
    let theme = frame.theme
    self.frame = frame
    self.gap = gap
    self.trailing = trailing.map {
      TextBlock(
        $0, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
        maximumWidth: 0.3 * frame.contentWidth, maximumLines: 4)
    }
    let widest = self.trailing.map(\.width).max() ?? 0
    self.trailingTitle = TextBlock(
      trailingTitle, style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.secondaryText,
      maximumWidth: max(widest, 0.3 * frame.contentWidth))
    let trailingColumn = widest > 0 ? max(widest, self.trailingTitle.width) + 12 : 0
    self.labels = RowLabels(labels, frame: frame, headroom: trailingColumn)
    let end = (self.labels.areAbove ? frame.contentWidth : frame.contentWidth - trailingColumn) - reserve
    plot = self.labels.columnWidth...max(self.labels.columnWidth + 24, end)
    self.sections = Dictionary(
      sections.map { section in
        let style = TextStyle(size: theme.bodySize, weight: .bold)
        return (
          section.row, TextBlock(section.title, style: style, colour: theme.text, maximumWidth: frame.contentWidth)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether labels stand above their rows.
  var isStacked: Bool { labels.areAbove }

  /// The width in which marks are drawn, in user units.
  var plotWidth: Double { plot.upperBound - plot.lowerBound }

  /// Draws the rows with their axis.
  ///
  /// - Parameters:
  ///   - rows: As many as there are labels.
  ///   - axis: The axis under the rows; without ticks there is none.
  ///   - zero: The abscissa of the line where values begin, drawn in front of the grid; `nil` for none.
  ///   - zeroIsBehind: Whether that line runs behind the marks.
  ///   - body: What stands above the rows, to which they are added.
  func add(_ rows: [PlotRow], axis: AxisMark, zero: Double?, zeroIsBehind: Bool = false, to body: inout ChartBody) {
    var drawn: [SVGElement] = []
    var lines: [ClosedRange<Double>] = []
    var gridded: [ClosedRange<Double>] = []
    drawn += trailingTitle.element(x: frame.contentWidth, top: body.height, anchor: .end, mark: "column-title")
    var bottom = body.height + (trailingTitle.height > 0 ? trailingTitle.height + 6 : 0)
    for (index, row) in rows.enumerated() {
      var top = index == 0 ? bottom : bottom + gap
      if let section = sections[index] {
        top += index == 0 ? 0 : 6
        drawn += section.element(x: 0, top: top, mark: "section")
        top += section.height + 8
      }
      let place = place(index, row, top: top)
      drawn.append(.group([.mark("row")], place.elements))
      body.readings.append(
        ChartReading(text: row.reading, x: 0, y: top - 3, width: frame.contentWidth, height: place.bottom - top + 6))
      bottom = place.bottom
      lines.append(place.lines)
      if row.followsAxis { gridded.append(place.lines) }
    }
    let end = lines.last?.upperBound ?? bottom
    let zeroLine = zero.map { AxisMark.zeroLine(x: $0, over: lines, theme: frame.theme) } ?? []
    body.elements += axis.grid(over: gridded) + (zeroIsBehind ? zeroLine : []) + drawn + (zeroIsBehind ? [] : zeroLine)
    body.elements += axis.labels(top: end, width: frame.contentWidth)
    body.height = axis.ticks.isEmpty ? end : end + axis.labelHeight + 2
    body.usesHatch = body.usesHatch || rows.contains(where: \.usesHatch)
  }

  /// Adds words under the axis, such as what it counts.
  func addAxisTitle(_ title: String, to body: inout ChartBody) {
    let block = TextBlock(
      title, style: TextStyle(size: frame.theme.smallSize), colour: frame.theme.secondaryText,
      maximumWidth: frame.contentWidth - plot.lowerBound)
    body.elements += block.element(x: plot.lowerBound, top: body.height, mark: "axis-title")
    body.height += block.height
  }

  private func place(
    _ index: Int, _ row: PlotRow, top: Double
  ) -> (elements: [SVGElement], bottom: Double, lines: ClosedRange<Double>) {
    let label = labels.blocks[index]
    let words = trailing.isEmpty ? nil : trailing[index]
    let wordsHeight = max(label.height, words?.height ?? 0)
    let boxTop = isStacked ? top + wordsHeight + 4 : top
    let boxHeight = isStacked ? row.height : max(row.height, wordsHeight)
    let markTop = boxTop + (boxHeight - row.height) / 2
    func wordsTop(_ block: TextBlock) -> Double { isStacked ? top : boxTop + (boxHeight - block.height) / 2 }
    let mark =
      row.notice?.elements(x: plot.lowerBound, top: markTop, height: row.height) ?? row.mark(markTop)
    let trailingWords =
      words?.element(x: frame.contentWidth, top: words.map(wordsTop) ?? 0, anchor: .end, mark: "base") ?? []
    let reach = isStacked ? 2.0 : 6.0
    return (
      label.element(x: 0, top: wordsTop(label), mark: "label") + trailingWords + mark,
      boxTop + boxHeight, boxTop - reach...boxTop + boxHeight + reach
    )
  }
}
