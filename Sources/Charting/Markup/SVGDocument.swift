/// A finished chart: an SVG file, or the same drawing as part of an HTML page.
///
/// The drawing refers to nothing outside itself, holds no script and no style sheet, and is the same, byte for byte, on
/// every run.
public struct SVGDocument: Hashable, Sendable {
  /// The width of the drawing in user units (CSS pixels when it is not scaled).
  public let width: Double
  /// The height of the drawing in user units; follows from the contents.
  public let height: Double

  private let root: SVGElement
  private let readingLayer: ReadingLayer

  init(width: Double, height: Double, root: SVGElement, readingLayer: ReadingLayer) {
    self.width = width
    self.height = height
    self.root = root
    self.readingLayer = readingLayer
  }

  /// The text of a standalone SVG file in UTF-8, with XML declaration.
  ///
  /// O(size of the drawing).
  public var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SVGSerialiser(identifierPrefix: "chart").text(of: root)
  }

  /// The drawing as an `<svg>` element to stand in an HTML page, as a picture with a text alternative.
  ///
  /// O(size of the drawing).
  ///
  /// The element carries `width` and `height`; a page that wants it to shrink with the window says
  /// `svg { max-width: 100%; height: auto }`.
  ///
  /// - Parameter identifierPrefix: Any text that no other chart on the page has, such as the question's identifier. Different
  ///   prefixes always give different identifiers.
  public func inline(identifierPrefix: String) -> String {
    SVGSerialiser(identifierPrefix: "chart-" + Self.identifier(from: identifierPrefix)).text(of: root)
  }

  /// The drawing as an `<svg>` element for a page in which readers can point at its parts, or reach them with the keyboard, and
  /// be told what they say.
  ///
  /// It needs ``readingStyle`` in the page's style sheet. O(size of the drawing).
  ///
  /// - Parameter identifierPrefix: As for ``inline(identifierPrefix:)``.
  public func interactive(identifierPrefix: String) -> String {
    var root = root
    root.attributes = root.attributes.map { $0.name == .role ? .text(.role, "group") : $0 }
    root.children += readingLayer.elements.map(SVGElement.Node.element)
    return SVGSerialiser(identifierPrefix: "chart-" + Self.identifier(from: identifierPrefix)).text(of: root)
  }

  /// The style sheet that makes the readings of ``interactive(identifierPrefix:)`` visible on hover and focus.
  public static let readingStyle = """
    [data-mark="reading"] { outline: none; }
    [data-mark="reading-text"] { pointer-events: none; }
    [data-mark="reading"]:hover > [data-mark="reading-text"],
    [data-mark="reading"]:focus > [data-mark="reading-text"] { visibility: visible; }
    [data-mark="reading"]:focus > [data-mark="reading-area"] { stroke: currentColor; stroke-width: 2; }
    """

  /// Any text as letters, digits and hyphens; the rest is spelt `_hex_`, so that different texts stay different.
  private static func identifier(from text: String) -> String {
    var identifier = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": identifier.unicodeScalars.append(scalar)
      default: identifier += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return identifier
  }
}
