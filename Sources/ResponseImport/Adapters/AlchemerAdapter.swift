extension Platform {
  /// Alchemer, formerly SurveyGizmo, "CSV/Excel" export of responses.
  package static let alchemer = Platform(rawValue: "alchemer")
}

/// Alchemer's (SurveyGizmo's) responses: one heading row, begin, end and status first.
///
/// The columns of one question are headed `Option:Question`; both parts may hold colons themselves, so a heading is
/// taken apart only where the part behind a colon comes again as a heading or behind another's colon. Several choices
/// have a column each or stand in one cell, joined by `;`; words typed beside a choice have a column of their own. A
/// record is complete, partial, or disqualified; a blank cell is a question left out or never shown.
/// Source: seen in a real export of 2016 with begin, end and status; the further columns that can be chosen for an
/// export are not confirmed by a file.
package struct AlchemerAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .alchemer }

  private static let marks = ["time started", "date submitted", "status"]
  private static let own = Set(marks).union([
    "response id", "contact id", "legacy comments", "comments", "language", "referer", "sessionid", "session id",
    "user agent", "extended referer", "longitude", "latitude", "country", "city", "state/region", "postal",
    "ip address",
    "link name", "tags",
  ])

  /// Creates the adapter.
  package init() {}

  /// Recognises begin, end and status among the headings, also where a data-frame library has rewritten them.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0).map { $0.lowercased() }
    let written = Set(headings)
    if Self.marks.allSatisfy(written.contains) {
      return Recognition(
        confidence: 0.95, because: "the headings hold \"Time Started\", \"Date Submitted\" and \"Status\"")
    }
    let renamed = Set(headings.map(Self.name))
    guard Self.marks.allSatisfy(renamed.contains) else { return nil }
    return Recognition(
      confidence: 0.6, because: "the headings hold Alchemer's begin, end and status, rewritten with underscores")
  }

  /// Groups the columns of each question; what stands before the first question is Alchemer's own.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    let names = headings.map(Self.name)
    let isIndexed = RowNumberColumn.isRowNumber(column: 0, heading: names.first ?? "", firstRecord: 1, in: preview)
    let opening = (isIndexed ? 1 : 0) + names.dropFirst(isIndexed ? 1 : 0).prefix(while: Self.own.contains).count
    let parts = AlchemerHeading.parts(of: headings, from: opening)
    var columns: [SourceColumn] = []
    var group = -1
    var groupHasWhole = false
    for (index, heading) in headings.enumerated() {
      let part = parts[index]
      let isMetadata = index < opening || HeadingWords.isMetadata(heading)
      let previous = columns.last
      let continues = part.option != nil && previous?.role != .metadata && previous?.question == part.question
      if !continues {
        group += 1
        groupHasWhole = part.option == nil
      }
      let isOwnText = part.option.map { groupHasWhole || HeadingWords.invitesOwnText($0) } ?? false
      columns.append(
        SourceColumn(
          index: index, header: heading.withSingleBlanks, question: part.question, item: part.option, group: group,
          role: isMetadata ? .metadata : isOwnText ? .ownText : .answer))
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(otherHoldsWords: true, joinedSeparator: ";"),
      facts: facts(Array(names.prefix(opening))))
  }

  private func facts(_ names: [String]) -> ResponseFacts {
    let rules = names.firstIndex(of: "status").map { column in
      [
        DispositionRule(column: column, .oneOf(["complete"]), .complete),
        DispositionRule(column: column, .oneOf(["partial"]), .partial),
        DispositionRule(column: column, .oneOf(["disqualified"]), .ineligible),
      ]
    }
    return ResponseFacts(
      responseID: names.firstIndex(of: "response id").map { [$0] } ?? [],
      started: names.firstIndex(of: "time started"), submitted: names.firstIndex(of: "date submitted"),
      language: names.firstIndex(of: "language"), dispositions: rules ?? [])
  }

  /// A heading in lower case, with blanks for underscores.
  private static func name(_ heading: String) -> String {
    String(heading.lowercased().map { $0 == "_" ? " " : $0 }).withSingleBlanks
  }
}
