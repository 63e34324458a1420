extension Platform {
  /// Microsoft Forms, its workbook of responses saved as CSV.
  package static let microsoftForms = Platform(rawValue: "msforms")
}

/// Microsoft Forms' responses: the workbook it offers, saved as CSV by a spreadsheet program.
///
/// One heading row: number, begin, end, address and name, for quizzes points and remarks, then the questions. Several
/// choices stand in one cell with a `;` behind each; a ranking looks the same and always holds all items, so it is told
/// by cells that are orders of the same items. Rows of a Likert question are `Question.Row`; a question's text that comes
/// again gets a number behind it. Only submitted forms are listed; a blank cell is a question left out or never shown,
/// and the words typed beside "Other" stand among the choices, unmarked.
/// Source: public programs and fixtures that read the English and the German headings; no real export was seen.
package struct MicrosoftFormsAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .microsoftForms }

  /// How many respondents must have put the same items into an order before a question is taken for a ranking.
  private static let fewestRankings = 3

  /// Creates the adapter.
  package init() {}

  /// Recognises the first headings in English or German, else a number, two times and an address in any language.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let opening = preview.trimmedRow(0).prefix(5).map { $0.withSingleBlanks.lowercased() }
    guard opening.count >= 3, opening[0] == "id" else { return nil }
    if MicrosoftFormsHeading.openings.contains(where: { opening.starts(with: $0) }) {
      return Recognition(
        confidence: 0.95, because: "the headings start as Microsoft Forms' do, with begin, end and name")
    }
    if MicrosoftFormsHeading.openings.contains(where: { opening.starts(with: $0.prefix(3)) }) {
      return Recognition(
        confidence: holdsTimes(preview) ? 0.8 : 0.5, because: "the first headings are those of Microsoft Forms")
    }
    guard opening.count == 5, holdsTimes(preview), holdsAddresses(preview) else { return nil }
    return Recognition(
      confidence: 0.6, because: "the first columns hold a number, two times and an address, as Microsoft Forms' do")
  }

  /// Groups Likert rows; the opening columns and a quiz's points and remarks are no questions.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let opening = openingCount(headings)
    let earlier = MicrosoftFormsHeading.Earlier(headings)
    let likert = MicrosoftFormsHeading.likertStems(of: headings, from: opening)
    var columns: [SourceColumn] = []
    var group = -1
    for (index, heading) in headings.enumerated() {
      let text = earlier.withoutNumber(index)
      let asksWhatStandsThere = text != heading && MicrosoftFormsHeading.own.contains(text.lowercased())
      let isMetadata =
        index < opening || earlier.isMark(index) || HeadingWords.isMetadata(text) || asksWhatStandsThere
      let stem = isMetadata ? nil : likert[index]
      if stem == nil || stem != likert[index - 1] { group += 1 }
      columns.append(
        SourceColumn(
          index: index, header: heading, question: stem.map { String($0.dropLast()) } ?? text,
          item: stem.map { String(heading.dropFirst($0.count)) }, group: group, role: isMetadata ? .metadata : .answer,
          declared: isMetadata ? nil : declared(index, in: preview)))
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns, conventions: ExportConventions(joinedSeparator: ";"),
      facts: facts(headings))
  }

  private func facts(_ headings: [String]) -> ResponseFacts {
    guard headings.count >= 3 else { return ResponseFacts() }
    return ResponseFacts(
      responseID: [0], started: 1, submitted: 2, dispositions: [DispositionRule(column: 2, .filled, .complete)])
  }

  /// How many columns stand before the first question: three at least, and those with Microsoft's own headings.
  private func openingCount(_ headings: [String]) -> Int {
    let named = headings.prefix { MicrosoftFormsHeading.own.contains($0.lowercased()) }.count
    // In a language that is not listed the address and the name follow the two times.
    return named >= 3 ? named : min(5, headings.count)
  }

  /// Several choices where each filled cell ends with `;`, a ranking where all of them order the same items.
  private func declared(_ index: Int, in preview: ExportPreview) -> DeclaredAnswers? {
    let cells = preview.filledCells(of: index, below: 1)
    guard !cells.isEmpty, cells.allSatisfy({ $0.hasSuffix(";") }) else { return nil }
    let orders = cells.map { $0.split(separator: ";").map(\.trimmed) }
    let items = orders[0].sorted()
    let isRanking =
      orders.count >= Self.fewestRankings && items.count >= 2 && Set(items).count == items.count
      && Set(orders).count >= 2 && orders.allSatisfy { $0.sorted() == items }
    guard isRanking else { return DeclaredAnswers(kind: .joined(separator: ";")) }
    return DeclaredAnswers(
      kind: .ranked(separator: ";"), labels: orders[0].map { DeclaredAnswers.Label(code: $0, text: $0) })
  }

  private func holdsTimes(_ preview: ExportPreview) -> Bool {
    [1, 2].allSatisfy { column in
      let cells = preview.distinctTexts(of: column, below: 1)
      return !cells.isEmpty && cells.allSatisfy { TimestampText.form(of: $0) != nil }
    }
  }

  private func holdsAddresses(_ preview: ExportPreview) -> Bool {
    let cells = preview.distinctTexts(of: 3, below: 1)
    return !cells.isEmpty && cells.allSatisfy { $0.contains("@") || $0.lowercased().hasPrefix("anonym") }
  }
}
