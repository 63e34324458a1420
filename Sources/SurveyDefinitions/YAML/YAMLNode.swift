/// One element of a YAML document, with the line where it starts.
struct YAMLNode: Sendable, Equatable {
  /// What the element is.
  enum Content: Sendable, Equatable {
    /// A text as it was meant, and whether it stood without quotes. Numbers, dates and yes/no are texts here too.
    case scalar(String, isPlain: Bool)
    /// A list.
    case list([YAMLNode])
    /// Keys and values in file order, no key twice.
    case mapping([YAMLEntry])
  }

  /// The line, from 1.
  let line: Int
  /// What the element is.
  let content: Content

  /// The text, where the element is one; `nil` for an empty value, `~` and `null`.
  var scalar: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
  }

  /// Whether nothing, `~` or `null` stands here.
  var isNull: Bool {
    if case .scalar = content { scalar == nil } else { false }
  }

  /// What the element is, for messages.
  var description: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}

/// One key of a mapping with its value.
struct YAMLEntry: Sendable, Equatable {
  let key: String
  let line: Int
  let value: YAMLNode
}
