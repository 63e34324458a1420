import SurveyModel

extension Platform {
  /// Decidim, the answers of a survey component.
  package static let decidim = Platform(rawValue: "decidim")
}

/// Decidim's export of survey answers: identifier, time, IP hash, user status, then the numbered questions.
///
/// A matrix is one column a row, `3. Question/Row`; older exporters write the row's answer among the blanks of those not
/// chosen (`, , Agree, , `), which are taken away. The chosen options of a several-choice question stand in one cell, joined by
/// a comma, with own words in brackets. A blank is a question that was skipped or that a condition kept hidden. Only what
/// was submitted is stored. Where the first respondent skipped a matrix, older exporters leave its rows out for all.
/// Source: decidim-forms, user_responses_serializer.rb and its translations; decidim-core, exporters/csv.rb; no real export
/// was seen.
package struct DecidimAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .decidim }

  private static let identifiers: Set<String> = ["id", "idbeantworten", "answerid", "responseid", "antwortid"]
  private static let times: Set<String> = ["answeredon", "respondedon", "beantwortetam"]
  private static let addresses: Set<String> = ["iphash"]
  private static let statuses: Set<String> = ["userstatus", "benutzerstatus"]

  /// Creates the adapter.
  package init() {}

  /// Recognises the four columns before the questions by their names, in other languages by what they hold.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    if let refused = refusal(headings) { return refused }
    guard headings.count > 4, headings[4...].allSatisfy({ DecidimHeading($0) != nil }) else { return nil }
    let names = headings.prefix(4).map { $0.lowercased().filter(\.isLetter) }
    let known = [Self.identifiers, Self.times, Self.addresses, Self.statuses]
    let hits = zip(names, known).count { $1.contains($0) }
    if hits >= 3 {
      return Recognition(
        confidence: 0.97,
        because: "numbered questions stand behind the identifier, the time and the hash of the address")
    }
    let rows = preview.rows.indices.dropFirst()
    let isHashed =
      !rows.isEmpty && rows.allSatisfy { Self.isHash(preview.cell($0, 0)) && Self.isHash(preview.cell($0, 2)) }
    guard isHashed else { return nil }
    return Recognition(
      confidence: 0.9, because: "numbered questions stand behind columns that hold hashes of a session and an address")
  }

  /// Lists of meetings or proposals have no answers.
  private func refusal(_ headings: [String]) -> Recognition? {
    guard headings.contains(where: { $0.hasPrefix("title/") }) else { return nil }
    let isList = headings.contains { heading in
      ["category/", "scope/", "component/", "participatory_space/", "taxonomies/", "author/"].contains(
        where: heading.hasPrefix)
    }
    guard isList || headings.contains("attendees") else { return nil }
    let kind = headings.contains("attendees") ? "meetings" : "contributions of the platform"
    return Recognition(
      confidence: 0.95, because: "its headings are those of a list of \(kind)",
      refusal:
        "it lists \(kind), not the answers to a form; choose the export of the survey component, which has one column a "
        + "numbered question")
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count >= 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Groups the columns by the number of their question.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let parsed = headings.map(DecidimHeading.init)
    var columns: [SourceColumn] = []
    var index = 0
    while index < headings.count {
      guard let heading = parsed[index] else {
        columns.append(
          SourceColumn(index: index, header: headings[index], question: headings[index], group: 0, role: .metadata))
        index += 1
        continue
      }
      let run = parsed[index...].prefix { $0?.number == heading.number }
      let stem = DecidimHeading.stem(of: run.compactMap { $0?.text })
      for position in run.indices {
        let text = parsed[position]?.text ?? ""
        columns.append(
          SourceColumn(
            index: position, header: headings[position], question: stem ?? text,
            item: stem.map { String(text.dropFirst($0.count + 1)).trimmed }, code: "q\(heading.number)",
            group: heading.number, role: .answer, declared: Self.declared(position, in: preview)))
      }
      index = run.endIndex
    }
    let metadata = parsed.prefix(4).allSatisfy { $0 == nil } && headings.count >= 4
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns, conventions: ExportConventions(joinedSeparator: ", "),
      facts: metadata
        ? ResponseFacts(responseID: [0], submitted: 1, dispositions: [DispositionRule(column: 1, .filled, .complete)])
        : ResponseFacts())
  }

  /// An uploaded file, where every answer is an address within the platform's storage.
  private static func declared(_ column: Int, in preview: ExportPreview) -> DeclaredAnswers? {
    let texts = preview.distinctTexts(of: column, below: 1)
    let areFiles = !texts.isEmpty && texts.allSatisfy { $0.hasPrefix("http") && $0.contains("/active_storage/") }
    return areFiles ? DeclaredAnswers(kind: .file) : nil
  }

  /// Whether matrix rows hold their answer among the blanks of the options that were not chosen.
  package func needsReshaping(_ preview: ExportPreview) -> Bool {
    let matrix = Self.matrixColumns(preview.trimmedRow(0))
    return preview.rows.indices.dropFirst().contains { row in matrix.contains { Self.hasGaps(preview.cell(row, $0)) } }
  }

  /// The same table with nothing but the chosen options in the cells of matrix rows.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    let matrix = Self.matrixColumns(table.rows.first?.cells ?? [])
    var table = table
    for row in table.rows.indices.dropFirst() {
      for column in matrix where column < table.rows[row].cells.count {
        let cell = table.rows[row].cells[column]
        guard Self.hasGaps(cell) else { continue }
        let parts = cell.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
        table.rows[row].cells[column] = parts.filter { !$0.isEmpty }.joined(separator: ", ")
      }
    }
    return table
  }

  private static func matrixColumns(_ headings: [String]) -> [Int] {
    headings.indices.filter { DecidimHeading(headings[$0].trimmed)?.text.contains("/") ?? false }
  }

  /// Whether a cell has a blank part before, between or behind its commas.
  private static func hasGaps(_ cell: String) -> Bool {
    cell.contains(",") && cell.split(separator: ",", omittingEmptySubsequences: false).contains { $0.trimmed.isEmpty }
  }
}
