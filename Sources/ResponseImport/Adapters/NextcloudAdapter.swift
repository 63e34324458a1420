import SurveyModel

extension Platform {
  /// Nextcloud Forms, results as CSV.
  package static let nextcloud = Platform(rawValue: "nextcloud")
}

/// Nextcloud Forms' results: identifier and name of the account, time, then the questions.
///
/// Newer versions write the number of the submission first and identifiers in a second heading row. Several answers of a
/// question are joined by a semicolon and a blank; a grid is one column a row, `Question (Row)`, and so is a ranking with
/// its ranks. Older versions write long local times ("Donnerstag, 26. Januar 2023 um …"). A blank is a question that was
/// not answered; the form has no skip logic, so it was shown. Source: nextcloud/forms, SubmissionService.php, its
/// German translation, issues 859 and 1482; no real export was seen.
package struct NextcloudAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .nextcloud }

  private static let submissions: Set<String> = ["submission id", "einreichungs-id", "übermittlungs-id"]
  private static let accounts: Set<String> = ["user id", "benutzer-id", "nutzer-id", "benutzerkennung"]
  private static let names: Set<String> = [
    "user display name", "anzeigename des nutzers", "anzeigename des benutzers", "anzeigename",
  ]
  private static let times: Set<String> = ["timestamp", "zeitstempel"]

  /// Creates the adapter.
  package init() {}

  /// Recognises the identifiers of the second row, else the three columns of account and time.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    if hasIdentifiers(preview) {
      return Recognition(
        confidence: 0.98, because: "the second row holds identifiers such as \"user_id\" and \"question-id-1\"")
    }
    guard fixedColumns(preview) != nil else { return nil }
    return Recognition(
      confidence: 0.94,
      because: "the headings begin with the identifier and the display name of an account and the time")
  }

  private func hasIdentifiers(_ preview: ExportPreview) -> Bool {
    let row = preview.trimmedRow(1)
    return row.prefix(4).contains("user_id") && row.prefix(4).contains("timestamp")
  }

  /// How many columns stand before the questions.
  private func fixedColumns(_ preview: ExportPreview) -> Int? {
    let headings = preview.trimmedRow(0).prefix(4).map { $0.lowercased().withSingleBlanks }
    let start = headings.first.map(Self.submissions.contains) == true ? 1 : 0
    guard headings.count >= start + 3, Self.accounts.contains(headings[start]),
      Self.names.contains(headings[start + 1]),
      Self.times.contains(headings[start + 2])
    else { return nil }
    return start + 3
  }

  /// Groups the rows of grids and rankings.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let headerRows = hasIdentifiers(preview) ? 2 : 1
    let identifiers = headerRows == 2 ? preview.trimmedRow(1) : []
    let fixed =
      headerRows == 2 ? identifiers.firstIndex(of: "timestamp").map { $0 + 1 } ?? 3 : fixedColumns(preview) ?? 0
    let keys = headings.indices.map { index in
      index < identifiers.count
        ? NextcloudHeading.question(ofIdentifier: identifiers[index])
        : NextcloudHeading.split(headings[index])?.question
    }
    var columns = headings.indices.prefix(fixed).map { index in
      SourceColumn(index: index, header: headings[index], question: headings[index], group: 0, role: .metadata)
    }
    var index = min(fixed, headings.count)
    var group = 0
    while index < headings.count {
      group += 1
      let key = keys[index]
      let end = key == nil ? index + 1 : headings[index...].indices.first { keys[$0] != key } ?? headings.endIndex
      let splits = headings[index..<end].map(NextcloudHeading.split)
      let isGrid = splits.count >= 2 && splits.allSatisfy { $0 != nil }
      let isRanking = isGrid && isRanked(index..<end, in: preview, below: headerRows)
      for (position, split) in zip(index..<end, splits) {
        columns.append(
          SourceColumn(
            index: position, header: headings[position],
            question: (isGrid ? split?.question : nil) ?? headings[position],
            item: isGrid ? split?.row : nil, group: group, role: .answer,
            declared: isRanking ? DeclaredAnswers(kind: .rank) : nil))
      }
      index = end
    }
    let time = fixed > 0 ? fixed - 1 : nil
    return ExportLayout(
      platform: platform, headerRows: headerRows, columns: columns,
      conventions: ExportConventions(blanksAreUndetermined: false, joinedSeparator: "; "),
      facts: ResponseFacts(
        responseID: fixed == 4 ? [0] : [], submitted: time,
        dispositions: time.map { [DispositionRule(column: $0, .filled, .complete)] } ?? []))
  }

  /// Whether each filled record gives the columns the ranks from 1 on, each once.
  private func isRanked(_ columns: Range<Int>, in preview: ExportPreview, below headerRows: Int) -> Bool {
    guard columns.count >= 3, preview.rows.count > headerRows else { return false }
    let ranks = Set(1...columns.count)
    var filled = 0
    for row in headerRows..<preview.rows.count {
      let cells = columns.map { preview.cell(row, $0) }
      if cells.allSatisfy(\.isEmpty) { continue }
      guard Set(cells.compactMap { Int($0) }) == ranks else { return false }
      filled += 1
    }
    return filled >= 3
  }
}
