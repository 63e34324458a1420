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
  ///
  /// - Parameter otherHeight: What the other title takes up over the rows, in user units; 0 where there is none.
  func addTitle(endingAt x: Double, beside otherHeight: Double, to body: inout ChartBody) {
    guard title.height > 0 else { return }
    let height = title.height + RowNotes.titleGap
    let room = max(height, otherHeight)
    body.elements += title.element(x: x, top: body.height + room - height, anchor: .end, mark: "column-title")
    body.height += room - otherHeight
  }

  /// The words of a row.
  func elements(_ row: Int, endingAt x: Double, middle: Double) -> [SVGElement] {
    words[row].element(x: x, top: middle - words[row].height / 2, anchor: .end, mark: "aside")
  }
}
