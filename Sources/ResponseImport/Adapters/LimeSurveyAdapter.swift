import SurveyModel

extension Platform {
  /// LimeSurvey, results as CSV.
  package static let limeSurvey = Platform(rawValue: "limesurvey")
}

/// LimeSurvey's results file with question codes, full texts, or codes and texts as headings.
///
/// A form was completed exactly when `submitdate` is filled. With long answers a yes/no or several-choice cell that was
/// never shown holds `N/A`, while texts and arrays are blank; several choice is one yes/no column an option.
/// Source: LimeSurvey's export writers; seen in real exports with codes and with codes and texts.
package struct LimeSurveyAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .limeSurvey }

  private static let submitted: Set<String> = ["submitdate", "date submitted", "datum abgeschickt"]
  private static let lastPage: Set<String> = ["lastpage", "last page", "letzte seite"]
  private static let identifier: Set<String> = ["id", "response id", "antwort id"]
  private static let started: Set<String> = ["startdate", "date started", "datum gestartet"]
  private static let language: Set<String> = ["startlanguage", "start language", "start-sprache", "ausgangssprache"]
  private static let duration: Set<String> = ["interviewtime", "total time", "gesamtzeit"]
  private static let otherMetadata: Set<String> = [
    "seed", "zufallsstartwert", "token", "datestamp", "date last action", "datum letzte aktivität", "ipaddr",
    "ip address", "ip-adresse", "refurl", "referrer url",
  ]
  private static let metadata = identifier.union(started).union(language).union(duration).union(otherMetadata)

  /// Creates the adapter.
  package init() {}

  /// Recognises LimeSurvey's own columns, else headings that join a code and a text.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    let headings = preview.trimmedRow(0)
    let names = headings.map(metadataName)
    let hasSubmitted = names.contains { Self.submitted.contains($0) }
    if hasSubmitted, names.contains(where: { Self.lastPage.contains($0) }) {
      return Recognition(confidence: 0.97, because: "the headings hold the date of submission and the last page")
    }
    let joined = headings.count { LimeSurveyHeading($0).isDistinctive }
    if headings.count >= 3, joined * 10 >= headings.count * 3 {
      return Recognition(
        confidence: 0.8, because: "\(joined) of \(headings.count) headings join a question code and its text")
    }
    return nil
  }

  /// Groups the columns by question code, or by the text before the sub-question's brackets.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let headings = preview.trimmedRow(0)
    var columns: [SourceColumn] = []
    let codes = Set(headings.compactMap { LimeSurveyHeading($0).code })
    var groups: [String: Int] = [:]
    var lastKey: String?
    var groupCount = 0
    var facts = ResponseFacts()
    for (index, heading) in headings.enumerated() {
      let name = metadataName(heading)
      if Self.submitted.contains(name) { facts.submitted = index }
      if Self.identifier.contains(name) { facts.responseID = [index] }
      if Self.started.contains(name) { facts.started = index }
      if Self.language.contains(name) { facts.language = index }
      if Self.duration.contains(name) { facts.duration = index }
      let parsed = LimeSurveyHeading(heading)
      let isMetadata =
        Self.submitted.contains(name) || Self.lastPage.contains(name) || Self.metadata.contains(name)
        || parsed.isTiming(ofOneOf: codes)
        || RowNumberColumn.isRowNumber(column: index, heading: heading, firstRecord: 1, in: preview)
      // A code names one question wherever it stands; a text alone may be that of two questions.
      let key = parsed.groupKey
      let group = (parsed.code != nil || key == lastKey ? groups[key] : nil) ?? groupCount
      groups[key] = group
      groupCount = max(groupCount, group + 1)
      lastKey = key
      let question = parsed.text ?? (parsed.code == nil ? parsed.stem : "")
      columns.append(
        SourceColumn(
          index: index, header: heading.withSingleBlanks, question: question.withSingleBlanks, item: parsed.item,
          code: parsed.code, group: group, role: isMetadata ? .metadata : parsed.takesOwnWords ? .ownText : .answer))
    }
    if let column = facts.submitted {
      facts.dispositions = [
        DispositionRule(column: column, .filled, .complete), DispositionRule(column: column, .blank, .partial),
      ]
    }
    return ExportLayout(
      platform: platform, headerRows: 1, columns: columns,
      conventions: ExportConventions(missingMarks: ["N/A": .notAsked], writesYesNoPerOption: true), facts: facts)
  }

  /// A heading as the tables of metadata names hold it: the code of a joined heading, else the whole, in lower case.
  private func metadataName(_ heading: String) -> String {
    let parsed = LimeSurveyHeading(heading)
    return (parsed.text != nil ? parsed.code ?? heading : heading).lowercased().withSingleBlanks
  }
}
