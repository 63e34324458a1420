import SurveyModel

extension Platform {
  /// Typed responses that this program exported itself.
  package static let resonanz = Platform(rawValue: "resonanz")
}

/// The typed responses that `resonanz import --export` writes as CSV: codes, and a named reason wherever there is none.
///
/// Nothing is guessed: the definition that goes with the file names every column.
package struct ResonanzAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .resonanz }

  private static let description = "datapackage.json"
  private static let headings = ["response", "completion"]
  private static let marks = Dictionary(uniqueKeysWithValues: MissingReason.allCases.map { ($0.mark, $0) })

  /// Creates the adapter.
  package init() {}

  /// Recognises the two columns that no platform writes side by side, with the words of the second.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let words: Set = ["complete", "partial", "unrecorded", "empty"]
    guard preview.columnCount > 2, Array(preview.trimmedRow(0).prefix(2)) == Self.headings,
      preview.distinctTexts(of: 1, below: 1).isSubset(of: words)
    else { return nil }
    return Recognition(
      confidence: 0.95, because: "it has the first two columns of typed responses that were exported here")
  }

  /// One heading row; the second column says how far a respondent came.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let columns = preview.trimmedRow(0).enumerated().map { index, heading in
      SourceColumn(
        index: index, header: heading, question: heading, group: index, role: index < 2 ? .metadata : .answer,
        missingMarks: Self.marks)
    }
    let dispositions =
      columns.count > 2
      ? [
        DispositionRule(column: 1, .oneOf(["complete"]), .complete),
        DispositionRule(column: 1, .oneOf(["partial"]), .partial),
      ] : []
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(blanksAreUndetermined: false, writesCodes: true),
      facts: ResponseFacts(dispositions: dispositions, leftOutBefore: leftOut(preview)))
  }

  /// What the description beside the file says of the records that became no line of it.
  private func leftOut(_ preview: ExportPreview) -> RespondentFunnel {
    guard let text = preview.companions.text(named: Self.description), let package = JSONNode(text) else {
      return RespondentFunnel()
    }
    var joined = 0
    var counts: [Exclusion: Int] = [:]
    for (key, node) in package["resonanz"]["leftOut"].members {
      let count = min(max(0, node.string.flatMap { Int($0) } ?? 0), 1 << 40)
      if key == RespondentFunnel.joinedMark { joined = count }
      if let reason = Exclusion(rawValue: key) { counts[reason] = count }
    }
    return RespondentFunnel(joined: joined, leftOut: counts)
  }
}
