import SurveyModel

extension Platform {
  /// LimeSurvey, results as CSV or VV file.
  package static let limeSurvey = Platform(rawValue: "limesurvey")
}

/// LimeSurvey's results with question codes, full or abbreviated texts, or codes and texts as headings, and its VV file.
///
/// A form was completed exactly when `submitdate` is filled (with 1 January 1980 where dates are not kept), and never begun
/// when no time was spent on any page; that `lastpage` is 0 does not say so, because whoever goes back to the first page
/// keeps the answers given there. With long answers a yes/no or several-choice cell that was never shown holds `N/A`, while
/// texts and arrays are blank; LimeSurvey also writes `N/A` for such a question that was shown and left blank, and the file
/// cannot tell which. With short answers both are blank. Only the VV file tells them apart. A structure file beside the
/// export (`.lss`, `.lsg`, `.lsq`) gives texts, kinds and answers. Source: LimeSurvey's export writers; seen in real exports
/// with codes and with codes and texts, and in real structure files; no real VV file was seen.
package struct LimeSurveyAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .limeSurvey }

  /// Creates the adapter.
  package init() {}

  /// Recognises LimeSurvey's own columns, else headings that only it writes or that join a code and a text.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    if LimeSurveyVV.isVV(preview) {
      return Recognition(confidence: 0.97, because: "the second row holds the codes submitdate and lastpage")
    }
    let headings = preview.trimmedRow(0)
    let style = LimeSurveyHeadingStyle(of: headings)
    let parsed = headings.map { LimeSurveyHeading($0, style: style) }
    let fields = Set(zip(headings, parsed).compactMap { Self.metadata($0, $1) }.filter { $0 != .other })
    if fields.contains(.submitted), fields.contains(.lastPage) {
      return Recognition(confidence: 0.97, because: "the headings hold the date of submission and the last page")
    }
    if fields.contains(.submitted) || fields.contains(.lastPage), fields.contains(.language) {
      return Recognition(
        confidence: 0.9, because: "the headings hold LimeSurvey's date of submission, last page or start language")
    }
    guard headings.count >= 3 else { return nil }
    let codes = parsed.count { $0.isDistinctiveCode }
    if codes >= 2, codes * 10 >= headings.count * 3 {
      return Recognition(
        confidence: 0.85, because: "\(codes) of \(headings.count) headings are LimeSurvey's codes of sub-questions")
    }
    let joined = parsed.count { $0.isDistinctive }
    if joined * 10 >= headings.count * 3 {
      return Recognition(
        confidence: 0.8, because: "\(joined) of \(headings.count) headings join a question code and its text")
    }
    return nil
  }

  /// Whether the export is a VV file, whose cells hold marks for line breaks.
  package func needsReshaping(_ preview: ExportPreview) -> Bool { LimeSurveyVV.isVV(preview) }

  /// The VV file with line breaks, tabs and quotation marks in place of their marks; both heading rows stay.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    ExportTable(
      rows: table.rows.map { row in
        var row = row
        row.cells = row.cells.map(LimeSurveyVV.plain)
        return row
      })
  }

  /// Groups the columns by question code, or by the text before the sub-question's brackets.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let isVV = LimeSurveyVV.isVV(preview)
    let headings = preview.rows.isEmpty ? [] : preview.trimmedRow(isVV ? 1 : 0)
    let style = LimeSurveyHeadingStyle(of: headings)
    let parsed = headings.map { LimeSurveyHeading($0, style: style) }
    var columns = groupedColumns(headings, parsed, firstRecord: isVV ? 2 : 1, in: preview)
    if isVV { addTexts(of: preview.trimmedRow(0), to: &columns) }
    let (structure, faults) = LimeSurveyStructure.find(beside: preview.companions, headings: parsed)
    structure?.structure.complete(&columns, headings: parsed)
    IdentifierColumns.hide(in: &columns, below: isVV ? 2 : 1, of: preview)
    var conventions = ExportConventions(missingMarks: ["N/A": .notAsked], writesYesNoPerOption: true)
    if isVV {
      conventions.missingMarks = [LimeSurveyVV.notShown: .notAsked]
      conventions.blanksAreUndetermined = false
      for position in columns.indices { columns[position].missingMarks = conventions.missingMarks }
    }
    return ExportLayout(
      platform: platform, headerRows: isVV ? 2 : 1, columns: columns, conventions: conventions,
      facts: facts(zip(headings, parsed).map { Self.metadata($0, $1) }, headerRows: isVV ? 2 : 1, in: preview),
      companions: structure.map { [$0.file] } ?? [], companionFaults: faults)
  }

  private func groupedColumns(
    _ headings: [String], _ parsed: [LimeSurveyHeading], firstRecord: Int, in preview: ExportPreview
  ) -> [SourceColumn] {
    let codes = Set(parsed.compactMap(\.code))
    // Behind the time of the whole form stand the times of its groups and questions, of questions left out here, too.
    let timings = headings.indices.first { Self.metadata(headings[$0], parsed[$0]) == .duration } ?? headings.count
    var groups: [String: Int] = [:]
    var lastKey: String?
    var groupCount = 0
    return zip(headings, parsed).enumerated().map { index, pair in
      let (heading, parsed) = pair
      let isMetadata =
        Self.metadata(heading, parsed) != nil || parsed.isTiming(ofOneOf: codes)
        || index > timings && parsed.code?.hasSuffix("Time") ?? false
        || RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: firstRecord, in: preview)
      // A code names one question wherever it stands; a text alone may be that of two questions.
      let key = parsed.groupKey
      let group = (parsed.code != nil || key == lastKey ? groups[key] : nil) ?? groupCount
      groups[key] = group
      groupCount = max(groupCount, group + 1)
      lastKey = key
      let question = parsed.text ?? (parsed.code == nil ? parsed.stem : "")
      return SourceColumn(
        index: index, header: heading.withSingleBlanks, question: question.withSingleBlanks, item: parsed.item,
        scale: parsed.scale, code: parsed.code, group: group,
        role: isMetadata ? .metadata : parsed.takesOwnWords ? .ownText : .answer)
    }
  }

  /// Takes question and row from the row of texts above the codes of a VV file.
  private func addTexts(of texts: [String], to columns: inout [SourceColumn]) {
    for position in columns.indices where columns[position].role != .metadata {
      let text = texts[columns[position].index]
      guard columns[position].item != nil else {
        columns[position].question = text.withSingleBlanks
        continue
      }
      let parts = LimeSurveyHeading(text)
      columns[position].question = (parts.item == nil ? text : parts.stem).withSingleBlanks
      if let item = parts.item, !item.isEmpty { columns[position].item = item }
      if columns[position].scale != nil, let scale = parts.scale, !scale.isEmpty { columns[position].scale = scale }
    }
  }

  private func facts(_ fields: [LimeSurveyMetadata?], headerRows: Int, in preview: ExportPreview) -> ResponseFacts {
    func column(of field: LimeSurveyMetadata) -> Int? { fields.firstIndex { $0 == field } }
    var facts = ResponseFacts(
      responseID: column(of: .identifier).map { [$0] } ?? [], started: column(of: .started),
      submitted: column(of: .submitted), duration: column(of: .duration), language: column(of: .language))
    if let submitted = facts.submitted {
      facts.dispositions = [
        DispositionRule(column: submitted, .noneOf([LimeSurveyVV.notShown]), .complete),
        DispositionRule(column: submitted, .oneOf([LimeSurveyVV.notShown]), .partial),
        DispositionRule(column: submitted, .blank, .partial),
      ]
      if let duration = facts.duration {
        let none: Set<String> = ["0", "0.0", "0.00", "0,00"]
        facts.dispositions.insert(DispositionRule(column: duration, .oneOf(none), .notStarted), at: 1)
      }
      // Without date stamps the day says only that the form was submitted.
      let days = preview.distinctTexts(of: submitted, below: headerRows).subtracting([LimeSurveyVV.notShown])
      if !days.isEmpty, days.allSatisfy({ $0.hasPrefix("1980-01-01") }) {
        facts.submitted = nil
      }
    }
    return facts
  }

  /// What a heading names as one of LimeSurvey's own columns: by the code of a joined heading, else by the whole.
  private static func metadata(_ heading: String, _ parsed: LimeSurveyHeading) -> LimeSurveyMetadata? {
    LimeSurveyMetadata(parsed.text != nil ? parsed.code ?? heading : heading)
  }
}
