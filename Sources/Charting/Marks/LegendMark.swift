/// A legend: every category with its colour, flowing over as many lines as it takes.
struct LegendMark {
  /// What the legend explains, in order.
  let entries: [(label: String, colour: Colour)]
  /// The looks.
  let theme: Theme

  private static let swatch = 12.0
  private static let textOffset = 18.0
  private static let gap = 18.0

  /// The elements with the upper edge at 0, and the height they take up in user units.
  func drawn(width: Double) -> (elements: [SVGElement], height: Double) {
    let style = TextStyle(size: theme.smallSize)
    var elements: [SVGElement] = []
    var (x, top, lineHeight) = (0.0, 0.0, 0.0)
    for entry in entries {
      let block = TextBlock(
        entry.label, style: style, colour: theme.text, maximumWidth: width - Self.textOffset, maximumLines: 4)
      if x > 0, x + Self.textOffset + block.width > width {
        top += lineHeight + 4
        (x, lineHeight) = (0, 0)
      }
      elements.append(
        .rectangle(
          x: x + 0.5, y: top + (style.lineHeight - Self.swatch) / 2, width: Self.swatch, height: Self.swatch,
          [.fill(entry.colour), .stroke(theme.outline), .mark("swatch")]))
      elements += block.element(x: x + Self.textOffset, top: top, mark: "legend")
      x += Self.textOffset + block.width + Self.gap
      lineHeight = max(lineHeight, block.height, style.lineHeight)
    }
    return (elements, top + lineHeight)
  }
}
