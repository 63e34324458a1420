/// The words at the right end of a row: a verdict with its sign, a text, or the one over the other.
struct RowNote {
  private let verdict: Verdict?
  private let verdictWords: TextBlock
  private let text: TextBlock
  private let theme: Theme

  private static let signColumn = VerdictMark.size + 6

  /// Sets the words of a row.
  ///
  /// - Parameters:
  ///   - text: The words under the verdict, or alone; may be empty.
  ///   - maximumWidth: The width that they may take up, in user units.
  init(_ text: String, verdict: Verdict?, maximumWidth: Double, theme: Theme) {
    let width = maximumWidth - (verdict == nil ? 0 : Self.signColumn)
    self.verdict = verdict
    self.theme = theme
    verdictWords = TextBlock(
      verdict?.words ?? "", style: TextStyle(size: theme.bodySize), colour: theme.text, maximumWidth: width,
      maximumLines: 4)
    self.text = TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: theme.secondaryText, maximumWidth: width, maximumLines: 4)
  }

  /// The width in user units.
  var width: Double { max(verdictWords.width, text.width) + (verdict == nil ? 0 : Self.signColumn) }

  /// The height in user units.
  var height: Double { verdictWords.height + text.height }

  /// The elements between a left edge and an upper one; without a verdict the words end at the right edge.
  ///
  /// - Parameters:
  ///   - left: Where a sign begins, the words after it.
  ///   - right: Where words without a sign end.
  func elements(left: Double, right: Double, top: Double) -> [SVGElement] {
    guard let verdict else { return text.element(x: right, top: top, anchor: .end, mark: "base") }
    let isMirrored = WritingDirection.isRightToLeft(verdict.words)
    let firstLine = TextStyle(size: theme.bodySize).lineHeight
    let sign = VerdictMark(
      kind: verdict.kind, x: isMirrored ? right - VerdictMark.size : left, y: top + firstLine / 2, theme: theme)
    let edge = isMirrored ? right - Self.signColumn : left + Self.signColumn
    let anchor = isMirrored ? TextBlock.Anchor.end : .start
    return [sign.element] + verdictWords.element(x: edge, top: top, anchor: anchor, mark: "verdict")
      + text.element(x: edge, top: top + verdictWords.height, anchor: anchor, mark: "base")
  }
}
