/// A column's name in SurveyMonkey's export for statistics programs: `q0004`, `q0004_0001`, `q0004_0006_other`.
struct SurveyMonkeyName: Equatable {
  /// The question: `q0004`.
  let question: String
  /// The option or matrix row: `0001`.
  let item: String?
  /// Whether the column holds the words typed beside an "other" answer.
  let isOther: Bool

  private static let notSelected = "Not selected"

  /// Takes a heading apart; `nil` where it is none of these names.
  init?(_ heading: String) {
    let parts = heading.split(separator: "_", omittingEmptySubsequences: false)
    // No form has a thousand questions, so the number of each begins with a nought.
    guard let first = parts.first, first.hasPrefix("q0"), Self.isNumber(first.dropFirst()) else { return nil }
    var rest = parts.dropFirst()
    isOther = rest.last == "other"
    if isOther { rest = rest.dropLast() }
    guard rest.count <= 2, rest.allSatisfy(Self.isNumber) else { return nil }
    question = String(first)
    item = rest.isEmpty ? nil : rest.joined(separator: "_")
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The columns of an export with such names; each option's text is what its cells say when it was chosen.
  static func columns(of preview: ExportPreview) -> [SourceColumn] {
    var group = -1
    var lastQuestion: String?
    var columns: [SourceColumn] = []
    for (index, heading) in preview.trimmedRow(0).enumerated() {
      let name = SurveyMonkeyName(heading)
      if name == nil || name?.question != lastQuestion { group += 1 }
      lastQuestion = name?.question
      let isMetadata =
        name == nil
        && (HeadingWords.isMetadata(heading)
          || RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: 1, in: preview))
      var column = SourceColumn(
        index: index, header: heading.withSingleBlanks, question: name == nil ? heading.withSingleBlanks : "",
        item: name?.item, code: name?.question, group: group,
        role: isMetadata ? .metadata : name?.isOther == true ? .ownText : .answer)
      if column.item != nil, column.role == .answer { declareOption(&column, in: preview) }
      columns.append(column)
    }
    return columns
  }

  /// A column of which some cells say `Not selected` is an option; the one other text in it is the option's.
  private static func declareOption(_ column: inout SourceColumn, in preview: ExportPreview) {
    var texts = preview.distinctTexts(of: column.index, below: 1)
    guard texts.remove(notSelected) != nil else { return }
    texts.remove("NA")
    if texts.count == 1, let text = texts.first { column.item = text }
    column.declared = DeclaredAnswers(kind: .option, chosenMarks: texts, notChosenMarks: [notSelected])
  }
}
