@testable import Charting

/// The place that something takes up in a drawing.
struct Box {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  /// Whether two places share more than half a unit in both directions.
  func overlaps(_ other: Box) -> Bool {
    left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5
  }
}

/// A line of text and its place.
struct TextBox {
  let text: String
  let mark: String?
  let box: Box
}

extension ParsedSVG {
  /// One box for each line of text, as wide as it was measured and as high as letters with ascenders and descenders are.
  var textBoxes: [TextBox] {
    var boxes: [TextBox] = []
    var parent: Element?
    for element in elements where element.name == "text" || element.name == "tspan" {
      if element.name == "text" { parent = element }
      guard let parent, !element.text.allSatisfy(\.isWhitespace) else { continue }
      let style = TextStyle(
        size: parent.number("font-size"), weight: parent.attributes["font-weight"] == "bold" ? .bold : .regular)
      let x = element.attributes["x"].flatMap(Double.init) ?? parent.number("x")
      let y = element.attributes["y"].flatMap(Double.init) ?? parent.number("y")
      let width = TextMeasure.width(of: element.text, style: style)
      let isRightToLeft = parent.attributes["direction"] == "rtl"
      let start =
        switch parent.attributes["text-anchor"] {
        case "middle": x - width / 2
        case "end": isRightToLeft ? x : x - width
        default: isRightToLeft ? x - width : x
        }
      let (ascent, descent) = (0.74 * style.size, 0.212 * style.size)
      let (x0, y0) = element.origin
      let box =
        element.isTurned
        ? Box(left: x0 + y - ascent, right: x0 + y + descent, top: y0 - start - width, bottom: y0 - start)
        : Box(left: x0 + start, right: x0 + start + width, top: y0 + y - ascent, bottom: y0 + y + descent)
      boxes.append(TextBox(text: element.text, mark: parent.mark, box: box))
    }
    return boxes
  }

  /// The places of all rectangles with one of the marks.
  func boxes(of marks: Set<String>) -> [Box] {
    elements.filter { $0.name == "rect" && marks.contains($0.mark ?? "") }.map {
      Box(left: $0.left, right: $0.right, top: $0.top, bottom: $0.top + $0.height)
    }
  }
}
