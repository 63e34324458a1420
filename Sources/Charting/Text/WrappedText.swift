/// A text set in lines that are no wider than they may be.
struct WrappedText: Equatable, Sendable {
  /// The lines from top to bottom; at least one, which is empty for an empty text.
  private(set) var lines: [String] = []
  /// Whether the text goes on where the last line ends with an ellipsis.
  private(set) var isTruncated = false

  /// Breaks a text into lines.
  ///
  /// A word is cut only when it is longer than a line. O(length).
  ///
  /// - Parameters:
  ///   - width: The width of a line in user units; a line holds at least one character whatever the width.
  ///   - maximumLines: How many lines there may be; at least 1. What does not fit is replaced by an ellipsis.
  init(_ text: String, style: TextStyle, width: Double, maximumLines: Int) {
    precondition(maximumLines >= 1, "a text needs a line")
    if LineBreaking.isSetAsWritten(text), TextMeasure.width(of: text, style: style) <= width + LineComposer.tolerance {
      lines = [text]
      return
    }
    var composer = LineComposer(style: style, width: width, maximumLines: maximumLines)
    for piece in LineBreaking.pieces(of: text) {
      composer.add(piece)
      if composer.isFull { break }
    }
    lines = composer.finished()
    if lines.count > maximumLines { truncate(to: maximumLines, style: style, width: width) }
  }

  private mutating func truncate(to maximumLines: Int, style: TextStyle, width: Double) {
    lines.removeSubrange(maximumLines...)
    isTruncated = true
    var last = lines[maximumLines - 1]
    while last.count > 1, TextMeasure.width(of: last + "…", style: style) > width { last.removeLast() }
    while last.hasSuffix(" ") { last.removeLast() }
    lines[maximumLines - 1] = last + "…"
  }

  /// The width of the widest word part of a text that lines need not cut, in user units.
  ///
  /// O(length).
  static func widestPiece(of text: String, style: TextStyle) -> Double {
    LineBreaking.pieces(of: text).map { piece in
      TextMeasure.width(of: piece.endsAtSoftHyphen ? piece.text + "-" : piece.text, style: style)
    }.max() ?? 0
  }
}

/// Fills lines with pieces, one after the other, each line as far as it goes.
private struct LineComposer {
  let style: TextStyle
  let width: Double
  let maximumLines: Int
  private(set) var lines: [String] = []

  /// What a line may exceed its width by, so that a text fits into the width it was measured to have.
  static let tolerance = 0.01

  private var line = ""
  private var lineWidth = 0.0
  private var owesHyphen = false

  init(style: TextStyle, width: Double, maximumLines: Int) {
    self.style = style
    self.width = width
    self.maximumLines = maximumLines
  }

  /// Whether there are more lines than may be, so that whatever follows is left out.
  var isFull: Bool { lines.count > maximumLines }

  mutating func add(_ piece: LineBreaking.Piece) {
    let hyphen = piece.endsAtSoftHyphen ? measure("-") : 0
    let pieceWidth = measure(piece.text)
    let blank = piece.followsBlank && !line.isEmpty ? measure(" ") : 0
    if lineWidth + blank + pieceWidth + hyphen <= width + Self.tolerance {
      line += blank > 0 ? " " + piece.text : piece.text
      lineWidth += blank + pieceWidth
    } else {
      endLine()
      fillFromStart(piece.text, pieceWidth, hyphen: hyphen)
    }
    owesHyphen = piece.endsAtSoftHyphen
  }

  mutating func finished() -> [String] {
    owesHyphen = false
    endLine()
    return lines.isEmpty ? [""] : lines
  }

  /// Sets a piece at the start of a line and cuts it as long as it is wider than a line.
  private mutating func fillFromStart(_ text: String, _ textWidth: Double, hyphen: Double) {
    var rest = Array(text)
    var restWidth = textWidth
    while restWidth + hyphen > width + Self.tolerance, rest.count > 1, !isFull {
      let kept = LineBreaking.cut(rest, limit: fitting(rest))
      let isInsideWord = rest[kept - 1].isLetter && rest[kept].isLetter
      lines.append(String(rest[..<kept]) + (isInsideWord ? "-" : ""))
      rest.removeFirst(kept)
      restWidth = measure(String(rest))
    }
    line = String(rest)
    lineWidth = restWidth
  }

  /// How many characters fit on a line with a hyphen after them; at least one, and never all.
  private func fitting(_ characters: [Character]) -> Int {
    var available = width - measure("-")
    var count = 0
    for character in characters {
      available -= TextMeasure.width(of: character, style: style)
      if available < 0 { break }
      count += 1
    }
    return min(max(1, count), characters.count - 1)
  }

  private mutating func endLine() {
    if !line.isEmpty { lines.append(owesHyphen ? line + "-" : line) }
    line = ""
    lineWidth = 0
    owesHyphen = false
  }

  private func measure(_ text: String) -> Double { TextMeasure.width(of: text, style: style) }
}
