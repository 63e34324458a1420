import SurveyModel

extension Platform {
  /// Ona, data as CSV.
  package static let ona = Platform(rawValue: "ona")
}

/// Ona's data as CSV: paths of XML names or labels as headings, `/` or `.` between the groups, one `True`/`False` column
/// an option, repeat groups flattened as `kids[1]/name`.
///
/// `n/a` is what Ona writes where there is no answer, into columns of own words too; it does not tell a skipped question
/// from one that was never shown. A person can switch it off, then such cells are blank. Without the groups' names
/// several columns may share a heading. Every record was submitted; tables of repeats (`_parent_index`) are refused.
/// Source: onaio/onadata; seen in real exports and import files of its makers.
package struct ONAAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .ona }

  /// Creates the adapter.
  package init() {}

  /// Recognises `_uuid` and `_submission_time` where nothing speaks for Kobo, else `meta/instanceID`.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let signs = FormExportSigns(preview)
    if signs.isSure, !signs.isKobo {
      return Recognition(
        confidence: 0.95,
        because: "the headings hold Ona's own columns such as `_submission_time`"
          + (signs.hasNotAnswered ? ", and cells hold `n/a`" : ""),
        refusal: signs.refusal)
    }
    if signs.hasInstanceOnly, !signs.isKobo {
      return Recognition(
        confidence: signs.hasNotAnswered ? 0.88 : 0.8,
        because: "a heading is `meta/instanceID`" + (signs.hasNotAnswered ? ", and cells hold `n/a`" : ""))
    }
    return nil
  }

  /// Groups the options under their questions, by the form where there is one.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let signs = FormExportSigns(preview)
    let built = FormExportColumns.columns(
      of: preview, headerRows: 1, spelling: signs.spelling, missingMarks: ["n/a": .noAnswer])
    return ExportLayout(
      platform: platform, headerRows: 1, columns: built.columns,
      facts: ResponseFacts(formColumns: built.columns, spelling: signs.spelling), companions: built.companions)
  }
}
