extension Platform {
  /// A table with one row of headings and one record a respondent, whoever wrote it.
  package static let generic = Platform(rawValue: "generic")
}

/// Takes any table with one record a respondent, below one row of headings or two with merged cells in the upper one, and a
/// title above them if there is one.
///
/// Neighbouring columns whose headings share everything before a last `[row]`, `: `, ` - ` or `/` are taken as one
/// question with several columns, as Google Forms (grid), Decidim (matrix) and many hand-made tables write them. Names of
/// persons are known by their headings, addresses and identifiers by their looks; none of them is a question. Tables of
/// counts, hand-coded themes and code books hold no responses and are refused.
package struct GenericAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .generic }

  /// What the adapter says of a file that no other adapter knows.
  static let lastResort = Recognition(
    confidence: 0.1, because: "no platform's own headings were found; the first row is taken as the headings")

  /// Creates the adapter.
  package init() {}

  /// Takes everything without conviction, and is sure only of tables that hold no responses.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    AggregatedTable.recognise(preview) ?? CodedThemesTable.recognise(preview) ?? CodeBookTable.recognise(preview)
      ?? recogniseByHand(preview) ?? Self.lastResort
  }

  /// A table whose headings do not stand in the first row alone.
  private func recogniseByHand(_ preview: ExportPreview) -> Recognition? {
    let headings = TableHeadings(preview)
    if headings.rowCount == 2 {
      return Recognition(
        confidence: 0.6,
        because:
          "no platform's own headings were found; rows \(headings.firstRow + 1) and \(headings.headerRows) are taken "
          + "as headings, of which the upper ones stand over several columns")
    }
    guard headings.firstRow > 0 else { return nil }
    return Recognition(
      confidence: 0.2,
      because:
        "no platform's own headings were found; row \(headings.headerRows) is taken as the headings, below a title")
  }

  /// The columns below the headings of a table made by hand; neighbours with a common stem form a group.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = TableHeadings(preview)
    let body = ExportPreview(
      file: preview.file, rows: Array(preview.rows.dropFirst(headings.firstRow)), delimiter: preview.delimiter,
      companions: preview.companions)
    let columns = headings.rowCount == 2 ? Self.twoRowColumns(headings, in: body) : Self.columns(of: body)
    return ExportLayout(platform: platform, headerRows: headings.headerRows, columns: columns)
  }

  /// Columns of which the upper heading stands over several: those under one that share answers form a group.
  private static func twoRowColumns(_ headings: TableHeadings, in preview: ExportPreview) -> [SourceColumn] {
    var columns: [SourceColumn] = []
    var question = ""
    var group = -1
    var texts: Set<String> = []
    for (index, heading) in headings.texts.enumerated() {
      let own = preview.distinctTexts(of: index, below: 2)
      if !heading.upper.isEmpty || heading.lower.isEmpty { question = heading.upper }
      let isFirst = !heading.upper.isEmpty || question.isEmpty || heading.lower.isEmpty
      if isFirst || texts.isDisjoint(with: own) { group += 1 }
      texts = own
      let name = heading.lower.isEmpty ? heading.upper : heading.lower
      let isItem = !question.isEmpty && !heading.lower.isEmpty
      let isMetadata =
        HeadingWords.isMetadata(name) || PersonalHeadings.isPersonal(name)
        || RowNumberColumn.isRowNumber(column: index, heading: name, firstRecord: 2, in: preview)
      columns.append(
        SourceColumn(
          index: index, header: isItem ? "\(question) [\(heading.lower)]" : name, question: isItem ? question : name,
          item: isItem ? heading.lower : nil, group: group, role: isMetadata ? .metadata : .answer))
    }
    complete(&columns, below: 2, of: preview)
    return columns
  }

  /// The columns below one row of headings, which is the first.
  static func columns(of preview: ExportPreview) -> [SourceColumn] {
    let headings = preview.trimmedRow(0)
    var columns: [SourceColumn] = []
    var index = 0
    var group = 0
    while index < headings.count {
      let heading = headings[index].withSingleBlanks
      if HeadingWords.isMetadata(heading) || PersonalHeadings.isPersonal(heading)
        || RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: 1, in: preview)
      {
        columns.append(
          SourceColumn(index: index, header: heading, question: heading, group: group, role: .metadata))
        index += 1
      } else if case let count = HeadingStem.ownTextCount(of: headings, after: index), count > 0 {
        for position in index...index + count {
          let heading = headings[position].withSingleBlanks
          let item = position == index ? nil : String(heading.dropFirst(headings[index].withSingleBlanks.count))
          columns.append(
            SourceColumn(
              index: position, header: heading, question: headings[index].withSingleBlanks,
              item: item.map { String($0.drop { !$0.isLetter }) }, group: group,
              role: position == index ? .answer : .ownText))
        }
        index += count + 1
      } else {
        let run = HeadingStem.longestRun(of: headings, from: index)
        for offset in 0..<run.count {
          let position = index + offset
          let item = run.stem.map { HeadingStem.item(of: headings[position], after: $0) }
          columns.append(
            SourceColumn(
              index: position, header: headings[position].withSingleBlanks, question: run.stem?.text ?? heading,
              item: item, group: group, role: .answer))
        }
        index += run.count
      }
      group += 1
    }
    complete(&columns, below: 1, of: preview)
    return columns
  }

  /// Hides what identifies somebody, and declares rankings.
  private static func complete(_ columns: inout [SourceColumn], below headerRows: Int, of preview: ExportPreview) {
    IdentifierColumns.hide(in: &columns, below: headerRows, of: preview)
    declareRanking(&columns, below: headerRows, in: preview)
  }

  /// Declares the ranking of items: the columns of one question, or, as in ranked ballots, all columns of the file.
  private static func declareRanking(
    _ columns: inout [SourceColumn], below headerRows: Int, in preview: ExportPreview
  ) {
    let answers = columns.indices.filter { columns[$0].role == .answer }
    let groups = Dictionary(grouping: answers) { columns[$0].group }.values.filter { $0.count >= 3 }
    if groups.isEmpty, RankingColumns.areRanks(answers.map { columns[$0].index }, below: headerRows, in: preview) {
      for position in answers {
        columns[position].item = columns[position].header
        columns[position].question = ""
        columns[position].group = columns[answers[0]].group
        columns[position].declared = DeclaredAnswers(kind: .rank)
      }
    }
    for group in groups where RankingColumns.areRanks(group.map { columns[$0].index }, below: headerRows, in: preview) {
      for position in group { columns[position].declared = DeclaredAnswers(kind: .rank) }
    }
  }
}
