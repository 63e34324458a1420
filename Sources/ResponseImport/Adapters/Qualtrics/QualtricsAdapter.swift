import SurveyModel

extension Platform {
  /// Qualtrics, exported as CSV or TSV.
  package static let qualtrics = Platform(rawValue: "qualtrics")
}

/// Qualtrics's export of responses, with labels or with codes, and the questionnaire (`.qsf`) beside it where there is one.
///
/// Three heading rows as downloaded today: names, texts in the language of the account, and `{"ImportId":"QID1"}` – in
/// 2016 and 2017 with Python's single quotes. Two in the older form: `V1` to `V10` and names over the texts, with an empty
/// column at the end. Rows two and three may have been deleted. A blank cell is a question that was skipped or never
/// shown, which only the option "recode seen but unanswered as -99" tells apart. `Status` tells tests, previews and spam.
/// Source: Qualtrics's help on its data sets; seen in real exports of 2016 and 2017 in all three forms.
package struct QualtricsAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .qualtrics }

  /// What a cell holds where a question was seen and not answered, if that was asked for at the download.
  static let seenMark = "-99"

  /// Creates the adapter.
  package init() {}

  /// Recognises the row of import ids, the older form's two rows, or the columns that Qualtrics adds.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let start = preview.cell(0, 0)
    if start.hasPrefix("{"), start.contains("SurveyEntry") || preview.rows[0].joined().contains("SurveyEntry") {
      return Recognition(
        confidence: 0.95, because: "the file is a questionnaire in JSON",
        refusal: "It is the questionnaire (.qsf) and holds no responses: choose the CSV export of the responses, and "
          + "leave this file beside it.")
    }
    guard let headings = QualtricsHeadings(preview) else { return nil }
    let evidence =
      switch headings.form {
      case .current: (0.98, "row 3 holds ImportId")
      case .legacy: (0.97, "the headings V1, V2 … stand over ResponseID, as in Qualtrics's older form")
      case .reduced: (0.9, "the headings hold ResponseId and other columns that Qualtrics adds")
      }
    let marks = Self.isSeenMarkUsed(headings, in: preview) ? "; -99 is taken as seen and not answered" : ""
    return Recognition(confidence: evidence.0, because: evidence.1 + marks)
  }

  /// Groups the columns by question, or by column of a side-by-side question.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    guard let headings = QualtricsHeadings(preview) else {
      var layout = GenericAdapter().layout(of: preview)
      layout.platform = platform
      return layout
    }
    let tree = QualtricsColumns(headings, preview: preview)
    var conventions = ExportConventions()
    if tree.usesSeenMark {
      conventions.blankMeaning = .notAsked
      conventions.blanksAreUndetermined = false
    }
    return ExportLayout(
      platform: platform, headerRows: headings.rowCount, columns: tree.columns, conventions: conventions,
      facts: facts(headings), companions: tree.survey.map { [$0.name] } ?? [],
      companionFaults: tree.companionFaults)
  }

  /// Whether the first records hold the mark for seen and not answered outside the columns that Qualtrics adds.
  static func isSeenMarkUsed(_ headings: QualtricsHeadings, in preview: ExportPreview) -> Bool {
    let columns = headings.names.indices.filter { headings.recordedName($0) == nil }
    return preview.rows.dropFirst(headings.rowCount).contains { row in
      columns.contains { $0 < row.count && row[$0] == seenMark }
    }
  }

  private func facts(_ headings: QualtricsHeadings) -> ResponseFacts {
    func column(_ name: String) -> Int? { headings.names.indices.first { headings.recordedName($0) == name } }
    var rules: [DispositionRule] = []
    if let status = column("status") {
      rules += [
        DispositionRule(column: status, .oneOf(["1", "17", "Survey Preview", "Umfragevorschau"]), .preview),
        DispositionRule(column: status, .oneOf(["2", "Survey Test", "Umfragetest"]), .test),
        DispositionRule(column: status, .oneOf(["8", "9", "12", "Spam"]), .spam),
      ]
    }
    if let channel = column("distributionchannel") {
      rules += [
        DispositionRule(column: channel, .oneOf(["preview"]), .preview),
        DispositionRule(column: channel, .oneOf(["test"]), .test),
      ]
    }
    if let finished = column("finished") {
      rules += [
        DispositionRule(column: finished, .oneOf(["1", "True", "Wahr"]), .complete),
        DispositionRule(column: finished, .oneOf(["0", "False", "Falsch"]), .partial),
      ]
    }
    if let progress = column("progress") {
      rules += [
        DispositionRule(column: progress, .oneOf(["100"]), .complete),
        DispositionRule(column: progress, .noneOf(["100"]), .partial),
      ]
    }
    return ResponseFacts(
      responseID: column("responseid").map { [$0] } ?? [], started: column("startdate"),
      submitted: column("enddate") ?? column("recordeddate"), duration: column("duration (in seconds)"),
      language: column("userlanguage"), dispositions: rules)
  }
}
