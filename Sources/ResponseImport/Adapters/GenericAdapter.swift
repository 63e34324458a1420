extension Platform {
  /// A table with one row of headings and one record a respondent, whoever wrote it.
  package static let generic = Platform(rawValue: "generic")
}

/// Takes any table with one row of headings and one record a respondent.
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
      ?? Self.lastResort
  }

  /// One heading row; neighbours with a common stem form a group.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    var columns: [SourceColumn] = []
    var index = 0
    var group = 0
    while index < headings.count {
      let heading = headings[index].withSingleBlanks
      if HeadingWords.isMetadata(heading) || PersonalHeadings.isPersonal(heading)
        || isRowNumber(index, heading: heading, in: preview)
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
    IdentifierColumns.hide(in: &columns, below: 1, of: preview)
    declareRanking(&columns, in: preview)
    return ExportLayout(platform: platform, headerRows: 1, columns: columns)
  }

  /// Declares the ranking of items: the columns of one question, or, as in ranked ballots, all columns of the file.
  private func declareRanking(_ columns: inout [SourceColumn], in preview: ExportPreview) {
    let answers = columns.indices.filter { columns[$0].role == .answer }
    let groups = Dictionary(grouping: answers) { columns[$0].group }.values.filter { $0.count >= 3 }
    if groups.isEmpty, RankingColumns.areRanks(answers.map { columns[$0].index }, below: 1, in: preview) {
      for position in answers {
        columns[position].item = columns[position].header
        columns[position].question = ""
        columns[position].group = columns[answers[0]].group
        columns[position].declared = DeclaredAnswers(kind: .rank)
      }
    }
    for group in groups where RankingColumns.areRanks(group.map { columns[$0].index }, below: 1, in: preview) {
      for position in group { columns[position].declared = DeclaredAnswers(kind: .rank) }
    }
  }

  private func isRowNumber(_ index: Int, heading: String, in preview: ExportPreview) -> Bool {
    RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: 1, in: preview)
  }
}
