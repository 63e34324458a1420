extension String {
  /// Whether a text stands within this one.
  ///
  /// Compared by bytes where the text looked for is ASCII, which is many times faster, else by characters, so that letters
  /// with composed and with separate accents are the same. Complexity: O(*n* × *m*), in practice O(*n*).
  func holds(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return utf8.contains { $0 >= 0x80 } && contains(text) }
    var (own, other) = (self, text)
    return own.withUTF8 { bytes in
      other.withUTF8 { wanted in
        guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
        return (0...(bytes.count - wanted.count)).contains { start in
          bytes[start] == first && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
        }
      }
    }
  }
}
