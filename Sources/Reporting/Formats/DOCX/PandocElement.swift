/// The elements of pandoc's document model in JSON that reports need.
///
/// Source: pandoc-types 1.22, Text.Pandoc.Definition; the JSON has a tag `t` and contents `c` for each constructor.
enum PandocElement {
  /// A constructor with its contents.
  static func tagged(_ tag: String, _ contents: JSONValue? = nil) -> JSONValue { ["t": .string(tag), "c": contents] }

  /// An identifier, and named values.
  static func attributes(id: String = "", _ values: [(String, String)] = []) -> JSONValue {
    [.string(id), [], .array(values.map { [.string($0), .string($1)] })]
  }

  /// Words.
  static func words(_ text: String) -> JSONValue { tagged("Str", .string(line(text))) }

  /// A paragraph of a style of the reference document; of pandoc's own choice where none is named.
  static func paragraph(_ inlines: [JSONValue], style: String? = nil) -> JSONValue {
    let paragraph = tagged("Para", .array(inlines))
    return style.map { tagged("Div", [attributes([("custom-style", $0)]), [paragraph]]) } ?? paragraph
  }

  /// Words in a character style of the reference document.
  static func span(_ inlines: [JSONValue], style: String) -> JSONValue {
    tagged("Span", [attributes([("custom-style", style)]), .array(inlines)])
  }

  /// A heading, 1 for the highest.
  static func heading(_ level: Int, id: String, _ inlines: [JSONValue]) -> JSONValue {
    tagged("Header", [.integer(level), attributes(id: id), .array(inlines)])
  }

  /// Words that lead to the heading with an id.
  static func link(_ inlines: [JSONValue], to id: String) -> JSONValue {
    tagged("Link", [attributes(), .array(inlines), [.string("#\(id)"), ""]])
  }

  /// A picture with its text alternative, which pandoc takes from what would be its caption.
  ///
  /// - Parameter width: in millimetres.
  static func picture(_ file: String, alternative: String, width: Double) -> JSONValue {
    let size = attributes([("width", "\(JSONNumber.text(of: width))mm")])
    return tagged("Image", [size, [words(alternative)], [.string(file), ""]])
  }

  /// Words in a language of their own; pandoc 2.17 passes no language on, so the run is written as Word has it.
  static func foreign(_ text: String, language: String) -> JSONValue {
    let content = XHTMLContentType()
    let properties = "<w:rPr><w:lang w:val=\"\(content.escapeText(language))\"/></w:rPr>"
    let words = "<w:t xml:space=\"preserve\">\(content.escapeText(line(text)))</w:t>"
    return tagged("RawInline", ["openxml", .string("<w:r>\(properties)\(words)</w:r>")])
  }

  /// A text on one line, without characters that XML has no place for.
  private static func line(_ text: String) -> String {
    XHTMLContentType.allowed(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
