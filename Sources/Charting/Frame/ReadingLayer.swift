/// The layer over a drawing in a page that shows a part's reading when it is pointed at or reached with the keyboard.
///
/// There is no script: each part is a focusable element with the reading as its name, and the page's style sheet makes the
/// words visible on hover and focus. Without a style sheet they stay hidden.
struct ReadingLayer: Hashable, Sendable {
  /// The parts in reading order.
  let readings: [ChartReading]
  /// The looks.
  let theme: Theme
  /// The width of the drawing in user units.
  let width: Double
  /// The height of the drawing in user units.
  let height: Double

  private static let padding = 8.0

  /// The elements, to be drawn over everything.
  var elements: [SVGElement] { readings.map(element) }

  private func element(_ reading: ChartReading) -> SVGElement {
    let area = SVGElement.rectangle(
      x: reading.x, y: reading.y, width: reading.width, height: reading.height,
      [.text(.fill, "transparent"), .mark("reading-area")])
    return .group(
      [.text(.tabIndex, "0"), .text(.role, "img"), .text(.label, reading.text), .mark("reading")],
      [area, plate(reading)])
  }

  /// The words on a plate under the part, or above it where there is no room below.
  private func plate(_ reading: ChartReading) -> SVGElement {
    let block = TextBlock(
      reading.text, style: TextStyle(size: theme.bodySize), colour: theme.background,
      maximumWidth: min(420, width - 4 * Self.padding))
    let (plateWidth, plateHeight) = (block.width + 2 * Self.padding, block.height + 2 * Self.padding)
    let x = min(max(Self.padding, reading.x + 24), width - plateWidth - Self.padding)
    let below = reading.y + reading.height + 2
    let y = below + plateHeight <= height ? below : max(0, reading.y - plateHeight - 2)
    let ground = SVGElement.rectangle(x: x, y: y, width: plateWidth, height: plateHeight, [.fill(theme.text)])
    return .group(
      [.text(.visibility, "hidden"), .mark("reading-text")],
      [ground] + block.element(x: x + Self.padding, top: y + Self.padding))
  }
}
