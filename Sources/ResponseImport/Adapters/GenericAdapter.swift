extension Platform {
  /// A table with one row of headings and one record a respondent, whoever wrote it.
  package static let generic = Platform(rawValue: "generic")
}

/// Takes any table with one row of headings and one record a respondent.
///
/// Neighbouring columns whose headings share everything before a last `[row]`, `: `, ` - ` or `/` are taken as one
/// question with several columns, as Google Forms (grid), Decidim (matrix) and many hand-made tables write them.
package struct GenericAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .generic }

  /// What the adapter says of a file that no other adapter knows.
  static let lastResort = Recognition(
    confidence: 0.1, because: "no platform's own headings were found; the first row is taken as the headings")

  /// Creates the adapter.
  package init() {}

  /// Takes everything, without conviction.
  package func recognise(_ preview: ExportPreview) -> Recognition? { Self.lastResort }

  /// One heading row; neighbours with a common stem form a group.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    var columns: [SourceColumn] = []
    var index = 0
    var group = 0
    while index < headings.count {
      let heading = headings[index].withSingleBlanks
      if HeadingWords.isMetadata(heading) || isRowNumber(index, heading: heading, in: preview) {
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
    return ExportLayout(platform: platform, headerRows: 1, columns: columns)
  }

  /// Whether a first column without a heading only counts the records, as data-frame libraries write it.
  private func isRowNumber(_ index: Int, heading: String, in preview: ExportPreview) -> Bool {
    RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: 1, in: preview)
  }
}

/// The nameless first column in which data-frame libraries count the records.
enum RowNumberColumn {
  /// Whether the first column has no heading and holds consecutive whole numbers from the first record on.
  static func isRowNumber(column: Int, heading: String, firstRecord: Int, in preview: ExportPreview) -> Bool {
    guard column == 0, heading.isEmpty, preview.rows.count > firstRecord else { return false }
    let numbers = (firstRecord..<preview.rows.count).map { Int(preview.cell($0, column)) }
    guard let first = numbers[0] else { return false }
    return numbers.enumerated().allSatisfy { $0.element == first + $0.offset }
  }
}
