/// A column of words right of the marks of a chart of rows, for what is no part of the whole that the marks divide.
struct AsideColumn {
  private let words: [TextBlock]
  private let title: TextBlock
  private let frame: ChartFrame

  /// Sets the words.
  ///
  /// - Parameters:
  ///   - words: One text a row; where all are empty there is no column.
  ///   - title: What they are, written over them.
  init(_ words: [String], title: String, frame: ChartFrame) {
    let theme = frame.theme
    let isEmpty = words.allSatisfy(\.isEmpty)
    self.frame = frame
    self.words = words.map {
      TextBlock(
        $0, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText,
        maximumWidth: 0.2 * frame.contentWidth, maximumLines: 2)
    }
    self.title = TextBlock(
      isEmpty ? "" : title, style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.secondaryText,
      maximumWidth: 0.2 * frame.contentWidth, maximumLines: 4)
  }

  /// What the column takes up of the width that marks have, in user units.
  var reserve: Double {
    let widest = words.map(\.width).max() ?? 0
    return widest > 0 ? max(widest, title.width) + 16 : 0
  }

  /// Adds the title, its lower edge where that of another title over the rows will be.
  func addTitle(endingAt x: Double, beside other: String, to body: inout ChartBody) {
    guard title.height > 0 else { return }
    let line = TextStyle(size: frame.theme.smallSize).lineHeight
    body.elements += title.element(x: x, top: body.height, anchor: .end, mark: "column-title")
    body.height += other.isEmpty ? title.height + 6 : max(0, title.height - line)
  }

  /// The words of a row.
  func elements(_ row: Int, endingAt x: Double, middle: Double) -> [SVGElement] {
    words[row].element(x: x, top: middle - words[row].height / 2, anchor: .end, mark: "aside")
  }
}
