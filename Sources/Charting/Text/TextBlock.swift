/// A text that has been set: its lines, style and size, ready to be put somewhere.
struct TextBlock: Sendable {
  /// Which edge or middle of the text lies at the given abscissa.
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  private let wrapped: WrappedText
  private let fullText: String
  private let style: TextStyle
  private let colour: Colour
  private let isRightToLeft: Bool
  /// The width of the widest line in user units.
  let width: Double

  /// The height of all lines in user units; 0 for an empty text.
  var height: Double { fullText.isEmpty ? 0 : Double(wrapped.lines.count) * style.lineHeight }

  /// Sets a text in lines.
  ///
  /// - Parameters:
  ///   - maximumWidth: The width of a line in user units; without one the text stays on one line.
  ///   - maximumLines: How many lines there may be; a longer text ends in an ellipsis and keeps its full wording as tooltip.
  init(_ text: String, style: TextStyle, colour: Colour, maximumWidth: Double = .infinity, maximumLines: Int = 12) {
    let wrapped = WrappedText(text, style: style, width: maximumWidth, maximumLines: maximumLines)
    self.wrapped = wrapped
    self.fullText = text
    self.style = style
    self.colour = colour
    self.isRightToLeft = WritingDirection.isRightToLeft(text)
    self.width = wrapped.lines.map { TextMeasure.width(of: $0, style: style) }.max() ?? 0
  }

  /// The attributes that put the named edge at the abscissa; a text that runs from right to left starts at its right edge.
  private func placement(_ anchor: Anchor) -> [SVGAttribute] {
    let start = isRightToLeft ? Anchor.end : .start
    let written: Anchor = anchor == .middle ? .middle : anchor == start ? .start : .end
    return (isRightToLeft ? [.text(.direction, "rtl")] : [])
      + (written == .start ? [] : [.text(.textAnchor, written.rawValue)])
  }

  /// The text with its middle as near to an abscissa as a stretch allows that it must not leave, on a ground of its own so
  /// that lines behind it do not cross it.
  ///
  /// - Parameter reach: How far the ground covers lines above the text, in user units.
  func label(
    centredAt x: Double, within bounds: ClosedRange<Double>, top: Double, reach: Double = 0, ground: Colour,
    mark: String
  ) -> [SVGElement] {
    guard !fullText.isEmpty else { return [] }
    let (low, high) = (bounds.lowerBound + width / 2, bounds.upperBound - width / 2)
    let middle = low < high ? min(max(x, low), high) : (low + high) / 2
    let plate = SVGElement.rectangle(
      x: middle - width / 2 - 2, y: top - reach, width: width + 4, height: height + reach, [.fill(ground)])
    return [plate] + element(x: middle, top: top, anchor: .middle, mark: mark)
  }

  /// The text with its left edge at an abscissa, on a ground of its own so that lines behind it do not cross it.
  func element(x: Double, top: Double, ground: Colour, mark: String) -> [SVGElement] {
    guard !fullText.isEmpty else { return [] }
    let plate = SVGElement.rectangle(x: x - 2, y: top, width: width + 4, height: height, [.fill(ground)])
    return [plate] + element(x: x, top: top, mark: mark)
  }

  /// The `<text>` element with the upper edge of its first line at `top`; none for an empty text.
  ///
  /// - Parameter x: The abscissa of the edge that `anchor` names.
  func element(x: Double, top: Double, anchor: Anchor = .start, mark: String? = nil) -> [SVGElement] {
    guard !fullText.isEmpty else { return [] }
    let firstBaseline = top + style.baseline
    var attributes: [SVGAttribute] = [
      .number(.x, x), .number(.y, firstBaseline), .number(.fontSize, style.size), .fill(colour),
    ]
    if style.weight == .bold { attributes.append(.text(.fontWeight, "bold")) }
    attributes += placement(anchor)
    if let mark { attributes.append(.mark(mark)) }

    var element = SVGElement(.text, attributes)
    if wrapped.isTruncated { element.children.append(.element(SVGElement(.title, text: fullText))) }
    if wrapped.lines.count == 1 {
      element.children.append(.text(wrapped.lines[0]))
    } else {
      element.children += wrapped.lines.enumerated().map { index, line in
        let position: [SVGAttribute] =
          index == 0 ? [] : [.number(.x, x), .number(.y, firstBaseline + Double(index) * style.lineHeight)]
        return .element(SVGElement(.tspan, position, text: line))
      }
    }
    return [element]
  }
}
