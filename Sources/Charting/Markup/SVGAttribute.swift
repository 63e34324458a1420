/// An attribute of an SVG element.
struct SVGAttribute: Hashable, Sendable {
  /// The attributes that charts are made of.
  enum Name: String, Sendable {
    case x, y, cx, cy, r, d, width, height, fill, stroke, transform, id, role, lang, xmlns
    case viewBox
    case xmlLang = "xml:lang"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case textAnchor = "text-anchor"
    case fillOpacity = "fill-opacity"
    case strokeWidth = "stroke-width"
    case patternUnits
    case patternTransform
    case strokeDashes = "stroke-dasharray"
    case strokeJoin = "stroke-linejoin"
    case direction, visibility
    case tabIndex = "tabindex"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case mark = "data-mark"
  }

  /// What an attribute holds, kept typed until it is written.
  enum Value: Hashable, Sendable {
    /// Free text; escaped when written.
    case text(String)
    /// A coordinate or a length in user units.
    case number(Double)
    /// A solid colour.
    case colour(Colour)
    /// Identifiers within the chart; each gets the document's prefix when written.
    case identifiers([String])
    /// A paint server within the chart, such as a pattern; gets the document's prefix when written.
    case paintServer(String)
    /// Path data.
    case path(SVGPath)
  }

  /// Which attribute it is.
  let name: Name
  /// What it holds.
  let value: Value
}

extension SVGAttribute {
  /// A text attribute, such as `role="img"`.
  static func text(_ name: Name, _ text: String) -> SVGAttribute { SVGAttribute(name: name, value: .text(text)) }

  /// A number in user units.
  static func number(_ name: Name, _ number: Double) -> SVGAttribute {
    SVGAttribute(name: name, value: .number(number))
  }

  /// A solid fill.
  static func fill(_ colour: Colour) -> SVGAttribute { SVGAttribute(name: .fill, value: .colour(colour)) }

  /// A fill by a paint server of the same chart.
  static func fill(paintServer: String) -> SVGAttribute { SVGAttribute(name: .fill, value: .paintServer(paintServer)) }

  /// No fill at all.
  static let noFill = SVGAttribute(name: .fill, value: .text("none"))

  /// A solid stroke.
  static func stroke(_ colour: Colour) -> SVGAttribute { SVGAttribute(name: .stroke, value: .colour(colour)) }

  /// The width of a stroke in user units.
  static func strokeWidth(_ width: Double) -> SVGAttribute { .number(.strokeWidth, width) }

  /// The identifier of an element, unique within the chart.
  static func identifier(_ identifier: String) -> SVGAttribute {
    SVGAttribute(name: .id, value: .identifiers([identifier]))
  }

  /// What an element stands for in the chart (`bar`, `whisker`, `withheld` …), so that programs can find it.
  static func mark(_ name: String) -> SVGAttribute { .text(.mark, name) }
}
