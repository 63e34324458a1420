import SurveyModel

extension Platform {
  /// SurveyMonkey, "All responses → CSV".
  package static let surveyMonkey = Platform(rawValue: "surveymonkey")
}

/// SurveyMonkey's export of all responses: question texts over sub-headings, with one, two or three heading rows.
///
/// Two rows as downloaded: the question's text stands on its first column only, the row below holds `Response`,
/// `Open-Ended Response`, an option, a matrix row or `row - column`. Three rows where somebody put question numbers on
/// top; one where only the texts were kept, where both were joined as `Question - option`, where somebody renamed the
/// headings, or where they are the names of the statistics export (`q0004_0001`). The cells hold the answers' texts or, on
/// demand, their numbers. There is no completion flag, and a question that was skipped cannot be told from one that was
/// never shown, but for the statistics export, where `Not selected` was seen and `NA` was not. The summary of all
/// questions is refused. Seen in real exports of 2014 to 2024; no real export with numbers in place of texts, with all
/// chosen options in one cell, or with the names of the statistics export was seen.
package struct SurveyMonkeyAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .surveyMonkey }

  private static let collectors: Set<String> = ["collector id", "collectorid", "collector_id"]
  /// How long a SurveyMonkey id is at the least; tables made by hand count from 1.
  private static let shortestIdentifier = 8

  /// Creates the adapter.
  package init() {}

  /// Recognises the summary, the identifier column, the sub-heading row, or blank headings behind several-choice questions.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    if let row = SurveyMonkeySummary.row(in: preview) {
      return Recognition(
        confidence: 0.98, because: "row \(row + 1) holds \"Answer Choices\" beside \"Responses\"",
        refusal: SurveyMonkeySummary.refusal)
    }
    let headings = SurveyMonkeyHeadings(preview)
    if headings.rowCount > 1 {
      let row = headings.rowCount == 3 ? "third" : "second"
      return Recognition(
        confidence: headings.identifier != nil ? 0.97 : 0.9,
        because: "the \(row) row holds sub-headings such as \"Response\" under questions with blank headings")
    }
    if let identifier = headings.identifier {
      let ids = preview.distinctTexts(of: identifier, below: 1)
      let areLong = !ids.isEmpty && ids.allSatisfy { $0.count >= Self.shortestIdentifier && $0.allSatisfy(\.isNumber) }
      let heading = preview.cell(0, identifier)
      let hasCollector = preview.trimmedRow(0).contains { Self.collectors.contains($0.lowercased()) }
      return areLong || hasCollector
        ? Recognition(confidence: 0.85, because: "a first column is \"\(heading)\" with SurveyMonkey's long numbers")
        : Recognition(confidence: 0.5, because: "a first column is \"\(heading)\"")
    }
    let first = preview.trimmedRow(0)
    let names = first.count { SurveyMonkeyName($0) != nil }
    if names >= 3, names * 10 >= first.count * 3 {
      return Recognition(
        confidence: 0.85,
        because: "\(names) of \(first.count) headings are names like q0004_0001, as in its statistics export")
    }
    // A column without any text is a gap that somebody left, and belongs to no question.
    let blanks = first.indices.dropFirst().count {
      first[$0].isEmpty && !preview.distinctTexts(of: $0, below: 1).isEmpty
    }
    let texts = first.count { !$0.isEmpty }
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
    let headings = SurveyMonkeyHeadings(preview)
    let names = preview.trimmedRow(0).count { SurveyMonkeyName($0) != nil }
    var columns: [SourceColumn]
    var conventions = ExportConventions(otherHoldsWords: true)
    if headings.rowCount == 1, names >= 3 {
      columns = SurveyMonkeyName.columns(of: preview)
      conventions.missingMarks = ["NA": .notAsked]
    } else {
      columns = headings.columns
      if headings.rowCount > 1 {
        SurveyMonkeyAnswers.declare(&columns, headerRows: headings.rowCount, in: preview)
      } else if headings.identifier != nil {
        SurveyMonkeyAnswers.nameOptions(&columns, in: preview)
      }
    }
    IdentifierColumns.hide(in: &columns, below: headings.rowCount, of: preview)
    return ExportLayout(
      platform: platform, headerRows: headings.rowCount, columns: columns, conventions: conventions,
      facts: facts(of: columns))
  }

  /// Who, when and in which language, by the names of the metadata columns.
  private func facts(of columns: [SourceColumn]) -> ResponseFacts {
    var facts = ResponseFacts()
    for column in columns where column.role == .metadata {
      switch column.header.lowercased().filter({ $0.isLetter }) {
      case "respondentid" where facts.responseID.isEmpty: facts.responseID = [column.index]
      case "startdate" where facts.started == nil: facts.started = column.index
      case "enddate" where facts.submitted == nil: facts.submitted = column.index
      case "language" where facts.language == nil: facts.language = column.index
      default: break
      }
    }
    return facts
  }
}
