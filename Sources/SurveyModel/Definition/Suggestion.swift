/// The known name that a mistyped one most probably meant.
package enum Suggestion {
  /// A clause like "; did you mean `scale`?" where a known name is near, else nothing.
  package static func clause(for name: String, among known: some Sequence<String>) -> String {
    nearest(to: name, among: known).map { "; did you mean `\($0)`?" } ?? ""
  }

  /// A clause with the near name, or with all known names where none is near.
  package static func clauseOrAll(for name: String, among known: [String]) -> String {
    let clause = clause(for: name, among: known)
    return clause.isEmpty ? "; it is one of \(known.map { "`\($0)`" }.joined(separator: ", "))" : clause
  }

  /// The nearest known name, at most a third of its letters away; of two equally near ones the first.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let written = Array(name.lowercased().unicodeScalars.prefix(100))
    var best: (name: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let furthest = max(1, max(written.count, letters.count) / 3)
      guard abs(written.count - letters.count) <= furthest else { continue }
      let found = distance(written, letters)
      guard found <= furthest, found < best?.distance ?? .max else { continue }
      best = (candidate, found)
    }
    return best?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// The optimal string alignment distance (Damerau 1964; Boytsov 2011); complexity O(mn).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
