/// A cell of a table drawn in colour, with its figure written on it.
struct CellMark {
  /// The abscissa of the left edge.
  let x: Double
  /// The ordinate of the upper edge.
  let y: Double
  /// The width in user units.
  let width: Double
  /// The height in user units.
  let height: Double
  /// The fill.
  let colour: Colour
  /// The figure, written in black or white, whichever is easier to read.
  let text: String
  /// The width in which the figure is broken into lines, in user units; at most ``textWidth(in:)``.
  let lineWidth: Double
  /// The full reading.
  let tooltip: String
  /// The looks.
  let theme: Theme

  /// The width that a figure may take in a cell of a width, in user units.
  static func textWidth(in width: Double) -> Double { width - 6 }

  /// The elements.
  var elements: [SVGElement] {
    let block = TextBlock(
      text, style: TextStyle(size: theme.smallSize), colour: colour.textColour, maximumWidth: lineWidth,
      maximumLines: 3)
    let cell = SVGElement.rectangle(
      x: x, y: y, width: width, height: height,
      [.fill(colour), .stroke(theme.outline), .strokeWidth(0.75), .mark("cell")],
      tooltip: tooltip)
    return [cell]
      + block.element(x: x + width / 2, top: y + (height - block.height) / 2, anchor: .middle, mark: "cell-text")
  }
}
