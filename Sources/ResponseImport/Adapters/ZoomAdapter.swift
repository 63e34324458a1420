import SurveyModel

extension Platform {
  /// Zoom, poll reports of meetings and webinars.
  package static let zoom = Platform(rawValue: "zoom")
}

/// Zoom's poll report: question and answer cells by turns (until September 2021), or sections with a heading row each.
///
/// The answers to several polls are joined to one row a participant, by e-mail address or else by name; of a poll that was
/// launched again the latest answer counts. In an anonymous poll each record is a respondent of its own, so that the
/// number of respondents is too high where several anonymous polls were held. A blank is a poll that the participant did not
/// answer, whether present or not. Several answers are joined by a semicolon. Names and addresses are never shown.
/// Source: Zoom's support pages and public programs that read these reports; no real export was seen.
package struct ZoomAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .zoom }

  /// How far down the first heading row is looked for: the sections above it list all polls of the meeting.
  private static let sectionRows = 150

  /// Creates the adapter.
  package init() {}

  /// Recognises the heading row of a poll, also below the sections that describe the meeting.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let title = preview.cell(0, 0).lowercased()
    if let heading = headingRow(preview) {
      let place = heading == 0 ? "the first row" : "row \(heading + 1)"
      return Recognition(
        confidence: 0.96,
        because: "\(place) begins with \"#\", \"\(preview.rows[heading][1].trimmed)\" and the e-mail address")
    }
    guard ["attendee report", "q&a report", "registration report", "participants report"].contains(title) else {
      return nil
    }
    return Recognition(
      confidence: 0.95, because: "it begins with \"\(preview.cell(0, 0))\"",
      refusal: "this Zoom report says who took part or asked, not how polls were answered; choose the poll report")
  }

  private func headingRow(_ preview: ExportPreview) -> Int? {
    preview.rows.prefix(Self.sectionRows).firstIndex(where: ZoomReport.isHeading)
  }

  /// Always, because a participant has one record a poll.
  package func needsReshaping(_ preview: ExportPreview) -> Bool { headingRow(preview) != nil }

  /// One row a participant, one column a question.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    ZoomRespondents(ZoomReport(table.rows.map(\.cells))).table(lines: table.rows.map(\.line))
  }

  /// Four columns about the participant, then the questions.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let fixed = ZoomReport.fixedColumns
    let columns = preview.trimmedRow(0).enumerated().map { index, heading in
      let isMetadata = index < fixed || heading.isEmpty
      return SourceColumn(
        index: index, header: heading.withSingleBlanks, question: heading.withSingleBlanks,
        code: isMetadata ? nil : "poll\(index - fixed + 1)", group: isMetadata ? 0 : index,
        role: isMetadata ? .metadata : .answer)
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns, conventions: ExportConventions(joinedSeparator: ";"),
      facts: columns.count > fixed ? ResponseFacts(responseID: [0], submitted: 3) : ResponseFacts())
  }
}
