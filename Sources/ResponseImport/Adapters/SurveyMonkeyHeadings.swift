/// The heading rows of a SurveyMonkey export, and what its columns are.
struct SurveyMonkeyHeadings {
  /// Three where question numbers stand on top, two where the second row holds sub-headings, else one.
  let rowCount: Int
  /// The column of the respondent's id, among the first three.
  let identifier: Int?

  private let preview: ExportPreview

  private static let identifiers: Set<String> = ["respondent id", "respondentid", "respondent_id"]
  private static let wholeAnswerWords: Set<String> = ["response", SurveyMonkeyAnswers.typed]
  private static let answerWords = wholeAnswerWords.union(["other (please specify)"])

  /// Finds the heading rows; complexity O(n) in the number of columns.
  init(_ preview: ExportPreview) {
    self.preview = preview
    if Self.isSubheadingRow(1, under: 0, in: preview) {
      rowCount = 2
    } else {
      rowCount = Self.isSubheadingRow(2, under: 1, in: preview) ? 3 : 1
    }
    let texts = preview.rows.isEmpty ? [] : preview.trimmedRow(rowCount == 3 ? 1 : 0).prefix(3)
    identifier = texts.firstIndex { Self.identifiers.contains($0.lowercased()) }
  }

  /// The columns, grouped under each question text.
  var columns: [SourceColumn] { rowCount == 1 ? singleRowColumns : twoRowColumns }

  private static func isSubheadingRow(_ row: Int, under texts: Int, in preview: ExportPreview) -> Bool {
    guard preview.rows.count > row else { return false }
    let headings = preview.trimmedRow(texts)
    let pairs = zip(headings, preview.trimmedRow(row))
    let identifiers = pairs.filter { Self.identifiers.contains($0.0.lowercased()) }
    guard identifiers.allSatisfy({ Int($0.1) == nil }) else { return false }
    // An answer can read "Other (please specify)" too, so without an identifier above only "Response" is proof; and
    // where each column has a heading of its own, as in a table made by hand, one such word may be somebody's answer.
    let words = identifiers.isEmpty ? wholeAnswerWords : answerWords
    let hits = pairs.count { words.contains($0.1.lowercased()) }
    let hasSharedHeadings = headings.contains("") || zip(headings, headings.dropFirst()).contains { $0 == $1 }
    let leavesIdentifiersBlank = !identifiers.isEmpty && identifiers.allSatisfy { $0.1.isEmpty }
    guard hits > 0, hasSharedHeadings || leavesIdentifiersBlank || hits * 10 >= headings.count * 3 else { return false }
    // Metadata columns at the start may have lost their headings; behind them each column has one of the two.
    return pairs.drop { $0.0.isEmpty && $0.1.isEmpty }.allSatisfy { !$0.0.isEmpty || !$0.1.isEmpty }
  }

  private var twoRowColumns: [SourceColumn] {
    var columns: [SourceColumn] = []
    var question = ""
    var group = -1
    var isBeforeQuestions = true
    for index in 0..<preview.columnCount {
      let heading = preview.cell(rowCount - 2, index).withSingleBlanks
      let subheading = preview.cell(rowCount - 1, index).withSingleBlanks
      if !heading.isEmpty && heading != question || index == 0 {
        question = heading
        group += 1
      }
      // Before the first question a sub-heading names a metadata column; behind it "Email" is an option like others.
      if isMetadata(heading, beforeQuestions: isBeforeQuestions)
        || question.isEmpty && (subheading.isEmpty || HeadingWords.isMetadata(subheading))
      {
        columns.append(
          SourceColumn(index: index, header: heading, question: heading, group: group, role: .metadata))
        continue
      }
      isBeforeQuestions = false
      let isWholeAnswer = Self.wholeAnswerWords.contains(subheading.lowercased()) || subheading.isEmpty
      let followsWholeAnswer = columns.last.map { $0.group == group && $0.item == nil && $0.role == .answer } ?? false
      columns.append(
        SourceColumn(
          index: index, header: isWholeAnswer ? question : "\(question) [\(subheading)]", question: question,
          item: isWholeAnswer ? nil : Self.item(of: subheading), group: group,
          role: HeadingWords.invitesOwnText(subheading) || followsWholeAnswer ? .ownText : .answer))
    }
    return columns
  }

  /// A matrix row without a text leaves its separator before the column's: ` - 5`.
  private static func item(of subheading: String) -> String {
    subheading.hasPrefix("- ") ? String(subheading.dropFirst(2)) : subheading
  }

  private func isMetadata(_ heading: String, beforeQuestions: Bool) -> Bool {
    let name = heading.lowercased()
    return HeadingWords.isMetadata(heading) || PersonalHeadings.isPersonal(heading)
      || beforeQuestions && (name == "language" || name == "seq #" || name.hasPrefix("custom data"))
  }

  private var singleRowColumns: [SourceColumn] {
    let generic = GenericAdapter.columns(of: preview)
    guard generic.contains(where: { $0.header.isEmpty && $0.role == .answer }) else {
      return generic.map { column in
        var column = column
        if let item = column.item, HeadingWords.invitesOwnText(item) { column.role = .ownText }
        return column
      }
    }
    return carriedForward
  }

  /// One heading row whose blanks belong to the question before them; blanks before the first text are metadata.
  private var carriedForward: [SourceColumn] {
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
