/// A bar of several segments side by side with one outline around all.
///
/// Between neighbours lies a line in black or white, whichever stands out from both.
struct SegmentedBarMark {
  /// A part of the bar.
  struct Segment {
    /// The abscissa of the left edge.
    let start: Double
    /// The abscissa of the right edge.
    let end: Double
    /// The fill.
    let colour: Colour
    /// What is written on the segment if it fits.
    let text: String
    /// The full wording.
    let tooltip: String
  }

  /// The parts from left to right, each beginning where the last one ends; those without width are not drawn.
  let segments: [Segment]
  /// The ordinate of the upper edge.
  let top: Double
  /// The height in user units.
  let height: Double
  /// The looks.
  let theme: Theme

  /// The elements: segments, lines between them, outline, texts.
  var elements: [SVGElement] {
    let visible = segments.filter { $0.end - $0.start > 0 }
    guard let first = visible.first, let last = visible.last else { return [] }
    let outline = SVGElement.rectangle(
      x: first.start, y: top, width: last.end - first.start, height: height,
      [.noFill, .stroke(theme.outline), .strokeWidth(0.75), .mark("outline")])
    return visible.map(rectangle) + separators(of: visible) + [outline] + visible.flatMap(text)
  }

  private func rectangle(_ segment: Segment) -> SVGElement {
    .rectangle(
      x: segment.start, y: top, width: segment.end - segment.start, height: height,
      [.fill(segment.colour), .mark("segment")], tooltip: segment.tooltip)
  }

  /// The lines between neighbours, all of one colour as one path.
  private func separators(of visible: [Segment]) -> [SVGElement] {
    [Colour.white, .black].compactMap { colour in
      var path = SVGPath()
      for (left, right) in zip(visible, visible.dropFirst())
      where Colour.separator(between: left.colour, and: right.colour) == colour {
        path.move(right.start, top)
        path.vertical(to: top + height)
      }
      guard path != SVGPath() else { return nil }
      return .path(path, [.noFill, .stroke(colour), .strokeWidth(1), .mark("separator")])
    }
  }

  private func text(_ segment: Segment) -> [SVGElement] {
    let style = TextStyle(size: theme.smallSize)
    let block = TextBlock(segment.text, style: style, colour: segment.colour.textColour)
    guard block.width + 6 <= segment.end - segment.start else { return [] }
    return block.element(
      x: (segment.start + segment.end) / 2, top: top + (height - block.height) / 2, anchor: .middle,
      mark: "segment-text")
  }
}
