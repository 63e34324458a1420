/// An element of an SVG tree: its name, its attributes in the order in which they are written, and what it contains.
struct SVGElement: Hashable, Sendable {
  /// The elements that charts are made of.
  enum Name: String, Sendable {
    case svg, title, desc, defs, pattern, path, circle, text, tspan
    case group = "g"
    case rectangle = "rect"
  }

  /// What an element contains.
  enum Node: Hashable, Sendable {
    /// Another element.
    case element(SVGElement)
    /// Text; escaped when written.
    case text(String)
  }

  /// Which element it is.
  let name: Name
  /// The attributes, each at most once.
  var attributes: [SVGAttribute]
  /// The contents in document order.
  var children: [Node]

  /// An element that contains other elements.
  init(_ name: Name, _ attributes: [SVGAttribute] = [], _ children: [SVGElement] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children.map(Node.element)
  }

  /// An element that contains text.
  init(_ name: Name, _ attributes: [SVGAttribute] = [], text: String) {
    self.name = name
    self.attributes = attributes
    self.children = [.text(text)]
  }
}

extension SVGElement {
  /// A group that carries attributes or a mark for its members.
  static func group(_ attributes: [SVGAttribute] = [], _ children: [SVGElement]) -> SVGElement {
    SVGElement(.group, attributes, children)
  }

  /// A rectangle; `tooltip` becomes its `<title>`.
  static func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ attributes: [SVGAttribute], tooltip: String? = nil
  ) -> SVGElement {
    let geometry: [SVGAttribute] = [.number(.x, x), .number(.y, y), .number(.width, width), .number(.height, height)]
    return SVGElement(.rectangle, geometry + attributes, tooltips(tooltip))
  }

  /// A circle; `tooltip` becomes its `<title>`.
  static func circle(
    x: Double, y: Double, radius: Double, _ attributes: [SVGAttribute], tooltip: String? = nil
  ) -> SVGElement {
    let geometry: [SVGAttribute] = [.number(.cx, x), .number(.cy, y), .number(.r, radius)]
    return SVGElement(.circle, geometry + attributes, tooltips(tooltip))
  }

  /// A path that is stroked, or filled where the attributes say so; `tooltip` becomes its `<title>`.
  static func path(_ path: SVGPath, _ attributes: [SVGAttribute], tooltip: String? = nil) -> SVGElement {
    SVGElement(.path, [SVGAttribute(name: .d, value: .path(path))] + attributes, tooltips(tooltip))
  }

  private static func tooltips(_ text: String?) -> [SVGElement] {
    text.map { [SVGElement(.title, text: $0)] } ?? []
  }
}
