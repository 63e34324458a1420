@testable import Charting

/// The place that a line of text takes up in a drawing.
struct TextBox {
  let text: String
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  func overlaps(_ other: TextBox) -> Bool {
    left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5
  }
}

extension ParsedSVG {
  /// One box for each line of text, as wide as it was measured and as high as letters with ascenders and descenders are.
  var textBoxes: [TextBox] {
    var boxes: [TextBox] = []
    var parent: Element?
    for element in elements where element.name == "text" || element.name == "tspan" {
      if element.name == "text" { parent = element }
      guard let parent, !element.text.isEmpty else { continue }
      let style = TextStyle(
        size: parent.number("font-size"), weight: parent.attributes["font-weight"] == "bold" ? .bold : .regular)
      let x = element.attributes["x"].flatMap(Double.init) ?? parent.number("x")
      let y = element.attributes["y"].flatMap(Double.init) ?? parent.number("y")
      let width = TextMeasure.width(of: element.text, style: style)
      let start =
        switch parent.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      let (ascent, descent) = (0.74 * style.size, 0.212 * style.size)
      boxes.append(
        element.isTurned
          ? TextBox(
            text: element.text, left: element.origin.x + y - ascent, right: element.origin.x + y + descent,
            top: element.origin.y - start - width, bottom: element.origin.y - start)
          : TextBox(
            text: element.text, left: element.origin.x + start, right: element.origin.x + start + width,
            top: element.origin.y + y - ascent, bottom: element.origin.y + y + descent))
    }
    return boxes
  }
}
