/// Names over or under the columns of a chart: wrapped, never turned, and numbered with a key where they do not fit.
struct ColumnLabels {
  /// What names are replaced by where they do not fit.
  enum Signs {
    case numbers, letters

    func text(_ index: Int) -> String {
      guard self == .letters, index < 26 else { return String(index + 1) }
      return String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index))))
    }
  }

  /// A name and what stands under it, with their middle and the level on which they stand.
  private struct Label {
    let name: TextBlock
    let base: TextBlock
    let x: Double
    var level = 0

    var width: Double { max(name.width, base.width) }
    var height: Double { name.height + base.height }
    var extent: ClosedRange<Double> { x - width / 2 - 3...x + width / 2 + 3 }
  }

  private var labels: [Label]
  private let keyBlocks: [TextBlock]
  /// Whether signs stand in the places of the names, which the key then explains.
  let isNumbered: Bool
  /// The height of all levels in user units.
  let height: Double

  private static let widest = 150.0

  /// Sets names.
  ///
  /// - Parameters:
  ///   - names: The names from left to right.
  ///   - bases: What stands under each, such as how many answers it has; may be empty texts.
  ///   - centres: The abscissas of the columns, ascending.
  ///   - bounds: What no name may leave.
  ///   - levels: On how many levels names may be staggered.
  ///   - signs: What stands in the places of names that do not fit.
  ///   - first: The number of the first column, counting from 0.
  ///   - keyWidth: The width of the key in user units.
  init(
    _ names: [String], bases: [String], centres: [Double], bounds: ClosedRange<Double>, levels: Int = 1,
    signs: Signs = .numbers, first: Int = 0, keyWidth: Double, theme: Theme
  ) {
    let gap = zip(centres, centres.dropFirst()).map { $1 - $0 }.min() ?? bounds.upperBound - bounds.lowerBound
    let width = levels > 1 ? 110 : min(Self.widest, gap - 8)
    let style = TextStyle(size: theme.smallSize)
    func label(_ name: String, _ base: String, _ x: Double) -> Label {
      let name = TextBlock(name, style: style, colour: theme.text, maximumWidth: max(width, 12), maximumLines: 5)
      let base = TextBlock(base, style: style, colour: theme.secondaryText)
      let half = max(name.width, base.width) / 2
      let inside = min(max(x, bounds.lowerBound + half), max(bounds.upperBound - half, bounds.lowerBound + half))
      return Label(name: name, base: base, x: inside)
    }
    let widestWord = names.map { WrappedText.widestPiece(of: $0, style: style) }.max() ?? 0
    let set = Self.staggered(names.indices.map { label(names[$0], bases[$0], centres[$0]) })
    let isTooHigh = set.contains { $0.name.height > 4.5 * style.lineHeight }
    isNumbered = widestWord > width || isTooHigh || set.contains { $0.level >= levels }
    let showsBases = bases.allSatisfy { TextMeasure.width(of: $0, style: style) <= gap - 4 }
    labels =
      isNumbered
      ? Self.staggered(names.indices.map { label(signs.text(first + $0), showsBases ? bases[$0] : "", centres[$0]) })
      : set
    keyBlocks =
      isNumbered
      ? names.indices.map { index in
        let base = bases[index].split(separator: " ").joined(separator: "\u{A0}")
        return TextBlock(
          "\(signs.text(first + index))\u{A0}\(names[index])\(showsBases || base.isEmpty ? "" : " (\(base))")",
          style: style, colour: theme.text, maximumWidth: keyWidth, maximumLines: 6)
      } : []
    height = Self.tops(of: labels).last ?? 0
    self.keyWidth = keyWidth
  }

  private let keyWidth: Double

  /// The names, with the upper edge of all levels at `top`.
  ///
  /// - Parameter standOnColumns: Whether names stand over their columns, with their lower edges aligned.
  func elements(top: Double, standOnColumns: Bool = false) -> [SVGElement] {
    let tops = Self.tops(of: labels)
    return labels.flatMap { label in
      let levelTop =
        standOnColumns ? top + height - tops[label.level] - label.height : top + tops[label.level]
      return label.name.element(x: label.x, top: levelTop, anchor: .middle, mark: "column-label")
        + label.base.element(x: label.x, top: levelTop + label.name.height, anchor: .middle, mark: "column-base")
    }
  }

  /// What the signs stand for, with the upper edge at 0, and the height in user units; nothing where names fit.
  func key() -> (elements: [SVGElement], height: Double) {
    var (x, top, lineHeight) = (0.0, 0.0, 0.0)
    var elements: [SVGElement] = []
    for block in keyBlocks {
      if x > 0, x + block.width > keyWidth { (x, top, lineHeight) = (0, top + lineHeight + 2, 0) }
      elements += block.element(x: x, top: top, mark: "key")
      x += block.width + 18
      lineHeight = max(lineHeight, block.height)
    }
    return (elements, top + lineHeight)
  }

  /// Puts every label on the first level on which it has room.
  private static func staggered(_ labels: [Label]) -> [Label] {
    var ends: [Double] = []
    return labels.map { label in
      var label = label
      label.level = ends.firstIndex { $0 <= label.extent.lowerBound } ?? ends.count
      if label.level == ends.count { ends.append(0) }
      ends[label.level] = label.extent.upperBound
      return label
    }
  }

  /// Where each level begins, and last where all end.
  private static func tops(of labels: [Label]) -> [Double] {
    let levels = (labels.map(\.level).max() ?? -1) + 1
    return (0..<levels).reduce(into: [0.0]) { tops, level in
      let height = labels.filter { $0.level == level }.map(\.height).max() ?? 0
      tops.append((tops.last ?? 0) + height + (level < levels - 1 ? 2 : 0))
    }
  }
}
