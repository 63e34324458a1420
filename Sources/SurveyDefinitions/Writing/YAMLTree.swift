/// A value of a YAML file to be written, with comments and blank lines where a person wants them.
indirect enum YAMLTree {
  /// A text, quoted where needed.
  case text(String)
  /// A number or `true`, never quoted.
  case literal(String)
  /// A list; `isInline` asks for `[…]` on one line where that is short enough.
  case list([YAMLTreeItem], isInline: Bool)
  /// Keys and values; `isInline` asks for `{…}` on one line where that is short enough.
  case group([YAMLTreeItem], isInline: Bool)
}

/// One element of a list or one key with its value.
struct YAMLTreeItem {
  /// The key, `nil` within a list.
  var key: String?
  /// The value.
  var value: YAMLTree
  /// Lines of comment above it.
  var comment: [String] = []
  /// Whether a blank line sets it off from what stands above.
  var isSetOff = false

  /// An element of a list.
  static func item(_ value: YAMLTree, comment: [String] = [], isSetOff: Bool = false) -> YAMLTreeItem {
    YAMLTreeItem(key: nil, value: value, comment: comment, isSetOff: isSetOff)
  }

  /// A key with its value.
  static func entry(
    _ key: String, _ value: YAMLTree, comment: [String] = [], isSetOff: Bool = false
  ) -> YAMLTreeItem {
    YAMLTreeItem(key: key, value: value, comment: comment, isSetOff: isSetOff)
  }
}
