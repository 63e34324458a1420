/// Writes an element tree as text.
struct SVGSerialiser {
  /// Stands before every identifier and reference, so that many charts on one page have unique ones.
  let identifierPrefix: String

  /// More bytes than most charts take up, so that room for them need not be found again and again.
  private static let usualSize = 32_768

  /// The text of an element and of everything in it.
  ///
  /// O(size of the tree).
  func text(of element: SVGElement) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(Self.usualSize)
    append(element, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func append(_ element: SVGElement, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "<"))
    output.append(utf8: element.name.rawValue)
    for attribute in element.attributes {
      output.append(UInt8(ascii: " "))
      output.append(utf8: attribute.name.rawValue)
      output.append(UInt8(ascii: "="))
      output.append(UInt8(ascii: "\""))
      append(attribute.value, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    guard !element.children.isEmpty else {
      output.append(utf8: "/>")
      return
    }
    output.append(UInt8(ascii: ">"))
    for child in element.children {
      switch child {
      case .element(let child): append(child, to: &output)
      case .text(let text): XMLText.appendContent(text, to: &output)
      }
    }
    output.append(utf8: "</")
    output.append(utf8: element.name.rawValue)
    output.append(UInt8(ascii: ">"))
    if element.name.standsOnItsOwnLine { output.append(UInt8(ascii: "\n")) }
  }

  private func append(_ value: SVGAttribute.Value, to output: inout [UInt8]) {
    switch value {
    case .text(let text): XMLText.appendAttribute(text, to: &output)
    case .number(let number): SVGNumber.append(number, to: &output)
    case .colour(let colour): colour.append(to: &output)
    case .identifiers(let names): output.append(utf8: names.map(qualified).joined(separator: " "))
    case .paintServer(let name): output.append(utf8: "url(#\(qualified(name)))")
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
