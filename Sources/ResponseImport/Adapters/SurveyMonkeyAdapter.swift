extension Platform {
  /// SurveyMonkey, "All responses → CSV".
  package static let surveyMonkey = Platform(rawValue: "surveymonkey")
}

/// SurveyMonkey's export of all responses: question texts over sub-headings, with one, two or three heading rows.
///
/// Two rows as downloaded: the question's text stands on its first column only, the row below holds `Response`,
/// `Open-Ended Response`, an option or a matrix row. Three rows where somebody put question numbers on top, one where
/// only the texts were kept or both were joined as `Question - option`. There is no completion flag, and a question
/// that was skipped cannot be told from one that was never shown. Seen in real exports of 2014 to 2024.
package struct SurveyMonkeyAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .surveyMonkey }

  private static let identifiers: Set<String> = ["respondent id", "respondentid", "respondent_id"]
  private static let wholeAnswerWords: Set<String> = ["response", "open-ended response"]
  private static let answerWords = wholeAnswerWords.union(["other (please specify)"])

  /// Creates the adapter.
  package init() {}

  /// Recognises the identifier column, the sub-heading row, or blank headings behind several-choice questions.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let rows = headerRows(of: preview)
    let first = preview.trimmedRow(rows == 3 ? 1 : 0)
    let hasIdentifier = first.prefix(3).contains { Self.identifiers.contains($0.lowercased()) }
    if rows > 1 {
      let row = rows == 3 ? "third" : "second"
      return Recognition(
        confidence: hasIdentifier ? 0.97 : 0.9,
        because: "the \(row) row holds sub-headings such as \"Response\" under questions with blank headings")
    }
    if hasIdentifier {
      return Recognition(
        confidence: 0.85, because: "the first heading is \"\(first[0].isEmpty ? first[1] : first[0])\"")
    }
    let blanks = first.dropFirst().count { $0.isEmpty }
    let texts = first.count - blanks
    if texts >= 2, texts * 10 >= first.count, blanks * 5 >= first.count {
      return Recognition(
        confidence: 0.5,
        because:
          "\(blanks) of \(first.count) headings are blank, as SurveyMonkey leaves them behind a question's first column"
      )
    }
    return nil
  }

  /// Groups the columns under each question text.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let rows = headerRows(of: preview)
    let columns =
      rows == 1 ? singleRowColumns(preview) : twoRowColumns(preview, texts: rows - 2, subheadings: rows - 1)
    return ExportLayout(
      platform: platform, headerRows: rows, columns: columns,
      conventions: ExportConventions(otherHoldsWords: true))
  }

  /// Three where question numbers stand on top, two where the second row holds sub-headings, else one.
  private func headerRows(of preview: ExportPreview) -> Int {
    if isSubheadingRow(1, under: 0, in: preview) { return 2 }
    return isSubheadingRow(2, under: 1, in: preview) ? 3 : 1
  }

  private func isSubheadingRow(_ row: Int, under texts: Int, in preview: ExportPreview) -> Bool {
    guard preview.rows.count > row else { return false }
    let headings = preview.trimmedRow(texts)
    let pairs = zip(headings, preview.trimmedRow(row))
    let identifiers = pairs.filter { Self.identifiers.contains($0.0.lowercased()) }
    guard identifiers.allSatisfy({ Int($0.1) == nil }) else { return false }
    // An answer can read "Other (please specify)" too, so without an identifier above only "Response" is proof; and
    // where each column has a heading of its own, as in a table made by hand, one such word may be somebody's answer.
    let words = identifiers.isEmpty ? Self.wholeAnswerWords : Self.answerWords
    let hits = pairs.count { words.contains($0.1.lowercased()) }
    let hasSharedHeadings = headings.contains("") || zip(headings, headings.dropFirst()).contains { $0 == $1 }
    guard hits > 0, hasSharedHeadings || hits * 10 >= headings.count * 3 else { return false }
    // Metadata columns at the start may have lost their headings; behind them each column has one of the two.
    return pairs.drop { $0.0.isEmpty && $0.1.isEmpty }.allSatisfy { !$0.0.isEmpty || !$0.1.isEmpty }
  }

  private func twoRowColumns(_ preview: ExportPreview, texts: Int, subheadings: Int) -> [SourceColumn] {
    var columns: [SourceColumn] = []
    var question = ""
    var group = -1
    for index in 0..<preview.columnCount {
      let heading = preview.cell(texts, index).withSingleBlanks
      let subheading = preview.cell(subheadings, index).withSingleBlanks
      if !heading.isEmpty && heading != question || index == 0 {
        question = heading
        group += 1
      }
      // Before the first question a sub-heading names a metadata column; behind it "Email" is an option like others.
      if HeadingWords.isMetadata(heading)
        || question.isEmpty && (subheading.isEmpty || HeadingWords.isMetadata(subheading))
      {
        columns.append(
          SourceColumn(index: index, header: heading, question: heading, group: group, role: .metadata))
        continue
      }
      let isWholeAnswer = Self.wholeAnswerWords.contains(subheading.lowercased()) || subheading.isEmpty
      let followsWholeAnswer = columns.last.map { $0.group == group && $0.item == nil && $0.role == .answer } ?? false
      columns.append(
        SourceColumn(
          index: index, header: isWholeAnswer ? question : "\(question) [\(subheading)]", question: question,
          item: isWholeAnswer ? nil : subheading, group: group,
          role: HeadingWords.invitesOwnText(subheading) || followsWholeAnswer ? .ownText : .answer))
    }
    return columns
  }

  private func singleRowColumns(_ preview: ExportPreview) -> [SourceColumn] {
    let generic = GenericAdapter().layout(of: preview).columns
    guard generic.contains(where: { $0.header.isEmpty && $0.role == .answer }) else {
      return generic.map { column in
        var column = column
        if let item = column.item, HeadingWords.invitesOwnText(item) { column.role = .ownText }
        return column
      }
    }
    return carriedForward(preview)
  }

  /// One heading row whose blanks belong to the question before them; blanks before the first text are metadata.
  private func carriedForward(_ preview: ExportPreview) -> [SourceColumn] {
    var question = ""
    var group = -1
    return (0..<preview.columnCount).map { index in
      let heading = preview.cell(0, index).withSingleBlanks
      if !heading.isEmpty || index == 0 {
        question = heading
        group += 1
      }
      let isMetadata = question.isEmpty || HeadingWords.isMetadata(heading)
      return SourceColumn(
        index: index, header: question, question: question, group: group, role: isMetadata ? .metadata : .answer)
    }
  }
}
