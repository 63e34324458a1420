/// Writes an element tree as text.
struct SVGSerialiser {
  /// Stands before every identifier and reference, so that many charts on one page have unique ones.
  let identifierPrefix: String

  /// The text of an element and of everything in it.
  ///
  /// O(size of the tree).
  func text(of element: SVGElement) -> String {
    var output: [UInt8] = []
    append(element, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func append(_ element: SVGElement, to output: inout [UInt8]) {
    output += "<".utf8
    output += element.name.rawValue.utf8
    for attribute in element.attributes {
      output += " ".utf8
      output += attribute.name.rawValue.utf8
      output += "=\"".utf8
      append(attribute.value, to: &output)
      output += "\"".utf8
    }
    guard !element.children.isEmpty else {
      output += "/>".utf8
      return
    }
    output += ">".utf8
    for child in element.children {
      switch child {
      case .element(let child): append(child, to: &output)
      case .text(let text): XMLText.appendContent(text, to: &output)
      }
    }
    output += "</".utf8
    output += element.name.rawValue.utf8
    output += (element.name.standsOnItsOwnLine ? ">\n" : ">").utf8
  }

  private func append(_ value: SVGAttribute.Value, to output: inout [UInt8]) {
    switch value {
    case .text(let text): XMLText.appendAttribute(text, to: &output)
    case .number(let number): SVGNumber.append(number, to: &output)
    case .colour(let colour): colour.append(to: &output)
    case .identifiers(let names): output += names.map(qualified).joined(separator: " ").utf8
    case .paintServer(let name): output += "url(#\(qualified(name)))".utf8
    case .path(let path): path.append(to: &output)
    }
  }

  private func qualified(_ identifier: String) -> String { "\(identifierPrefix)-\(identifier)" }
}

extension SVGElement.Name {
  /// Whether a line break may follow the element: never inside text, where it would become a blank.
  fileprivate var standsOnItsOwnLine: Bool {
    switch self {
    case .svg, .title, .desc, .defs, .group, .text: true
    case .pattern, .rectangle, .path, .circle, .tspan: false
    }
  }
}
