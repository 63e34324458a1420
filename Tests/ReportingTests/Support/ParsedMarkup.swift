import Foundation
import FoundationXML

/// A page or drawing read back with a parser that is not ours.
final class ParsedMarkup: NSObject, XMLParserDelegate {
  final class Element {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [Element] = []
    fileprivate(set) var text = ""

    init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

    /// The element and everything in it, in document order.
    var all: [Element] { [self] + children.flatMap(\.all) }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
  }

  struct Malformed: Error, CustomStringConvertible { let description: String }

  private var open: [Element] = [Element("", [:])]

  /// The outermost element.
  static func read(_ bytes: [UInt8]) throws -> Element {
    let reader = ParsedMarkup()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.open[0].children.first else {
      throw Malformed(description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "empty")")
    }
    return root
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let element = Element(name, attributes)
    open[open.count - 1].children.append(element)
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for element in open { element.text += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
