import Charting
import Disclosure
import SurveyModel

/// Why questions have no valid answer from some of those whom they were put to.
enum MissingFigure {
  /// The figure of the questions that a subject is about.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    let questions = subject.questions(of: edition.summary)
    guard !questions.isEmpty else { return nil }
    let wording = edition.wording
    let reasons = MissingReason.allCases.filter { $0 != .notAsked }
    let used = reasons.filter { reason in questions.contains { count(reason, of: $0) > 0 } }
    let rows = questions.map { question in
      let notAsked = count(.notAsked, of: question)
      let valid = question.overall.base.valid
      let asked = valid + reasons.reduce(0) { $0 + count($1, of: question) }
      let label = edition.rowLabel(of: question.question)
      return MissingReasonsChart.Row(
        label: label.text,
        counts: .shown(.init(reasons: used.map { count($0, of: question) }, valid: valid)),
        trailing: wording.validOf(edition.integer(valid), edition.integer(asked)),
        notAsked: notAsked > 0 ? edition.integer(notAsked) : "", section: label.section)
    }
    let title = wording.missingTitle
    let parts = zip(rows, questions).map { row, question in
      let counts = used.filter { count($0, of: question) > 0 }.map {
        "\(wording.reason($0)) \(edition.integer(count($0, of: question)))"
      }
      return "\(edition.fullText(of: question.question).plain): \(([row.trailing] + counts).joined(separator: ", "))"
    }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .missing), questionIDs: questions.map(\.question.id),
      title: RichText(title), caption: wording.missingCaption, subtitle: wording.missingBase,
      shortAlternative: wording.missingChart(title),
      longAlternative: AlternativeText.text(wording.missingCaption, parts, in: edition), method: wording.missingMethod,
      table: table(questions, reasons: used, in: edition))
    return frame.figure(in: edition) { caption in
      MissingReasonsChart(
        caption: caption, reasons: used.map(wording.reason), rows: rows, trailingTitle: wording.validTitle,
        notAskedTitle: questions.contains { count(.notAsked, of: $0) > 0 } ? wording.reason(.notAsked) : "",
        axisTitle: wording.missingAxis)
    }
  }

  private static func count(_ reason: MissingReason, of question: ReleasableQuestion) -> Int {
    question.overall.missing.first { $0.reason == reason }?.count ?? 0
  }

  private static func table(
    _ questions: [ReleasableQuestion], reasons: [MissingReason], in edition: ReportEdition
  ) -> ReportTable {
    let wording = edition.wording
    let columns = [wording.validAnswers] + (reasons + [.notAsked]).map { RichText(wording.reason($0)) }
    return ReportTable(
      caption: wording.missingCaption, rowTitle: wording.question, columns: columns.map { ReportTable.Column($0) },
      rows: questions.map { question in
        let counts = [question.overall.base.valid] + (reasons + [.notAsked]).map { count($0, of: question) }
        return ReportTable.Row(
          edition.fullText(of: question.question), counts.map { .figure(edition.integer($0), detail: nil) })
      })
  }
}
