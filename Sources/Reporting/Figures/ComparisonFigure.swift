import Charting
import Disclosure
import Statistics
import SurveyModel

/// Both sides compared on every item: the top 2 box of each, or the share who chose an answer, and what the comparison says.
enum ComparisonFigure {
  /// The figure of the items that a subject is about; `nil` where no sides are compared, or on nothing that has a share.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let sides = ComparedSides(of: subject, in: edition) else { return nil }
    let rows = sides.items.compactMap { item -> SidesDumbbellChart.Row? in
      let values = sides.values(of: item)
      guard values.contains(where: { $0.value != nil }) else { return nil }
      return SidesDumbbellChart.Row(
        label: edition.name(of: item).plain, values: values, verdict: item.word.map(edition.verdict))
    }
    guard !rows.isEmpty else { return nil }
    let (wording, names) = (edition.wording, sides.names)
    let caption = wording.sidesCaption(names[0], names[1])
    let parts = rows.map { row in
      let figures = zip(names, row.values).map { "\($0.plain) \(AlternativeText.words($1))" }
      return "\(row.label): \((figures + [row.verdict?.words].compactMap { $0 }).joined(separator: ", "))"
    }
    let method = sides.method.map { wording.whiskerNote(level: edition.level, method: wording.name($0)) }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .comparison), questionIDs: sides.questionIDs(edition),
      title: RichText(wording.comparisonTitle), caption: caption, subtitle: sides.base(edition),
      shortAlternative: wording.dumbbellChart(wording.comparisonTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition),
      notes: [wording.sidesNote] + (rows.hasWithheld ? [wording.hatchNote] : []),
      method: method ?? edition.countMethod, table: sides.table(edition))
    return frame.figure(in: edition) { caption in
      SidesDumbbellChart(
        caption: caption, sides: names.map(\.plain), measure: .shares, rows: rows, verdictTitle: wording.result.plain,
        axisTitle: wording.topTwoAxis)
    }
  }
}

extension [SidesDumbbellChart.Row] {
  fileprivate var hasWithheld: Bool {
    contains { row in row.values.contains { if case .withheld = $0 { true } else { false } } }
  }
}

extension ReportEdition {
  /// The wording of a compared item, with the answer whose choice is compared.
  func name(of item: ReleasableComparison) -> RichText {
    let text = fullText(of: summary.questions[item.question].question)
    return item.answer.map { "\(text): \(label($0))" } ?? text
  }

  /// What a comparison says, as charts take it.
  func verdict(_ word: ComparisonWord) -> Verdict {
    let kind: Verdict.Kind =
      switch word {
      case .agree: .agree
      case .differ: .differ
      case .cannotTell: .undecided
      case .tooFew: .tooFew
      }
    return Verdict(kind, wording.word(word))
  }
}
