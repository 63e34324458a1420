import SurveyModel

extension Platform {
  /// EFS Survey and Unipark (Questback, Tivian).
  package static let efs = Platform(rawValue: "efs")
}

/// The CSV export of EFS Survey and Unipark.
///
/// One heading row of variable names, perhaps a second one of labels. `-77` is a question that was not seen (filtered, or
/// reached by nobody who left before), `-66` a text field that a filter hid, `-99` a text field that was seen and left
/// empty, `0` a closed question that was seen and not answered – and in a several-choice question a choice that was not
/// ticked. `dispcode` 31 and 32 are completed; `tester` marks trials. Source: the vendor's manual; no real export was seen,
/// and of the disposition codes only 31 and 32 are documented there, the others being believed: 10 to 20 not started, 21 to
/// 23 begun, 35 to 37 turned away or screened out.
package struct EFSAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .efs }

  private static let recorded: Set<String> = [
    "lfdn", "external_lfdn", "tester", "dispcode", "lastpage", "quality", "duration", "browser", "referer", "referrer",
    "datetime", "date_of_last_access", "date_of_first_mail", "date_of_last_mail", "device_type", "quota",
    "quota_assignment", "quota_rejected_id", "page_history", "hflip", "vflip", "output_mode", "javascript", "flash",
    "session_id", "language", "cleaned", "ats", "ip_addr", "cookie", "screen", "os", "status", "counter", "mailstatus",
    "participant_browser", "participant_browser_version", "participant_os", "participant_device",
    "participant_brand", "participant_model", "participant_isbot", "participant_continent", "participant_country",
    "participant_region", "participant_city", "participant_latitude", "participant_longitude", "participant_ip",
  ]
  private static let neverSeen = "-77", hidden = "-66", leftEmpty = "-99"

  /// Creates the adapter.
  package init() {}

  /// Recognises the running number and the disposition code.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = Set(preview.trimmedRow(0).map { $0.lowercased() })
    guard headings.contains("lfdn"), headings.contains("dispcode") else { return nil }
    return Recognition(
      confidence: 0.97,
      because: "the headings hold lfdn and dispcode; -77 is taken as not seen, 0 in closed questions as not answered")
  }

  /// Groups the choices of one question, which are shown to the same respondents, and gives each kind its codes.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let names = preview.trimmedRow(0)
    let key = names.firstIndex { $0.lowercased() == "lfdn" } ?? 0
    let hasLabels = preview.rows.count > 1 && !preview.cell(1, key).isEmpty && Int(preview.cell(1, key)) == nil
    let headerRows = hasLabels ? 2 : 1
    let labels = hasLabels ? preview.trimmedRow(1).map { $0.withoutMarkup() } : names.map { _ in "" }
    var columns: [SourceColumn] = []
    var group = 0
    var index = 0
    while index < names.count {
      guard !isRecorded(names[index]) else {
        columns.append(
          SourceColumn(
            index: index, header: names[index], question: labels[index], code: names[index], group: group,
            role: .metadata))
        (group, index) = (group + 1, index + 1)
        continue
      }
      let run = choices(from: index, names: names, below: headerRows, in: preview)
      let stem = run > 1 ? CommonStem(Array(labels[index..<index + run]), separators: [" - ", ": ", " – "]) : nil
      for offset in 0..<run {
        let place = index + offset
        let (declared, marks) = answers(of: place, isChoice: run > 1, below: headerRows, in: preview)
        columns.append(
          SourceColumn(
            index: place, header: names[place], question: stem?.text ?? labels[place],
            item: run > 1 ? stem.flatMap { $0.rests[offset].isEmpty ? nil : $0.rests[offset] } ?? names[place] : nil,
            code: names[index], group: group, role: .answer, declared: declared, missingMarks: marks))
      }
      (group, index) = (group + 1, index + run)
    }
    IdentifierColumns.hide(in: &columns, below: headerRows, of: preview)
    let isCoded = columns.contains { column in
      column.role != .metadata && preview.distinctTexts(of: column.index, below: headerRows).contains(Self.neverSeen)
    }
    return ExportLayout(
      platform: platform, headerRows: headerRows, columns: columns,
      conventions: ExportConventions(
        blanksAreUndetermined: !isCoded),
      facts: facts(names))
  }

  private func isRecorded(_ name: String) -> Bool {
    let name = name.lowercased()
    if name.isEmpty || Self.recorded.contains(name) || name.hasPrefix("u_") { return true }
    if name.hasPrefix("rts") { return name.dropFirst(3).allSatisfy(\.isNumber) }
    // Random triggers, URL and panel parameters: c_0001, p_0001, m_0001.
    let parts = name.split(separator: "_", maxSplits: 1)
    return parts.count == 2 && ["c", "p", "m", "rnd"].contains(parts[0])
      && parts[1].allSatisfy { $0.isNumber || parts[0] == "rnd" }
  }

  /// How many columns from a place on are the choices of one question: 0 and 1 only, and not seen by the same respondents.
  ///
  /// Without a choice that was not ticked, or with one column only, nothing tells a choice from a single answer.
  private func choices(from start: Int, names: [String], below headerRows: Int, in preview: ExportPreview) -> Int {
    guard let first = shown(start, below: headerRows, in: preview) else { return 1 }
    var end = start + 1
    while end < names.count, !isRecorded(names[end]), shown(end, below: headerRows, in: preview) == first { end += 1 }
    return end - start
  }

  /// To which of the records a column of 0 and 1 was shown; `nil` for any other column.
  private func shown(_ column: Int, below headerRows: Int, in preview: ExportPreview) -> [Bool]? {
    let cells = (min(headerRows, preview.rows.count)..<preview.rows.count).map { preview.cell($0, column) }
    guard cells.contains("0"), cells.allSatisfy({ ["0", "1", Self.neverSeen, ""].contains($0) }) else { return nil }
    return cells.map { $0 == "0" || $0 == "1" }
  }

  /// What a column's cells tell of its answers, and its own marks for none.
  private func answers(
    of column: Int, isChoice: Bool, below headerRows: Int, in preview: ExportPreview
  ) -> (DeclaredAnswers?, [String: MissingReason]) {
    // Marks of the column hold in own words too.
    let marks: [String: MissingReason] = [
      Self.neverSeen: .notAsked, Self.hidden: .notAsked, Self.leftEmpty: .noAnswer,
    ]
    if isChoice { return (DeclaredAnswers(kind: .option, chosenMarks: ["1"], notChosenMarks: ["0"]), marks) }
    let texts = preview.distinctTexts(of: column, below: headerRows)
    let values = texts.subtracting(marks.keys)
    // Only text fields are hidden or left empty; a 0 is what somebody typed there.
    if texts.contains(Self.hidden) || texts.contains(Self.leftEmpty) || values.contains(where: { Int($0) == nil }) {
      let isNumber = !values.isEmpty && values.allSatisfy { NumberText.value(of: $0) != nil }
      return (isNumber ? nil : DeclaredAnswers(kind: .text), marks)
    }
    return (nil, marks.merging(["0": .noAnswer]) { first, _ in first })
  }

  private func facts(_ names: [String]) -> ResponseFacts {
    func column(_ name: String) -> Int? { names.firstIndex { $0.lowercased() == name } }
    var rules: [DispositionRule] = []
    if let tester = column("tester") { rules.append(DispositionRule(column: tester, .oneOf(["1"]), .test)) }
    if let code = column("dispcode") {
      rules += [
        DispositionRule(column: code, .oneOf(["31", "32"]), .complete),
        DispositionRule(column: code, .oneOf(Set((10...20).map(String.init))), .notStarted),
        DispositionRule(column: code, .oneOf(["21", "22", "23"]), .partial),
        DispositionRule(column: code, .oneOf(["35", "36", "37"]), .ineligible),
      ]
    }
    return ResponseFacts(
      responseID: column("lfdn").map { [$0] } ?? [], started: column("datetime"),
      submitted: column("date_of_last_access"), duration: column("duration"), language: column("language"),
      dispositions: rules)
  }
}
