/// The column of words at the right end of a chart's rows, with its title.
struct RowNotes {
  private let notes: [RowNote]
  private let title: TextBlock
  private let isSigned: Bool
  private let isMirrored: Bool
  private let frame: ChartFrame
  /// The width of the column, the gap before it included, in user units; 0 where there are no words.
  let width: Double

  /// What lies between a title and the first row, in user units.
  static let titleGap = 6.0
  private static let gap = 12.0

  /// Sets the words.
  ///
  /// - Parameters:
  ///   - texts: One text a row, or none at all.
  ///   - verdicts: What stands over each text, with its sign; one a row, or none at all.
  ///   - title: What the words are.
  ///   - areAbove: Whether the words stand above their rows, where they have more room.
  init(_ texts: [String], verdicts: [Verdict?], title: String, areAbove: Bool, frame: ChartFrame) {
    let theme = frame.theme
    let part = areAbove ? 0.42 : verdicts.isEmpty || frame.isNarrow ? 0.3 : 0.22
    notes = (0..<max(texts.count, verdicts.count)).map { index in
      RowNote(
        texts.isEmpty ? "" : texts[index], verdict: verdicts.isEmpty ? nil : verdicts[index],
        maximumWidth: part * frame.contentWidth, theme: theme)
    }
    let widest = notes.map(\.width).max() ?? 0
    self.title = TextBlock(
      widest > 0 ? title : "", style: TextStyle(size: theme.smallSize, weight: .bold), colour: theme.secondaryText,
      maximumWidth: max(widest, 0.3 * frame.contentWidth))
    isSigned = !verdicts.isEmpty
    isMirrored = WritingDirection.isRightToLeft(title)
    width = widest > 0 ? max(widest, self.title.width) + Self.gap : 0
    self.frame = frame
  }

  /// The height that the title takes up over the rows, in user units.
  var titleHeight: Double { title.height > 0 ? title.height + Self.titleGap : 0 }

  /// Where words begin that have a sign.
  private var start: Double { frame.contentWidth - width + Self.gap }

  /// The title with its upper edge at an ordinate.
  func titleElements(top: Double) -> [SVGElement] {
    let startsAtSigns = isSigned && !isMirrored
    return title.element(
      x: startsAtSigns ? start : frame.contentWidth, top: top, anchor: startsAtSigns ? .start : .end,
      mark: "column-title")
  }

  /// The height of a row's words in user units.
  func height(of row: Int) -> Double { notes.isEmpty ? 0 : notes[row].height }

  /// A row's words with their upper edge at an ordinate.
  func elements(of row: Int, top: Double) -> [SVGElement] {
    notes.isEmpty ? [] : notes[row].elements(left: start, right: frame.contentWidth, top: top)
  }
}
