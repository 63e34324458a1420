import Foundation
import FoundationXML

@testable import Charting

/// An SVG file read back with a parser that is not ours, every element with its place in the drawing.
struct ParsedSVG {
  struct Element {
    let name: String
    let attributes: [String: String]
    let ancestors: [[String: String]]
    /// Where the origin of the element's coordinates lies in the drawing.
    let origin: (x: Double, y: Double)
    /// Whether the element's text runs upwards.
    let isTurned: Bool
    var text = ""
    /// The text of a `<title>` directly inside.
    var tooltip: String?

    var mark: String? { attributes["data-mark"] }

    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }

    var left: Double { origin.x + number("x") }
    var right: Double { left + number("width") }
    var top: Double { origin.y + number("y") }
    var width: Double { number("width") }
    var height: Double { number("height") }

    /// The strokes of a path in drawing order, from where to where.
    var strokes: [(from: Point, to: Point)] {
      var strokes: [(from: Point, to: Point)] = []
      var pen = Point(x: 0, y: 0)
      let scanner = Scanner(string: attributes["d"] ?? "")
      while let command = scanner.scanCharacter(), let first = scanner.scanDouble() {
        let start = pen
        switch command {
        case "M", "L":
          guard let y = scanner.scanDouble() else { return strokes }
          pen = Point(x: first + origin.x, y: y + origin.y)
        case "H": pen = Point(x: first + origin.x, y: pen.y)
        case "V": pen = Point(x: pen.x, y: first + origin.y)
        default: return strokes
        }
        if command != "M" { strokes.append((start, pen)) }
      }
      return strokes
    }

    /// Every point that a stroke of the path touches with an end.
    var points: [Point] { strokes.flatMap { [$0.from, $0.to] } }
  }

  struct Point {
    let x: Double
    let y: Double
  }

  let elements: [Element]

  init(_ document: SVGDocument) throws { try self.init(text: document.text) }

  init(text: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldProcessNamespaces = false
    parser.delegate = reader
    guard parser.parse() else {
      throw ParseFailure(message: "\(parser.parserError.map(String.init(describing:)) ?? "?")")
    }
    elements = reader.finished
  }

  func marks(_ mark: String) -> [Element] { elements.filter { $0.mark == mark } }

  var root: Element { elements[0] }
}

struct ParseFailure: Error { let message: String }

private final class Reader: NSObject, XMLParserDelegate {
  var finished: [ParsedSVG.Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let parent = open.last.map { finished[$0] }
    var origin: (x: Double, y: Double) = parent?.origin ?? (0, 0)
    var isTurned = parent?.isTurned ?? false
    if let transform = attributes["transform"] {
      let numbers = transform.split { "() ".contains($0) }.compactMap { Double($0) }
      origin = (origin.x + numbers[0], origin.y + numbers[1])
      isTurned = isTurned || transform.contains("rotate(-90)")
    }
    let ancestors = (parent?.ancestors ?? []) + (parent.map { [$0.attributes] } ?? [])
    finished.append(
      ParsedSVG.Element(
        name: name, attributes: attributes, ancestors: ancestors, origin: origin, isTurned: isTurned))
    open.append(finished.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let index = open.last else { return }
    finished[index].text += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    let closed = open.removeLast()
    if name == "title", let parent = open.last { finished[parent].tooltip = finished[closed].text }
  }
}
