/// Words in the place of a mark: a figure that is withheld, hatched so that it cannot be taken for zero, or one that does
/// not exist.
struct NoticeMark {
  /// The words.
  let words: String
  private let block: TextBlock
  /// Whether there is a figure that is withheld.
  let isHatched: Bool
  private let width: Double
  private let clear: ClosedRange<Double>
  private let theme: Theme

  /// A notice.
  ///
  /// - Parameters:
  ///   - isHatched: Whether there is a figure that is withheld.
  ///   - width: The width that a mark in its place could have, in user units.
  ///   - clear: The part of the width that the words keep to; without it all.
  init(_ text: String, isHatched: Bool, width: Double, clear: ClosedRange<Double>? = nil, theme: Theme) {
    let clear = clear ?? 0...width
    words = text
    block = TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: theme.text,
      maximumWidth: max(40, clear.upperBound - clear.lowerBound - 24), maximumLines: 4)
    self.isHatched = isHatched
    self.width = width
    self.clear = clear
    self.theme = theme
  }

  /// The height in user units, at least that of an ordinary mark.
  ///
  /// - Parameter padding: What stays free above and below the words together.
  func height(atLeast minimum: Double, padding: Double = 6) -> Double { max(minimum, block.height + padding) }

  /// The elements with the left upper corner at a point, in a height that the notice fits in.
  func elements(x: Double, top: Double, height: Double) -> [SVGElement] {
    ground(x: x, top: top, height: height) + text(x: x, top: top, height: height)
  }

  /// The words with their plate, to be drawn over the ground and whatever lies on it.
  func text(x: Double, top: Double, height: Double) -> [SVGElement] {
    let textTop = top + (height - block.height) / 2
    let x = x + clear.lowerBound
    let plate = SVGElement.rectangle(
      x: x + (isHatched ? 8 : 1), y: textTop, width: block.width + 8, height: block.height, [.fill(theme.background)])
    return [plate]
      + block.element(x: x + (isHatched ? 12 : 5), top: textTop, mark: isHatched ? "withheld-text" : "empty-text")
  }

  /// The hatched band of what is withheld.
  func ground(x: Double, top: Double, height: Double) -> [SVGElement] {
    guard isHatched else { return [] }
    return [
      .rectangle(
        x: x, y: top, width: width, height: height,
        [
          .fill(paintServer: HatchPattern.identifier), .stroke(theme.hatch), .strokeWidth(0.75), .mark("withheld"),
        ])
    ]
  }
}
