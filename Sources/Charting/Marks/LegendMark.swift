/// A legend: every sign with what it stands for, flowing over as many lines as it takes.
struct LegendMark {
  /// What stands before a name.
  enum Symbol {
    /// A field of the colour.
    case swatch(Colour)
    /// A field that is hatched because its figure is withheld.
    case hatch
    /// A field that stays empty because there is no figure.
    case empty
    /// A point as in the chart.
    case dot(DotMark.Shape, Colour, isHollow: Bool)
    /// An interval.
    case whisker
    /// A light band with broken edges.
    case band
  }

  /// What the legend explains, in order.
  let entries: [(label: String, symbol: Symbol)]
  /// The looks.
  let theme: Theme

  /// A legend of points, intervals or fields.
  init(symbols entries: [(label: String, symbol: Symbol)], theme: Theme) {
    self.entries = entries
    self.theme = theme
  }

  /// A legend of colours.
  init(entries: [(label: String, colour: Colour)], theme: Theme) {
    self.init(symbols: entries.map { ($0.label, .swatch($0.colour)) }, theme: theme)
  }

  private static let swatch = 12.0
  private static let textOffset = 18.0
  private static let gap = 18.0

  /// What stands in the places of values that are not drawn: every wording once, in the order of the values.
  ///
  /// O(number of values × number of wordings).
  static func reasons<Shown>(in values: [ChartValue<Shown>]) -> [(label: String, symbol: Symbol)] {
    var (withheld, absent): ([String], [String]) = ([], [])
    for value in values {
      switch value {
      case .withheld(let words) where !withheld.contains(words): withheld.append(words)
      case .absent(let words) where !absent.contains(words): absent.append(words)
      default: break
      }
    }
    return withheld.map { ($0, .hatch) } + absent.map { ($0, .empty) }
  }

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
      elements += symbol(entry.symbol, x: x + 0.5, y: top + style.lineHeight / 2)
      elements += block.element(x: x + Self.textOffset, top: top, mark: "legend")
      x += Self.textOffset + block.width + Self.gap
      lineHeight = max(lineHeight, block.height, style.lineHeight)
    }
    return (elements, top + lineHeight)
  }

  /// A symbol with the middle of its left edge at a point.
  private func symbol(_ symbol: Symbol, x: Double, y: Double) -> [SVGElement] {
    switch symbol {
    case .swatch(let colour):
      return [field(x: x, y: y, [.fill(colour)])]
    case .hatch:
      return [field(x: x, y: y, [.fill(paintServer: HatchPattern.identifier)])]
    case .empty:
      return [field(x: x, y: y, [.noFill, .text(.strokeDashes, "2 2")])]
    case .dot(let shape, let colour, let isHollow):
      let dot = DotMark(
        x: x + Self.swatch / 2, y: y, radius: 5, shape: shape, colour: colour, isHollow: isHollow, theme: theme,
        tooltip: nil, mark: "legend-dot")
      return [dot.element]
    case .whisker:
      let whisker = WhiskerMark(start: x, end: x + Self.swatch, y: y, mark: "legend-whisker")
      return [whisker.element(colour: theme.whisker)]
    case .band:
      return AxisMark.band(
        x...x + Self.swatch, over: [y - Self.swatch / 2...y + Self.swatch / 2], mark: "legend-band", theme: theme)
    }
  }

  private func field(x: Double, y: Double, _ looks: [SVGAttribute]) -> SVGElement {
    .rectangle(
      x: x, y: y - Self.swatch / 2, width: Self.swatch, height: Self.swatch,
      looks + [.stroke(theme.outline), .mark("swatch")])
  }
}
