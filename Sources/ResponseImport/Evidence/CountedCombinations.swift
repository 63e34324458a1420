/// Recognises tables of counts with several columns in front of them: `Question, Answer, Count, Percent`.
enum CountedCombinations {
  private static let widest = 64

  /// Why the rows are no respondents; `nil` where they may be.
  ///
  /// Taken where the last columns are headed as counts and percentages, one of them as percentages, hold nothing but
  /// numbers, and the columns in front hold only different combinations of texts.
  static func reason(_ preview: ExportPreview) -> String? {
    let width = preview.columnCount
    guard preview.rows.count >= 3, width >= 4, width <= widest else { return nil }
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let first = (headings.lastIndex { !CountWords.isCount($0) } ?? -1) + 1
    guard first >= 2, width - first >= 2, headings[first...].contains(where: CountWords.isShare) else { return nil }
    guard !PersonalHeadings.namesRecords(headings[0]) else { return nil }
    var combinations: Set<[String]> = []
    for row in 1..<preview.rows.count {
      let cells = preview.trimmedRow(row)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard cells[first...].allSatisfy({ $0.isEmpty || (NumberText.value(of: $0) ?? -1) >= 0 }) else { return nil }
      guard combinations.insert(Array(cells[..<first])).inserted else { return nil }
    }
    return combinations.isEmpty ? nil : "the last headings speak of counts and percentages"
  }
}
