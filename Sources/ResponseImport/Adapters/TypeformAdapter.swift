import SurveyModel

extension Platform {
  /// Typeform, "Download responses" as CSV.
  package static let typeform = Platform(rawValue: "typeform")
}

/// Typeform's responses: one heading row, the platform's own columns at the start and the end.
///
/// A question with several choices has one column a choice, headed by the choice alone and filled with it where it was
/// chosen; its own text is not in the file. So such questions are found as runs of columns that only repeat their
/// heading, closed by `Other` with the words typed there. Beside a single choice `Other` stands behind the question.
/// Newer forms join several choices in one cell. Yes and no are 1 and 0, or true and false. Headings keep markup such as
/// `*bold*` and `{{field:…}}` for an earlier answer. A blank cell is a question left out or never shown.
/// Source: seen in a real export whose own columns were taken out; those and the columns of choices are taken from
/// public files and programs that read them.
package struct TypeformAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .typeform }

  private static let own: Set<String> = [
    "#", "network id", "response type", "start date (utc)", "stage date (utc)", "submit date (utc)", "tags", "ending",
    "score", "winning outcome id",
  ]
  private static let personal: Set<String> = ["first name", "last name", "phone number", "email", "address"]
  private static let uploads = ["https://api.typeform.com/", "https://admin.typeform.com/"]

  /// Creates the adapter.
  package init() {}

  /// Recognises the platform's own columns, else the markup in the headings.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    let names = Set(headings.map { $0.lowercased() })
    let dates = ["start date (utc)", "submit date (utc)"].filter(names.contains)
    if names.contains("network id"), !dates.isEmpty {
      return Recognition(confidence: 0.97, because: "the headings hold \"Network ID\" and the dates in UTC")
    }
    if dates.count == 2 {
      return Recognition(confidence: 0.9, because: "the headings hold \"Start Date (UTC)\" and \"Submit Date (UTC)\"")
    }
    if headings.contains(where: { $0.contains("{{field:") || $0.contains("{{var:") }) {
      return Recognition(
        confidence: 0.85, because: "a heading holds Typeform's place for an earlier answer, {{field:…}}")
    }
    let marked = headings.count(where: Emphasis.isIn)
    if marked >= 3, marked * 10 >= headings.count {
      return Recognition(
        confidence: 0.6,
        because: "\(marked) of \(headings.count) headings hold markup such as *bold*, which Typeform keeps in them")
    }
    return nil
  }

  /// Groups the columns of choices, and each `Other` with what stands before it.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0).map(\.withSingleBlanks)
    let names = headings.map { $0.lowercased() }
    let isMetadata = names.map {
      Self.own.contains($0) || Self.personal.contains($0) || HeadingWords.isMetadata($0)
    }
    let choices = TypeformChoices(preview: preview, isMetadata: isMetadata)
    var columns: [SourceColumn] = []
    var group = -1
    for (index, heading) in headings.enumerated() {
      let text = heading.withoutMarkup(.emphasised)
      let isOther = !isMetadata[index] && names[index] == "other" && columns.last?.role == .answer
      let run = choices.runs[index]
      if !(isOther || (run != nil && index > 0 && run == choices.runs[index - 1])) { group += 1 }
      columns.append(
        SourceColumn(
          index: index, header: heading, question: isOther ? columns[index - 1].question : run == nil ? text : "",
          item: isOther || run != nil ? text : nil, group: group,
          role: isMetadata[index] ? .metadata : isOther ? .ownText : .answer,
          declared: isMetadata[index] || isOther || run != nil ? nil : declared(index, text, in: preview)))
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns, conventions: ExportConventions(otherHoldsWords: true),
      facts: facts(names))
  }

  private func facts(_ names: [String]) -> ResponseFacts {
    let submitted = names.firstIndex(of: "submit date (utc)")
    let type = names.firstIndex(of: "response type")
    return ResponseFacts(
      responseID: names.first == "#" ? [0] : [], started: names.firstIndex(of: "start date (utc)"),
      submitted: submitted,
      dispositions: (type.map { column in
        [
          DispositionRule(column: column, .oneOf(["completed"]), .complete),
          DispositionRule(column: column, .oneOf(["partial"]), .partial),
          DispositionRule(column: column, .oneOf(["started"]), .notStarted),
        ]
      } ?? [])
        + (submitted.map { column in
          [DispositionRule(column: column, .filled, .complete), DispositionRule(column: column, .blank, .partial)]
        } ?? []))
  }

  /// Yes and no under the platform's marks, and uploads; a rating always has more points than two.
  private func declared(_ index: Int, _ text: String, in preview: ExportPreview) -> DeclaredAnswers? {
    if preview.holdsOnlyLinks(column: index, startingWith: Self.uploads) { return DeclaredAnswers(kind: .file) }
    let cells = preview.distinctTexts(of: index, below: 1)
    guard cells.count == 2 else { return nil }
    for (yes, no) in [("1", "0"), ("True", "False"), ("TRUE", "FALSE"), ("true", "false")] where cells == [yes, no] {
      if yes == "1", HeadingSense.asksForQuantity(text) { return nil }
      return DeclaredAnswers(kind: .single, labels: [.init(code: yes, text: "Yes"), .init(code: no, text: "No")])
    }
    return nil
  }
}
