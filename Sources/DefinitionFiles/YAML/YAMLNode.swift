/// One element of a YAML document, with the line where it starts.
package struct YAMLNode: Sendable, Equatable {
  /// What the element is.
  package enum Content: Sendable, Equatable {
    /// A text as it was meant, and whether it stood without quotes. Numbers, dates and yes/no are texts here too.
    case scalar(String, isPlain: Bool)
    /// A list.
    case list([YAMLNode])
    /// Keys and values in file order, no key twice.
    case mapping([YAMLEntry])
  }

  /// The line, from 1.
  package let line: Int
  /// What the element is.
  package let content: Content

  /// The text, where the element is one; `nil` for an empty value, `~` and `null`.
  package var scalar: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
  }

  /// Whether nothing, `~` or `null` stands here.
  package var isNull: Bool {
    if case .scalar = content { scalar == nil } else { false }
  }

  /// What the element is, for messages.
  package var description: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}

/// One key of a mapping with its value.
package struct YAMLEntry: Sendable, Equatable {
  /// The key as it is written.
  package let key: String
  /// The line of the key, from 1.
  package let line: Int
  /// What stands behind the colon.
  package let value: YAMLNode
}
