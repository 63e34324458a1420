extension Platform {
  /// ODK Central or Briefcase, submissions as CSV.
  package static let odk = Platform(rawValue: "odk")
}

/// ODK Central's and Briefcase's submissions as CSV: `SubmissionDate` first, groups joined by `-`, `KEY` behind them.
///
/// Questions with several choices stand in one cell, joined by blanks, or as one 1/0 column an option (`q/option`).
/// Texts, kinds and answers come from the XLSForm's sheets `survey` and `choices` where these lie beside the export as
/// CSV; without them several choices in one cell are known by names that stand alone elsewhere. A skipped question cannot be told from one that
/// was never shown. Every record was submitted. The tables of repeats (`PARENT_KEY`) are refused, as are the sheets of a
/// form themselves.
/// Source: getodk/central-backend and ODK Briefcase's export format; no real export was seen.
package struct ODKAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .odk }

  private static let spelling = HeadingSpelling(groupSeparator: "-")

  /// Creates the adapter.
  package init() {}

  /// Recognises `SubmissionDate` in front of `KEY`, the table of a repeat, and the sheets of a form.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    if let sheet = formSheet(preview) {
      return Recognition(
        confidence: 0.95, because: "the headings are those of \(sheet) of an XLSForm",
        refusal: "the file holds \(sheet) of a form, not its responses; choose the data that were collected with the "
          + "form, and leave this file beside them, so that labels are taken from it")
    }
    guard headings.contains("KEY") else { return nil }
    if let parent = headings.firstIndex(of: "PARENT_KEY"),
      !preview.distinctTexts(of: parent, below: 1).isEmpty
    {
      return Recognition(
        confidence: 0.95, because: "the headings hold `KEY` and `PARENT_KEY`",
        refusal: RepeatTable.refusal(parent: nil, companions: .none))
    }
    guard headings.first == "SubmissionDate" else { return nil }
    return Recognition(confidence: 0.97, because: "the first heading is `SubmissionDate`, and another is `KEY`")
  }

  /// Groups the options under their questions, by the form where there is one.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let built = FormExportColumns.columns(of: preview, headerRows: 1, spelling: Self.spelling)
    return ExportLayout(
      platform: platform, headerRows: 1, columns: built.columns,
      facts: ResponseFacts(formColumns: built.columns, spelling: Self.spelling), companions: built.companions)
  }

  /// Which sheet of an XLSForm a file is, or `nil` where it is none.
  ///
  /// Some tools write all sheets into one file, with a sheet's name in front of its indented headings.
  private func formSheet(_ preview: ExportPreview) -> String? {
    let first = preview.trimmedRow(0)
    let name = first.first?.lowercased() ?? ""
    if ["survey", "choices", "settings"].contains(name), first.dropFirst().allSatisfy(\.isEmpty), first.count > 2,
      (preview.rows.count > 1 ? preview.rows[1] : []).contains(where: { $0.trimmed.lowercased() == "name" })
    {
      return "the sheets"
    }
    guard let sheet = CompanionSheet(preview.rows) else { return nil }
    if XLSForm.isSurvey(sheet), sheet.headings.contains(where: { $0.hasPrefix("label") }) {
      return "the sheet `survey`"
    }
    return XLSForm.isChoices(sheet) ? "the sheet `choices`" : nil
  }
}
