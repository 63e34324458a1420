/// Finds aliases before the text is parsed, since composing nested ones may take exponential time.
enum AliasScan {
  /// The line of the first anchor `&name` to which an alias `*name` refers, or `nil`; complexity O(n).
  ///
  /// Only a mark at the start of a word counts, whether quoted or not: a text that has both "&word" and "*word" with
  /// the same word would be refused, too.
  static func firstAliasedAnchor(in text: String) -> Int? {
    var anchorLines: [Substring: Int] = [:]
    var aliases: Set<Substring> = []
    let bytes = text.utf8
    var line = 1
    var previous = UInt8(ascii: "\n")
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == UInt8(ascii: "\n") { line += 1 }
      let isMark = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      if isMark && !isNameByte(previous) {
        let end = bytes[next...].firstIndex { !isNameByte($0) } ?? bytes.endIndex
        if end > next {
          let name = text[next..<end]
          if byte == UInt8(ascii: "*") {
            aliases.insert(name)
          } else if anchorLines[name] == nil {
            anchorLines[name] = line
          }
        }
      }
      previous = byte
      index = next
    }
    return anchorLines.filter { aliases.contains($0.key) }.map(\.value).min()
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
