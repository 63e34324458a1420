/// A legend: every sign with what it stands for, flowing over as many lines as it takes.
struct LegendMark {
  /// What a sign looks like in the drawing.
  enum Sign {
    /// A filled area.
    case fill(Colour)
    /// An area that is hatched because its figure is withheld.
    case hatch
    /// An area that stays empty because there is no figure.
    case empty
    /// A point of a group.
    case point(DotMark.Shape, Colour)
  }

  /// What the legend explains, in order.
  let entries: [(label: String, sign: Sign)]
  /// The looks.
  let theme: Theme

  private static let swatch = 12.0
  private static let textOffset = 18.0
  private static let gap = 18.0

  /// A legend of any signs.
  init(signs entries: [(label: String, sign: Sign)], theme: Theme) {
    self.entries = entries
    self.theme = theme
  }

  /// A legend of filled areas.
  init(entries: [(label: String, colour: Colour)], theme: Theme) {
    self.init(signs: entries.map { ($0.label, .fill($0.colour)) }, theme: theme)
  }

  /// What stands in the places of values that are not drawn: every wording once, in the order of the values.
  ///
  /// O(number of values × number of wordings).
  static func reasons<Shown>(in values: [ChartValue<Shown>]) -> [(label: String, sign: Sign)] {
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
      elements.append(swatch(entry.sign, x: x + 0.5, top: top + (style.lineHeight - Self.swatch) / 2))
      elements += block.element(x: x + Self.textOffset, top: top, mark: "legend")
      x += Self.textOffset + block.width + Self.gap
      lineHeight = max(lineHeight, block.height, style.lineHeight)
    }
    return (elements, top + lineHeight)
  }

  private func swatch(_ sign: Sign, x: Double, top: Double) -> SVGElement {
    func area(_ looks: [SVGAttribute]) -> SVGElement {
      .rectangle(
        x: x, y: top, width: Self.swatch, height: Self.swatch, looks + [.stroke(theme.outline), .mark("swatch")])
    }
    switch sign {
    case .fill(let colour): return area([.fill(colour)])
    case .hatch: return area([.fill(paintServer: HatchPattern.identifier)])
    case .empty: return area([.noFill, .text(.strokeDashes, "2 2")])
    case .point(let shape, let colour):
      return DotMark(
        x: x + Self.swatch / 2, y: top + Self.swatch / 2, radius: Self.swatch / 2 - 0.5, shape: shape, colour: colour,
        theme: theme, tooltip: nil, mark: "swatch"
      ).element
    }
  }
}
