import Disclosure
import SurveyModel

/// The files that the report was made from, and what was read from where.
enum SourcesChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, material) = (edition.wording, edition.material)
    let files = ReportTable(
      caption: wording.sourcesCaption, rowTitle: wording.file,
      columns: [
        ReportTable.Column(wording.platform, isNumeric: false), ReportTable.Column(wording.encoding, isNumeric: false),
        ReportTable.Column(wording.records), ReportTable.Column(wording.imported),
        ReportTable.Column(wording.rejected),
      ],
      rows: material.sources.map { source in
        ReportTable.Row(
          RichText(source.file, .code),
          [.text(RichText(source.platform)), .text(RichText(source.encoding))]
            + [source.records, source.imported, source.rejected].map {
              .figure(edition.integer($0), detail: nil)
            })
      })
    let checksums = ReportTable(
      caption: wording.checksums, rowTitle: wording.file,
      columns: [ReportTable.Column(wording.checksum, isNumeric: false)],
      rows: material.sources.map {
        ReportTable.Row(RichText($0.file, .code), [.text(RichText($0.sha256, .code))])
      })
    return ReportSection(
      id: "sources", title: RichText(wording.sourcesTitle),
      blocks: [.table(files)] + undetermined(edition) + [.table(checksums), .table(columns(edition))])
  }

  /// In which files "not asked" and "no answer" look the same.
  private static func undetermined(_ edition: ReportEdition) -> [ReportBlock] {
    let files = edition.material.sources.filter(\.blanksAreUndetermined).map { RichText($0.file, .code) }
    return files.isEmpty ? [] : [.paragraph(edition.wording.undetermined(files.joined(separator: ", ")))]
  }

  private static func columns(_ edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    let rows = zip(edition.summary.questions, edition.material.columns).map { question, columns in
      let listed = columns.map { column in
        // Spreadsheets count columns from 1.
        wording.column(edition.integer(column.index + 1), header: RichText(column.header, .code))
      }
      return ReportTable.Row(
        edition.fullText(of: question.question),
        [.text(listed.isEmpty ? wording.noColumns : listed.joined(separator: "; "))])
    }
    return ReportTable(
      caption: wording.columnsCaption, rowTitle: wording.question,
      columns: [ReportTable.Column(wording.columns, isNumeric: false)], rows: rows)
  }
}
