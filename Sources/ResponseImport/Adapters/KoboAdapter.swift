extension Platform {
  /// KoboToolbox, data as CSV.
  package static let kobo = Platform(rawValue: "kobo")
}

/// KoboToolbox's data as CSV: XML names or labels as headings, with or without groups, several choices in one cell, as
/// one column an option, or both, with a row of HXL tags where the form has them.
///
/// Where the XLSForm's sheets `survey` and `choices` lie beside the export as CSV, the questions' texts, kinds and
/// answers come from there. Options are blank, not 0, where the question was not answered or never shown; a skipped
/// question cannot be told from one that was never shown. Every record was submitted. A repeat group that was flattened
/// (`kids[1]/name`) belongs to the respondent; the tables of repeats are refused.
/// Source: kobotoolbox/formpack and kpi; seen in a real export that R had renamed, with its form in two languages.
package struct KoboAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .kobo }

  /// Creates the adapter.
  package init() {}

  /// Recognises `_uuid` and `_submission_time` where the delimiter or further columns are Kobo's rather than Ona's.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let signs = FormExportSigns(preview)
    guard signs.isSure, signs.isKobo else { return nil }
    return Recognition(
      confidence: 0.96,
      because: "the headings hold `_uuid` and `_submission_time`"
        + (preview.delimiter == ";" ? ", and the delimiter is Kobo's semicolon" : " beside Kobo's own columns"),
      refusal: signs.refusal)
  }

  /// Groups the options under their questions, by the form where there is one.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let signs = FormExportSigns(preview)
    let headerRows = signs.hasTagRow ? 2 : 1
    let built = FormExportColumns.columns(of: preview, headerRows: headerRows, spelling: signs.spelling)
    return ExportLayout(
      platform: platform, headerRows: headerRows, columns: built.columns,
      facts: ResponseFacts(formColumns: built.columns, spelling: signs.spelling), companions: built.companions)
  }
}
