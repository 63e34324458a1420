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

  /// One heading row; the second column says how far a respondent came, and what was recorded of the filling-in follows.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    let text = preview.companions.text(named: Self.description)
    let package = text.flatMap(JSONNode.init)
    let description = package?["resonanz"]
    var facts = ResponseFacts()
    facts.leftOutBefore = description.map(Self.leftOut) ?? RespondentFunnel()
    facts.noticedBefore = description.map(Self.noticed) ?? EarlierFindings()
    let metadata = Self.addParadata(headings, to: &facts)
    let columns = headings.enumerated().map { index, heading in
      SourceColumn(
        index: index, header: heading, question: heading, group: index, role: index < metadata ? .metadata : .answer,
        missingMarks: Self.marks)
    }
    if columns.count > 2 {
      facts.dispositions = [
        DispositionRule(column: 1, .oneOf(["complete"]), .complete),
        DispositionRule(column: 1, .oneOf(["partial"]), .partial),
      ]
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(
        blanksAreUndetermined: description?["undetermined"].isTrue ?? false, writesCodes: true,
        notation: CellNotation(decimalMark: .point, dateOrder: .yearMonthDay)),
      facts: facts,
      companionFaults: text != nil && package == nil ? [CompanionFault(name: Self.description, reason: .malformed)] : []
    )
  }

  /// Finds the columns of paradata behind the first two, any of which somebody may have cut out.
  ///
  /// - Returns: how many columns at the start hold no answer.
  private static func addParadata(_ headings: [String], to facts: inout ResponseFacts) -> Int {
    var column = min(Self.headings.count, headings.count)
    func take(_ heading: String) -> Int? {
      guard column < headings.count, headings[column] == heading else { return nil }
      column += 1
      return column - 1
    }
    facts.duration = take("duration")
    facts.language = take("language")
    facts.submitted = take("submitted")
    return column
  }

  /// What the description beside the file says of the records that became no line of it.
  private static func leftOut(_ description: JSONNode) -> RespondentFunnel {
    var joined = 0
    var counts: [Exclusion: Int] = [:]
    for (key, node) in description["leftOut"].members {
      if key == RespondentFunnel.joinedMark { joined = count(node) }
      if let reason = Exclusion(rawValue: key) { counts[reason] = count(node) }
    }
    return RespondentFunnel(joined: joined, leftOut: counts)
  }

  /// What the description beside the file says of what was noticed about the answers.
  private static func noticed(_ description: JSONNode) -> EarlierFindings {
    let noticed = description["noticed"]
    var findings = EarlierFindings()
    findings.comparedForms = count(noticed["repeatedForms"]["base"])
    findings.repeatedForms = min(count(noticed["repeatedForms"]["count"]), findings.comparedForms)
    for (question, node) in noticed["outOfRange"].members { findings.outOfRange[question] = count(node) }
    return findings
  }

  /// A count of persons; a description that somebody changed can make no sum overflow.
  private static func count(_ node: JSONNode) -> Int { min(max(0, node.string.flatMap { Int($0) } ?? 0), 1 << 40) }
}
