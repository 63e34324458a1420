import SurveyModel

extension Platform {
  /// Pretix, the list of order positions.
  package static let pretix = Platform(rawValue: "pretix")
}

/// Pretix's order positions: what a ticket is and who bought it, then one column a question, then the invoice address.
///
/// Every position is a respondent. The chosen options of a several-choice question have a column each, `Question – option` with
/// yes or no (no also where nothing was answered), or stand in one cell joined by a comma. Orders that were cancelled or have
/// expired are none of those the questions are about. Everything but the questions is metadata, names and addresses
/// first of all. Source: pretix, base/exporters/orderlist.py and its German translation; no real export was seen.
package struct PretixAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .pretix }

  private static let orderCodes: Set<String> = ["order code", "bestellnummer"]
  private static let positions: Set<String> = ["position id", "position"]
  private static let locales: Set<String> = ["order locale", "bestellsprache"]
  private static let states: Set<String> = ["status"]
  private static let dates: Set<String> = ["order date", "bestelldatum"]
  private static let totals: Set<String> = ["order total", "gesamtbetrag"]
  private static let companies: Set<String> = ["company", "firma"]
  private static let invoiceNames: Set<String> = ["invoice address name", "rechnungsadresse: name"]
  private static let cancelled: Set<String> = [
    "canceled", "cancelled", "storniert", "expired", "abgelaufen", "überfällig", "overdue",
  ]
  /// The headings that can stand last before the questions, in the order of the exporter.
  private static let beforeQuestions: Set<String> = [
    "voucher", "gutschein", "pseudonymization id", "pseudonyme id", "seat id", "sitzplatz-id", "seat name",
    "sitzbezeichnung", "seat zone", "sitzbereich", "seat row", "sitzreihe", "seat number", "sitzplatz", "order comment",
    "bestellkommentar", "follow-up date", "datum zur wiedervorlage", "add-on to position id", "valid from",
    "gültig von",
    "valid until", "gültig bis",
  ]

  /// Creates the adapter.
  package init() {}

  /// Recognises the codes of order and position together with the language of the order.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let names = names(preview)
    func has(_ words: Set<String>) -> Bool { names.contains(where: words.contains) }
    guard has(Self.orderCodes), has(Self.locales) else { return nil }
    if has(Self.positions) {
      return Recognition(
        confidence: 0.96,
        because: "the headings hold the code and the language of an order and the number of its position")
    }
    guard has(Self.totals) else { return nil }
    return Recognition(
      confidence: 0.95, because: "the headings hold the code, the total and the language of an order",
      refusal: "the list of orders has no answers to questions; choose the list of order positions in the same export")
  }

  private func names(_ preview: ExportPreview) -> [String] {
    preview.trimmedRow(0).map { $0.lowercased().withSingleBlanks }
  }

  /// The questions stand between the last column about the ticket and the second column of a company.
  private func questionColumns(_ names: [String]) -> Range<Int> {
    let company = names.lastIndex(where: Self.companies.contains)
    let end = names.firstIndex(where: Self.invoiceNames.contains).map { company.map { [$0] } == [$0 - 1] ? $0 - 1 : $0 }
    let last = end ?? names.endIndex
    let start = names[..<last].lastIndex(where: Self.beforeQuestions.contains).map { $0 + 1 } ?? last
    return start..<last
  }

  /// Groups the option columns of a question; everything else is metadata.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let names = names(preview)
    let questions = questionColumns(names)
    var columns: [SourceColumn] = []
    var group = 0
    for (index, heading) in headings.enumerated() {
      guard questions.contains(index) else {
        columns.append(SourceColumn(index: index, header: heading, question: heading, group: 0, role: .metadata))
        continue
      }
      let split = isYesNo(index, in: preview) ? Self.split(heading) : nil
      let belongsToLast = split != nil && columns.last?.item != nil && columns.last?.question == split?.question
      if !belongsToLast { group += 1 }
      columns.append(
        SourceColumn(
          index: index, header: heading, question: split?.question ?? heading, item: split?.option, group: group,
          role: .answer, declared: split == nil ? nil : DeclaredAnswers(kind: .option)))
    }
    func first(_ words: Set<String>) -> Int? { names[..<questions.lowerBound].firstIndex(where: words.contains) }
    let state = first(Self.states)
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(writesYesNoPerOption: true, joinedSeparator: ", "),
      facts: ResponseFacts(
        responseID: [first(Self.orderCodes), first(Self.positions)].compactMap { $0 }, submitted: first(Self.dates),
        language: names.lastIndex(where: Self.locales.contains),
        dispositions: state.map {
          [
            DispositionRule(column: $0, .oneOf(Self.cancelled), .ineligible),
            DispositionRule(column: $0, .filled, .complete),
          ]
        } ?? []))
  }

  /// Question and option on both sides of the last long dash.
  private static func split(_ heading: String) -> (question: String, option: String)? {
    guard let dash = heading.ranges(of: " – ").last else { return nil }
    let (question, option) = (heading[..<dash.lowerBound].trimmed, heading[dash.upperBound...].trimmed)
    return question.isEmpty || option.isEmpty ? nil : (question, option)
  }

  private func isYesNo(_ column: Int, in preview: ExportPreview) -> Bool {
    let texts = preview.distinctTexts(of: column, below: 1)
    return texts.allSatisfy { YesNo.position(of: $0) != nil }
  }
}
