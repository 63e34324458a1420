/// Emphasis by pairs of `*` or `_` at the edges of words.
enum Emphasis {
  /// The text without the marks.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { "*_".utf8.contains($0) }) else { return text }
    return String(["*", "_"].reduce(Array(text)) { removed(from: $0, mark: $1) })
  }

  /// Whether a heading puts words between asterisks, as `Do you *currently* work?` does.
  static func isIn(_ heading: String) -> Bool {
    guard heading.utf8.contains(UInt8(ascii: "*")) else { return false }
    let text = Array(heading.withSingleBlanks)
    return removed(from: text, mark: "*").count < text.count
  }

  /// The text without the marks that stand at the edge of a word, where they come in pairs.
  private static func removed(from text: [Character], mark: Character) -> [Character] {
    var edges: Set<Int> = []
    var place = 0
    while place < text.count {
      guard text[place] == mark else {
        place += 1
        continue
      }
      let end = text[place...].firstIndex { $0 != mark } ?? text.count
      let left = place > 0 ? text[place - 1] : " "
      let right = end < text.count ? text[end] : " "
      // Long runs are lines to write on; within a word or between blanks a mark is a character like any other.
      let isEdge = !(isWord(left) && isWord(right)) && !(left.isWhitespace && right.isWhitespace)
      if end - place <= 2, isEdge { edges.formUnion(place..<end) }
      place = end
    }
    guard edges.count >= 2, edges.count.isMultiple(of: 2) else { return text }
    return text.indices.filter { !edges.contains($0) }.map { text[$0] }
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
