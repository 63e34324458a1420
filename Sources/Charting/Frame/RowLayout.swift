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
    /// Whether a line above sets the rows apart.
    var isRuled = false

    /// One section for each run of rows with the same title; rows without one are set apart from those before by a line.
    static func sections(_ titles: [String?]) -> [Section] {
      titles.indices.compactMap { row in
        let before = row == 0 ? nil : titles[row - 1]
        guard titles[row] != before else { return nil }
        return Section(title: titles[row] ?? "", row: row, isRuled: titles[row] == nil)
      }
    }
  }

  private let frame: ChartFrame
  private let labels: RowLabels
  private let notes: RowNotes
  private let sections: [Int: (title: TextBlock, isRuled: Bool)]

  /// The abscissas between which marks are drawn.
  let plot: ClosedRange<Double>

  /// The distance between rows in user units.
  private let gap: Double

  /// The columns of a chart of rows.
  ///
  /// - Parameters:
  ///   - labels: What stands at the left of each row, or above it in a narrow chart.
  ///   - trailing: What stands at the right end of each row; one a row, or none at all.
  ///   - verdicts: What stands over the trailing words of each row, with its sign; one a row, or none at all.
  ///   - trailingTitle: What the words at the right end are, written over them.
  ///   - reserve: What the marks leave free at their right, such as for values at the ends of bars, in user units.
  ///   - minimumPlotWidth: The width that marks need, in user units; where there is less, labels stand above their rows.
  ///   - sections: Words over rows that belong together.
  ///   - gap: The distance between rows in user units.
  init(
    labels: [String], trailing: [String] = [], verdicts: [Verdict?] = [], trailingTitle: String = "",
    reserve: Double = 0, minimumPlotWidth: Double = 24, sections: [Section] = [],
    gap: Double = 12, frame: ChartFrame
  ) {
    precondition(trailing.isEmpty || trailing.count == labels.count, "one trailing text a row")
    precondition(verdicts.isEmpty || verdicts.count == labels.count, "one verdict a row")
    let theme = frame.theme
    self.frame = frame
    self.gap = gap
    func set(areAbove: Bool) -> (labels: RowLabels, notes: RowNotes, end: Double) {
      let notes = RowNotes(trailing, verdicts: verdicts, title: trailingTitle, areAbove: areAbove, frame: frame)
      let labels = RowLabels(labels, frame: frame, areAbove: areAbove, headroom: notes.width)
      return (labels, notes, frame.contentWidth - (areAbove ? 0 : notes.width) - reserve)
    }
    var columns = set(areAbove: RowLabels.needSpaceAbove(labels, frame: frame))
    if columns.end - columns.labels.columnWidth < minimumPlotWidth { columns = set(areAbove: true) }
    self.labels = columns.labels
    notes = columns.notes
    plot = columns.labels.columnWidth...max(columns.labels.columnWidth + 24, columns.end)
    self.sections = Dictionary(
      sections.map { section in
        let style = TextStyle(size: theme.bodySize, weight: .bold)
        return (
          section.row,
          (
            TextBlock(section.title, style: style, colour: theme.text, maximumWidth: frame.contentWidth),
            section.isRuled
          )
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether labels stand above their rows.
  var isStacked: Bool { labels.areAbove }

  /// How far the lines of an axis reach beyond a row, in user units.
  var lineReach: Double { isStacked ? 2 : 6 }

  /// What the title over the words at the right end takes up over the rows, in user units.
  var titleHeight: Double { notes.titleHeight }

  /// The width in which marks are drawn, in user units.
  var plotWidth: Double { plot.upperBound - plot.lowerBound }

  /// Draws the rows with their axis; where no row has a mark there is no axis, nor anything else to measure marks by.
  ///
  /// - Parameters:
  ///   - rows: As many as there are labels.
  ///   - axis: The axis under the rows; without ticks there is none.
  ///   - zero: The abscissa of the line where values begin, drawn in front of the grid; `nil` for none.
  ///   - zeroIsBehind: Whether that line runs behind the marks.
  ///   - secondZero: The abscissa of the same line in a second panel.
  ///   - zeroWidth: The width of that line in user units.
  ///   - band: The abscissas of a band behind the rows, such as of differences too small to matter.
  ///   - body: What stands above the rows, to which they are added.
  /// - Returns: Whether a row has a mark, so that words about the axis make sense.
  @discardableResult func add(
    _ rows: [PlotRow], axis: AxisMark, zero: Double?, secondZero: Double? = nil, zeroIsBehind: Bool = false,
    zeroWidth: Double = 1, band: ClosedRange<Double>? = nil, to body: inout ChartBody
  ) -> Bool {
    let hasMarks = rows.contains(where: \.hasMark)
    var drawn: [SVGElement] = []
    var lines: [ClosedRange<Double>] = []
    var gridded: [ClosedRange<Double>] = []
    if !rows.isEmpty { drawn += notes.titleElements(top: body.height) }
    var bottom = body.height + (rows.isEmpty ? 0 : notes.titleHeight)
    for (index, row) in rows.enumerated() {
      var top = index == 0 ? bottom : bottom + gap
      if let section = sections[index] {
        top += index == 0 ? 0 : 6
        if section.isRuled {
          drawn.append(
            RuleMark(from: (0, top - 2), to: (frame.contentWidth, top - 2), colour: frame.theme.outline).element)
        }
        drawn += section.title.element(x: 0, top: top, mark: "section")
        top += section.title.height > 0 ? section.title.height + 8 : 8
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
    let zeroLine = (hasMarks ? [zero, secondZero] : []).compactMap { $0 }.flatMap {
      AxisMark.zeroLine(x: $0, over: lines, strokeWidth: zeroWidth, theme: frame.theme)
    }
    body.elements += band.map { AxisMark.band($0, over: gridded, theme: frame.theme) } ?? []
    body.elements += axis.grid(over: gridded) + (zeroIsBehind ? zeroLine : []) + drawn + (zeroIsBehind ? [] : zeroLine)
    if hasMarks { body.elements += axis.labels(top: end, width: frame.contentWidth) }
    body.height = hasMarks ? end + (axis.ticks.isEmpty ? 4 : axis.labelHeight + 2) : end
    body.usesHatch = body.usesHatch || rows.contains(where: \.usesHatch)
    return hasMarks
  }

  /// Adds words under the axis, or under the rows where there is none, such as what is counted.
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
    let wordsHeight = max(label.height, notes.height(of: index))
    let boxTop = isStacked ? top + wordsHeight + 4 : top
    let boxHeight = isStacked ? row.height : max(row.height, wordsHeight + row.lead)
    let markTop = boxTop + (boxHeight - row.height) / 2
    func wordsTop(_ height: Double) -> Double {
      guard !isStacked else { return top }
      let centred = markTop + row.lead + (row.height - row.lead - row.tail - height) / 2
      return min(max(centred, boxTop), boxTop + boxHeight - height)
    }
    let mark =
      (row.notice?.elements(x: plot.lowerBound, top: markTop, height: row.height) ?? []) + row.mark(markTop)
    let words = notes.elements(of: index, top: wordsTop(notes.height(of: index)))
    return (
      label.element(x: 0, top: wordsTop(label.height), mark: "label") + words + mark,
      boxTop + boxHeight, boxTop - lineReach...boxTop + boxHeight + lineReach
    )
  }
}
