/// Tells the names of several chosen options in one cell, joined by blanks, from words, where no form says which it is.
enum JoinedNames {
  /// How many filled cells are needed before anything is concluded from them.
  private static let fewestCells = 5
  private static let maximumOptions = 60

  /// Whether the cells hold names of options, which cannot contain a blank themselves, and some cells several of them.
  ///
  /// Every word must be fit for a name, come twice and never twice in one cell; three words of four must also stand alone
  /// in a cell, and one of every cell with several. Labels such as "very good" beside "good" and "bad" do not pass.
  ///
  /// - Parameter cells: the filled cells without blanks at their ends. Complexity: O(n) in the number of characters.
  static func are(_ cells: [String]) -> Bool {
    guard cells.count >= fewestCells else { return false }
    let words = cells.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
    guard words.contains(where: { $0.count > 1 }) else { return false }
    var counts: [Substring: Int] = [:]
    for cell in words {
      guard Set(cell).count == cell.count, cell.allSatisfy(isName) else { return false }
      for word in cell { counts[word, default: 0] += 1 }
    }
    let alone = Set(words.filter { $0.count == 1 }.compactMap(\.first))
    return counts.count >= 2 && counts.count <= maximumOptions && counts.values.allSatisfy { $0 >= 2 }
      && alone.count * 4 >= counts.count * 3 && words.allSatisfy { !alone.isDisjoint(with: $0) }
  }

  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter || first == "_" else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) }
  }
}
