extension Platform {
  /// Formbricks, responses as CSV.
  package static let formbricks = Platform(rawValue: "formbricks")
}

/// Formbricks' responses: one heading row, the questions numbered among the platform's own columns.
///
/// A question is headed `1. Headline`, the row of a matrix `1. Headline - Row`; a choice and a ranking have a second
/// column `1. Headline - Option ID` whose codes, one for each thing chosen, tell one choice from several and a ranking
/// from both. Several choices and rankings are joined by `; `. Everything without a number is no question: what the
/// browser told, variables, hidden fields, and attributes of the person. An apostrophe guards cells that a spreadsheet
/// would take for a formula; it is taken off, for which the export is held in memory. A blank cell is a question left out
/// or never shown.
/// Source: Formbricks' own export (`apps/web/lib/response`); no real export was seen.
package struct FormbricksAdapter: ReshapingAdapter {
  /// The platform.
  package var platform: Platform { .formbricks }

  private static let separator = "; "
  private static let optionID = " - Option ID"
  /// How many respondents must have put the same items into an order before a question is taken for a ranking.
  private static let fewestRankings = 3

  /// Creates the adapter.
  package init() {}

  /// Recognises the platform's own columns.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = Set(preview.trimmedRow(0))
    guard ["No.", "Response ID", "Finished", "Survey ID"].allSatisfy(headings.contains) else { return nil }
    return headings.contains("Formbricks ID (internal)")
      ? Recognition(confidence: 0.97, because: "a heading is \"Formbricks ID (internal)\"")
      : Recognition(
        confidence: 0.85, because: "the headings hold \"No.\", \"Response ID\", \"Finished\" and \"Survey ID\"")
  }

  /// Always: any cell may be guarded by an apostrophe.
  package func needsReshaping(_ preview: ExportPreview) -> Bool { true }

  /// The same records without the apostrophes that guard cells starting with `=`, `+`, `-` or `@`.
  package func reshape(_ table: ExportTable, companions: CompanionFolder) throws(ImportError) -> ExportTable {
    ExportTable(
      rows: table.rows.map { row in
        var row = row
        row.cells = row.cells.map(Self.unguarded)
        return row
      })
  }

  /// Groups the rows of matrices by their question's number.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let positions = Dictionary(headings.enumerated().map { ($1, $0) }) { first, _ in first }
    let isOptionID = headings.map { heading in
      heading.hasSuffix(Self.optionID) && positions[String(heading.dropLast(Self.optionID.count))] != nil
    }
    let numbers = zip(headings, isOptionID).map { heading, isOptionID in isOptionID ? nil : Self.number(of: heading) }
    let stems = matrixStems(headings, numbers)
    var columns: [SourceColumn] = []
    var group = -1
    for (index, heading) in headings.enumerated() {
      let number = numbers[index]
      if number == nil || index == 0 || number != numbers[index - 1] { group += 1 }
      let stem = number.flatMap { stems[$0] }
      let text = stem ?? heading
      columns.append(
        SourceColumn(
          index: index, header: heading, question: Self.withoutNumber(text).withoutMarkup(.emphasised),
          item: stem.map { String(heading.dropFirst($0.count + 3)).withoutMarkup(.emphasised) }, group: group,
          role: number == nil ? .metadata : .answer,
          declared: number == nil ? nil : declared(index, codes: positions[heading + Self.optionID], in: preview)))
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(joinedSeparator: Self.separator), facts: facts(positions))
  }

  private func facts(_ positions: [String: Int]) -> ResponseFacts {
    ResponseFacts(
      responseID: positions["Response ID"].map { [$0] } ?? [], started: positions["Timestamp"],
      dispositions: positions["Finished"].map { column in
        [
          DispositionRule(column: column, .oneOf(["Yes"]), .complete),
          DispositionRule(column: column, .oneOf(["No"]), .partial),
        ]
      } ?? [])
  }

  /// For each number that several columns share what their headings have in common, before ` - `.
  private func matrixStems(_ headings: [String], _ numbers: [Int?]) -> [Int: String] {
    var rows: [Int: [String]] = [:]
    for (heading, number) in zip(headings, numbers) {
      if let number { rows[number, default: []].append(heading) }
    }
    return rows.compactMapValues { rows in
      guard rows.count >= 2, var shared = rows.first.map({ $0[...] }) else { return nil }
      for row in rows { shared = shared.prefix(zip(shared, row).prefix { $0 == $1 }.count) }
      return shared.ranges(of: " - ").last.map { String(shared[..<$0.lowerBound]) }
    }
  }

  /// What the column of option codes tells: several of them are several choices, all of them in several orders a ranking.
  private func declared(_ index: Int, codes: Int?, in preview: ExportPreview) -> DeclaredAnswers? {
    guard let codes else { return nil }
    let orders = preview.filledCells(of: codes, below: 1).map { $0.split(separator: ",").map(\.trimmed) }
    guard let first = orders.first, orders.contains(where: { $0.count > 1 }) else { return nil }
    let items = first.sorted()
    let isRanking =
      orders.count >= Self.fewestRankings && Set(orders).count >= 2 && orders.allSatisfy { $0.sorted() == items }
    return DeclaredAnswers(
      kind: isRanking ? .ranked(separator: Self.separator) : .joined(separator: Self.separator),
      labels: isRanking ? labels(of: index, count: items.count, in: preview) : [])
  }

  /// The ranked items as some respondent's cell holds them.
  private func labels(of index: Int, count: Int, in preview: ExportPreview) -> [DeclaredAnswers.Label] {
    let cells = preview.filledCells(of: index, below: 1).map { $0.split(separator: Self.separator).map(\.trimmed) }
    return (cells.first { $0.count == count } ?? []).map { DeclaredAnswers.Label(code: $0, text: $0) }
  }

  /// The number before a heading's full stop and blank, or `nil`.
  private static func number(of heading: String) -> Int? {
    let digits = heading.prefix { $0.isASCII && $0.isNumber }
    return heading.dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
  }

  private static func withoutNumber(_ heading: String) -> String {
    number(of: heading) == nil ? heading : String(heading.drop { $0 != " " }.dropFirst())
  }

  private static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), let next = cell.utf8.dropFirst().first, "=+-@".utf8.contains(next)
    else { return cell }
    return String(cell.dropFirst())
  }
}
