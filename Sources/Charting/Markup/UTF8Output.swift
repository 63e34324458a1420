extension [UInt8] {
  /// Appends the UTF-8 of a text as one block.
  ///
  /// O(length).
  mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
