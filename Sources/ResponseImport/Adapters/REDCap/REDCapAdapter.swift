extension Platform {
  /// REDCap, records as CSV.
  package static let redcap = Platform(rawValue: "redcap")
}

/// REDCap's records as CSV, raw (codes under names) or as labels, with the data dictionary beside them where there is one.
///
/// A blank does not tell a skipped question from one that was never shown, and neither does a check box: it is 0 or
/// `Unchecked` too where nobody asked, so a question without a tick is `noAnswer`, which may be "not asked". Whether
/// somebody finished is only recorded for surveys: their time stamp is `[not completed]` until the form is sent off. The
/// records of several events and repeated instruments are put together into one a respondent (`REDCapTable`). What the
/// project marks as an identifier, and what it computes, is no question.
/// Source: REDCap's help and REDCapR's vignettes; seen in real raw exports with dictionaries; no real export of labels
/// was seen.
package struct REDCapAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .redcap }

  private static let statuses: Set<String> = ["0", "1", "2"]
  private static let notCompleted = "[not completed]"

  /// Creates the adapter.
  package init() {}

  /// Recognises REDCap's own columns, the dictionary beside the file, check boxes and the status of instruments.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    if let name = REDCapAuxiliary.name(of: preview) {
      return Recognition(
        confidence: 0.95, because: "the headings are those of \(name) of a REDCap project",
        refusal: "the file holds \(name) of a project, not its responses; choose the records (\"Data exports\"), and "
          + "leave this file beside them, so that labels are taken from it")
    }
    let names = preview.trimmedRow(0).map { $0.lowercased() }
    let headings = headings(of: preview)
    if let own = names.first(where: { $0.hasPrefix("redcap_") && Self.own.contains($0) }) {
      return Recognition(confidence: 0.97, because: "a heading is `\(own)`")
    }
    if headings.contains(where: { $0.label != nil }) {
      return Recognition(confidence: 0.95, because: "headings name a check box as `(choice=…)`")
    }
    let isRepeating = names.contains("repeat instrument") && names.contains("repeat instance")
    if isRepeating || (names.contains("complete?") && names.contains("event name")) {
      return Recognition(confidence: 0.93, because: "the headings are those of REDCap's events and repeats")
    }
    // Looking into the folder takes time, so only where the headings could be REDCap's.
    let couldHaveDictionary =
      names.contains { $0.hasSuffix("_complete") || $0 == "complete?" } || headings.contains { $0.code != nil }
      || (names.first == "record_id" && names.allSatisfy(REDCapHeading.isName))
    if couldHaveDictionary, let dictionary = REDCapDictionary(in: preview.companions, for: headings) {
      return Recognition(
        confidence: 0.96, because: "the data dictionary `\(dictionary.file)` beside the file knows its columns")
    }
    return recognise(byNames: names, headings, preview)
  }

  private static let own = REDCapTable.eventNames.union(REDCapTable.instrumentNames).union(REDCapTable.instanceNames)
    .union(REDCapTable.personNames)

  /// Without any column of REDCap's own: check boxes as `field___code`, statuses as `instrument_complete`.
  private func recognise(
    byNames names: [String], _ headings: [REDCapHeading], _ preview: ExportPreview
  ) -> Recognition? {
    let boxes = headings.indices.count { index in
      headings[index].code != nil && preview.distinctTexts(of: index, below: 1).allSatisfy { ["0", "1"].contains($0) }
    }
    let statuses = headings.indices.filter { index in
      names[index].hasSuffix("_complete")
        && preview.distinctTexts(of: index, below: 1).allSatisfy(Self.statuses.contains)
    }
    if boxes > 0, !statuses.isEmpty {
      return Recognition(
        confidence: 0.94, because: "headings name check boxes as `field___code` and instruments as `…_complete`")
    }
    if names.contains("complete?") {
      return Recognition(confidence: 0.7, because: "a heading is `Complete?`")
    }
    if boxes >= 2 { return Recognition(confidence: 0.7, because: "headings name check boxes as `field___code`") }
    guard let last = statuses.last, last == headings.count - 1, names.allSatisfy(REDCapHeading.isName) else {
      return nil
    }
    let isNumbered = names[0] == "record_id" || names[0] == "study_id" || names[0] == "participant_id"
    return Recognition(
      confidence: isNumbered ? 0.85 : 0.5, because: "the last heading is the status `\(names[last])` of an instrument")
  }

  /// Whether records are told apart by event or repeat.
  package func needsReshaping(_ preview: ExportPreview) -> Bool {
    preview.trimmedRow(0).contains { name in
      let name = name.lowercased()
      return REDCapTable.eventNames.contains(name) || REDCapTable.instrumentNames.contains(name)
    }
  }

  /// One record a respondent, by the first column; see `REDCapTable`.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    REDCapTable(table).joined()
  }

  /// Groups the check boxes and the rows of matrices, by the dictionary where there is one.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = headings(of: preview)
    let dictionary = REDCapDictionary(in: preview.companions, for: headings)
    let events = headings.contains { $0.event != nil } ? REDCapEvents(in: preview.companions) : nil
    let built = REDCapColumns(
      preview, headings: headings, dictionary: dictionary, events: events?.labels ?? [:])
    return ExportLayout(
      platform: platform, headerRows: 1, columns: built.columns,
      facts: ResponseFacts(
        responseID: built.columns.isEmpty ? [] : [0], submitted: built.timestamps.last,
        dispositions: dispositions(built.timestamps)),
      companions: [dictionary?.file, events?.file].compactMap { $0 })
  }

  private func headings(of preview: ExportPreview) -> [REDCapHeading] { preview.trimmedRow(0).map(REDCapHeading.init) }

  /// Partial where a survey was begun and not sent off, complete where the last one was sent off.
  private func dispositions(_ timestamps: [Int]) -> [DispositionRule] {
    timestamps.map { DispositionRule(column: $0, .oneOf([Self.notCompleted]), .partial) }
      + timestamps.suffix(1).map { DispositionRule(column: $0, .filled, .complete) }
  }
}
