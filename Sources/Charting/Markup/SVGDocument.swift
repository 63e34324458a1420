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

  init(width: Double, height: Double, root: SVGElement) {
    self.width = width
    self.height = height
    self.root = root
  }

  /// The text of a standalone SVG file in UTF-8, with XML declaration.
  ///
  /// O(size of the drawing).
  public var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + SVGSerialiser(identifierPrefix: "chart").text(of: root)
  }

  /// The drawing as an `<svg>` element to stand in an HTML page.
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
