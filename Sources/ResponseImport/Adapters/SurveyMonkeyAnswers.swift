import SurveyModel

/// What the cells of a SurveyMonkey export say about its questions with several columns: options chosen by number, ranks,
/// and matrices with a column for each pair of row and column.
enum SurveyMonkeyAnswers {
  /// How many filled cells a question needs before numbers in it are taken for the numbers of its options.
  private static let fewestMarks = 3

  /// The sub-heading over a field that respondents type into.
  static let typed = "open-ended response"

  /// Completes the columns of each question; complexity O(cells of the preview).
  static func declare(_ columns: inout [SourceColumn], headerRows: Int, in preview: ExportPreview) {
    for position in columns.indices where columns[position].role == .answer {
      declareOwnWords(&columns[position], headerRows: headerRows, in: preview)
    }
    var start = 0
    while start < columns.count {
      var end = start + 1
      while end < columns.count, columns[end].group == columns[start].group { end += 1 }
      let items = (start..<end).filter { columns[$0].item != nil && columns[$0].role == .answer }
      if isContactForm(columns[start..<end]) {
        hidePersons(in: &columns, at: start..<end)
      } else if items.count >= 2 {
        declareQuestion(&columns, items: items, headerRows: headerRows, in: preview)
      }
      start = end
    }
  }

  /// Gives options under headings that somebody renamed the text that their cells hold; complexity O(cells of the preview).
  ///
  /// Taken where each column of a question holds one text of its own and `n/a` or nothing beside it.
  static func nameOptions(_ columns: inout [SourceColumn], in preview: ExportPreview) {
    let answers = columns.indices.filter { columns[$0].item != nil && columns[$0].role != .metadata }
    let groups = Dictionary(grouping: answers) { columns[$0].group }
    for positions in groups.values where positions.count >= 2 {
      let texts = positions.map { position in
        preview.distinctTexts(of: columns[position].index, below: 1).filter { $0.lowercased() != "n/a" }
      }
      let words = texts.compactMap(\.first).filter { Int($0) == nil && YesNo.position(of: $0) == nil }
      guard texts.allSatisfy({ $0.count <= 1 }), words.count >= 2, words.count == texts.count(where: { !$0.isEmpty }),
        Set(words).count == words.count
      else { continue }
      for (position, text) in zip(positions, texts) { columns[position].item = text.first ?? columns[position].item }
    }
  }

  /// What somebody typed is no answer to choose, however often it comes; a number or a day stays one.
  private static func declareOwnWords(_ column: inout SourceColumn, headerRows: Int, in preview: ExportPreview) {
    guard preview.cell(headerRows - 1, column.index).lowercased() == typed else { return }
    let texts = preview.distinctTexts(of: column.index, below: headerRows)
    let areNumbers = texts.allSatisfy { NumberText.reading(of: $0) != nil }
    let areDays = texts.allSatisfy { DateTimeText.reading(of: $0) != nil }
    if !areNumbers, !areDays { column.declared = DeclaredAnswers(kind: .text) }
  }

  private static func declareQuestion(
    _ columns: inout [SourceColumn], items: [Int], headerRows: Int, in preview: ExportPreview
  ) {
    if let pairs = grid(items.map { columns[$0].item ?? "" }) {
      for (position, pair) in zip(items, pairs) { (columns[position].item, columns[position].scale) = pair }
    } else if let numbers = optionNumbers(of: items.map { columns[$0] }, headerRows: headerRows, in: preview) {
      for (position, number) in zip(items, numbers) {
        columns[position].declared = DeclaredAnswers(kind: .option, chosenMarks: number.map { [String($0)] } ?? [])
      }
    } else if RankingColumns.areRanks(items.map { columns[$0].index }, below: headerRows, in: preview) {
      for position in items {
        columns[position].declared = DeclaredAnswers(kind: .rank)
        columns[position].missingMarks = ["N/A": .notApplicable]
      }
    }
  }

  /// Row and column of each `row - column`, or `nil` where they do not make up a full grid of two rows and columns or more.
  private static func grid(_ items: [String]) -> [(row: String?, column: String?)]? {
    var pairs: [(row: String?, column: String?)] = []
    for item in items {
      guard let dash = item.ranges(of: " - ").last else { return nil }
      pairs.append((String(item[..<dash.lowerBound]).trimmed, String(item[dash.upperBound...]).trimmed))
    }
    let rows = Set(pairs.map(\.row))
    let columns = Set(pairs.map(\.column))
    let isFull = Set(items).count == items.count && rows.count * columns.count == items.count
    return isFull && rows.count >= 2 && columns.count >= 2 ? pairs : nil
  }

  /// The number by which each option is chosen where each column only ever holds its own, rising from left to right, as in
  /// an export of the answers' numbers; `nil` where that is not so.
  private static func optionNumbers(
    of columns: [SourceColumn], headerRows: Int, in preview: ExportPreview
  ) -> [Int?]? {
    var numbers: [Int?] = []
    for column in columns {
      let texts = preview.distinctTexts(of: column.index, below: headerRows)
      guard texts.count <= 1, texts.allSatisfy({ Int($0) != nil && $0 != column.item }) else { return nil }
      numbers.append(texts.first.flatMap { Int($0) })
    }
    let known = numbers.compactMap { $0 }
    guard known.count >= 2, zip(known, known.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let marks = columns.reduce(0) { marks, column in
      marks + (headerRows..<preview.rows.count).count { !preview.cell($0, column.index).isEmpty }
    }
    guard marks >= fewestMarks, marks > known.count else { return nil }
    // Where the numbers are the places of the options, one that nobody chose yet has its place too.
    let arePlaces = numbers.enumerated().allSatisfy { $0.element == nil || $0.element == $0.offset + 1 }
    return arePlaces ? Array(1...numbers.count) : numbers
  }

  /// Whether a question is SurveyMonkey's form for contact details.
  private static func isContactForm(_ columns: ArraySlice<SourceColumn>) -> Bool {
    let words = Set(columns.compactMap { $0.item?.lowercased() })
    return words.count { PersonalHeadings.isContactDetail($0) } >= 3
      && !words.isDisjoint(with: ["email address", "phone number", "e-mail-adresse", "telefonnummer"])
  }

  private static func hidePersons(in columns: inout [SourceColumn], at positions: Range<Int>) {
    for position in positions where columns[position].item.map(PersonalHeadings.isContactDetail) ?? false {
      columns[position].role = .metadata
    }
  }
}
