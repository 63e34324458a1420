import Mustache

/// The templates of the page, embedded in the program and parsed once.
enum HTMLTemplates {
  /// The library.
  ///
  /// - Throws: the template engine's error where a template is malformed.
  static func library() throws -> MustacheLibrary { try parsed.get() }

  private static let parsed = Result {
    MustacheContentTypes.register(XHTMLContentType(), named: XHTMLContentType.name)
    var library = MustacheLibrary()
    for (name, bytes) in sources {
      // Without the line break at the end of its file, so that a template can stand within a line.
      let text = String(decoding: bytes, as: UTF8.self)
      let setting = "{{% CONTENT_TYPE:\(XHTMLContentType.name)}}"
      try library.register(setting + text.prefix(text.utf8.last == 0x0A ? text.count - 1 : text.count), named: name)
    }
    return library
  }

  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("page", PackageResources.page_mustache),
    ("style", PackageResources.style_css),
    ("entry", PackageResources.entry_mustache),
    ("section", PackageResources.section_mustache),
    ("paragraph", PackageResources.paragraph_mustache),
    ("list", PackageResources.list_mustache),
    ("definitions", PackageResources.definitions_mustache),
    ("notice", PackageResources.notice_mustache),
    ("table", PackageResources.table_mustache),
    ("figure", PackageResources.figure_mustache),
    ("words", PackageResources.words_mustache),
    ("own", PackageResources.own_mustache),
    ("strong", PackageResources.strong_mustache),
    ("code", PackageResources.code_mustache),
    ("survey", PackageResources.survey_mustache),
    ("link", PackageResources.link_mustache),
  ]
}
