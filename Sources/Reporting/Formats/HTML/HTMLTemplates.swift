import Mustache

/// The templates of the page, embedded in the program and parsed once.
enum HTMLTemplates {
  /// The page filled with values.
  ///
  /// - Throws: the template engine's error where a template is malformed.
  static func page(_ values: [String: Any]) throws -> String {
    let (page, parts) = try parsed.get()
    return page.render(values, library: parts)
  }

  private static let parsed = Result {
    MustacheContentTypes.register(XHTMLContentType(), named: XHTMLContentType.name)
    var library = MustacheLibrary()
    for (name, bytes) in parts { library.register(try template(bytes), named: name) }
    return (try template(PackageResources.page_mustache), library)
  }

  /// A template that escapes as XHTML, without the line break at the end of its file, so that it can stand within a line.
  private static func template(_ bytes: [UInt8]) throws -> MustacheTemplate {
    let text = String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(XHTMLContentType.name)}}" + text)
  }

  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("style", PackageResources.style_css),
    ("entry", PackageResources.entry_mustache),
    ("section", PackageResources.section_mustache),
    ("paragraph", PackageResources.paragraph_mustache),
    ("list", PackageResources.list_mustache),
    ("definitions", PackageResources.definitions_mustache),
    ("notice", PackageResources.notice_mustache),
    ("table", PackageResources.table_mustache),
    ("figure", PackageResources.figure_mustache),
    ("form", PackageResources.form_mustache),
    ("words", PackageResources.words_mustache),
    ("own", PackageResources.own_mustache),
    ("strong", PackageResources.strong_mustache),
    ("code", PackageResources.code_mustache),
    ("survey", PackageResources.survey_mustache),
    ("link", PackageResources.link_mustache),
  ]
}
