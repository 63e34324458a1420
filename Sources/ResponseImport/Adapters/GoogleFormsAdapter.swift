extension Platform {
  /// Google Forms, by way of its sheet or of "Download responses (.csv)".
  package static let googleForms = Platform(rawValue: "googleforms")
}

/// Google Forms' responses: one heading row, a time stamp first, the question texts as headings.
///
/// Two ways lead to a file. The sheet saved as CSV or TSV writes times as the sheet's country does and joins several
/// choices with `, `; the download writes `2020/05/12 4:31:22 PM GMT+2` and joins them with `;`. A TSV is never quoted,
/// line breaks in it are blanks. Grids are `Question [Row]`, and a row of a checkbox grid joins its choices like any
/// other cell. Only whole forms are ever sent, so each record is complete; a blank cell is a question left out or never
/// shown. The words typed beside "Other" stand among the choices, unmarked. File uploads are links to the drive.
/// Source: seen in real exports of sheets as CSV and TSV; the download, quizzes and the names of the first column in
/// other languages are taken from public programs that read them.
package struct GoogleFormsAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .googleForms }

  /// Creates the adapter.
  package init() {}

  /// Recognises the first heading in one of many languages, with a date and a time in every filled cell below it.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let heading = preview.cell(0, 0)
    guard GoogleFormsHeading.timestamps.contains(heading), let form = timestampForm(preview) else { return nil }
    switch form {
    case .googleDownload:
      return Recognition(
        confidence: 0.95,
        because: "the first heading is \"\(heading)\", and the times below it have the form of Google's download")
    case .sheet:
      return Recognition(
        confidence: 0.8, because: "the first heading is \"\(heading)\", and below it stand nothing but dates with times"
      )
    case .withoutSeconds, .iso:
      return Recognition(
        confidence: 0.5,
        because: "the first heading is \"\(heading)\", with dates and times below it, though not as Google writes them")
    }
  }

  /// Groups the rows of grids; the time stamp, addresses, and the points of quizzes are no questions.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    var columns: [SourceColumn] = []
    var group = -1
    for (index, heading) in headings.enumerated() {
      let isMetadata =
        index == 0 || GoogleFormsHeading.addresses.contains(heading.lowercased()) || HeadingWords.isMetadata(heading)
        || isScore(index, heading, in: preview) || GoogleFormsHeading.isMark(heading, beside: headings.prefix(index))
      let grid = isMetadata ? nil : GoogleFormsHeading.grid(at: index, in: headings)
      let previous = columns.last
      let continues = grid != nil && previous?.item != nil && previous?.question == grid?.question
      if !continues { group += 1 }
      columns.append(
        SourceColumn(
          index: index, header: heading, question: grid?.question ?? heading, item: grid?.row, group: group,
          role: isMetadata ? .metadata : .answer,
          declared: preview.holdsOnlyLinks(column: index, startingWith: ["https://drive.google.com/"])
            ? DeclaredAnswers(kind: .file) : nil))
    }
    let isDownload = timestampForm(preview) == .googleDownload
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(joinedSeparator: isDownload ? ";" : ", "),
      facts: headings.isEmpty
        ? ResponseFacts()
        : ResponseFacts(submitted: 0, dispositions: [DispositionRule(column: 0, .filled, .complete)]))
  }

  /// The least telling form among the times of the first column; `nil` where one filled cell is none, or all are blank.
  private func timestampForm(_ preview: ExportPreview) -> TimestampText.Form? {
    let cells = preview.distinctTexts(of: 0, below: 1)
    let forms = cells.map(TimestampText.form)
    guard !cells.isEmpty, !forms.contains(where: { $0 == nil }) else { return nil }
    return [.withoutSeconds, .iso, .sheet, .googleDownload].first { forms.contains($0) }
  }

  /// Whether a column beside the time stamp holds the points of a quiz, as in `3 / 5`.
  private func isScore(_ index: Int, _ heading: String, in preview: ExportPreview) -> Bool {
    guard (1...2).contains(index) else { return false }
    let cells = preview.distinctTexts(of: index, below: 1)
    let arePoints = cells.allSatisfy {
      $0.utf8.count <= 30 && $0.wholeMatch(of: /\d+([.,]\d+)? \/ \d+([.,]\d+)?/) != nil
    }
    return arePoints && (!cells.isEmpty || GoogleFormsHeading.scores.contains(heading.lowercased()))
  }
}
