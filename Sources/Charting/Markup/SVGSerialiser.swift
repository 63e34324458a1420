/// Writes an element tree as text.
struct SVGSerialiser {
  /// Stands before every identifier and reference, so that many charts on one page have unique ones.
  let identifierPrefix: String

  /// The text of an element and of everything in it.
  ///
  /// O(size of the tree).
  func text(of element: SVGElement) -> String {
    var output = ""
    append(element, to: &output)
    return output
  }

  private func append(_ element: SVGElement, to output: inout String) {
    output += "<\(element.name.rawValue)"
    for attribute in element.attributes {
      output += " "
      output += attribute.name.rawValue
      output += "=\""
      append(attribute.value, to: &output)
      output += "\""
    }
    guard !element.children.isEmpty else {
      output += "/>"
      return
    }
    output += ">"
    for child in element.children {
      switch child {
      case .element(let child): append(child, to: &output)
      case .text(let text): XMLText.appendContent(text, to: &output)
      }
    }
    output += "</\(element.name.rawValue)>"
    if element.name.standsOnItsOwnLine { output += "\n" }
  }

  private func append(_ value: SVGAttribute.Value, to output: inout String) {
    switch value {
    case .text(let text): XMLText.appendAttribute(text, to: &output)
    case .number(let number): SVGNumber.append(number, to: &output)
    case .colour(let colour): output += colour.hexadecimal
    case .identifiers(let names): output += names.map(qualified).joined(separator: " ")
    case .paintServer(let name): output += "url(#\(qualified(name)))"
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
