/// Recognises tables in which somebody wrote themes behind the answers to one open question.
enum CodedThemesTable {
  private static let fewestAnswers = 4

  /// What the table is and why it is refused, or `nil` where it is none.
  ///
  /// Taken where a number of the record and one question of own words have headings and columns without headings behind
  /// them are only filled beside an answer, from the left on or with the same texts in several of them, so that no column
  /// stands for one theme.
  static func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    guard (4...64).contains(headings.count), preview.rows.count > fewestAnswers else { return nil }
    guard HeadingWords.isMetadata(headings[0]) || PersonalHeadings.namesRecords(headings[0]), !headings[1].isEmpty,
      headings.count(where: { !$0.isEmpty }) <= 3, headings[2].isEmpty, headings[3].isEmpty || headings.count == 4
    else { return nil }
    let themes = headings.indices.filter { $0 >= 2 && headings[$0].isEmpty }
    let rows = (1..<preview.rows.count).map(preview.trimmedRow)
    let answers = rows.map { $0[1] }.filter { !$0.isEmpty }
    guard answers.count >= fewestAnswers, Set(answers).count * 5 >= answers.count * 4 else { return nil }
    let coded = rows.filter { row in themes.contains { !row[$0].isEmpty } }
    guard coded.count >= fewestAnswers, coded.count(where: { !$0[1].isEmpty }) * 20 >= coded.count * 19 else {
      return nil
    }
    let texts = themes.map { column in Set(rows.map { $0[column] }.filter { !$0.isEmpty }) }
    guard texts.count(where: { !$0.isEmpty }) >= 2 else { return nil }
    let packed = coded.count { row in
      !zip(themes, themes.dropFirst()).contains { row[$0].isEmpty && !row[$1].isEmpty }
    }
    let isShared = texts.joined().count > Set(texts.joined()).count
    guard packed * 20 >= coded.count * 19 || isShared else { return nil }
    return Recognition(
      confidence: 0.9, because: "columns without headings hold themes behind the answers to one open question",
      refusal:
        "the columns without headings hold themes that somebody gave to the answers under \"\(headings[1])\", the "
        + "same theme in any of them; they are no answers. Import the results of the survey itself, or give each theme a "
        + "column of its own with 1 and 0")
  }
}
