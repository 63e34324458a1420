import Charting
import Disclosure
import Statistics
import SurveyModel

/// Both sides compared on every item: the top 2 box of each, or the share who chose an answer, and what the comparison says.
enum ComparisonFigure {
  /// The figure of the items that a subject is about, withheld ones included; `nil` where no sides are compared, or no share is
  /// released.
  static func figure(of subject: FigureSubject, in edition: ReportEdition) -> ReportFigure? {
    guard let sides = ComparedSides(of: subject, in: edition) else { return nil }
    let rows = sides.itemsWithShares.map { item in
      let label = edition.rowLabel(of: item)
      return SidesDumbbellChart.Row(
        label: label.text, values: sides.values(of: item), verdict: item.word.map(edition.verdict),
        section: label.section)
    }
    guard rows.contains(where: { row in row.values.contains { $0.value != nil } }) else { return nil }
    let (wording, names) = (edition.wording, sides.names)
    let caption = wording.sidesCaption(names[0], names[1])
    let parts = rows.map { row in
      let figures = zip(names, row.values).map { "\($0.plain) \(AlternativeText.words($1))" }
      return
        "\(row.section.map { "\($0) – " } ?? "")\(row.label): \((figures + [row.verdict?.words].compactMap { $0 }).joined(separator: ", "))"
    }
    let method = sides.method.map { wording.whiskerNote(level: edition.level, method: wording.name($0)) }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: .comparison), questionIDs: sides.questionIDs(edition),
      title: RichText(wording.comparisonTitle), caption: caption, subtitle: sides.base(edition),
      shortAlternative: wording.dumbbellChart(wording.comparisonTitle),
      longAlternative: AlternativeText.text(caption, parts, in: edition),
      notes: [wording.sidesNote] + (rows.hasWithheld ? [wording.hatchNote] : []),
      method: method ?? edition.countMethod, table: table(sides, in: edition))
    return frame.figure(in: edition) { caption in
      SidesDumbbellChart(
        caption: caption, sides: names.map(\.plain), measure: .shares, rows: rows, verdictTitle: wording.result.plain,
        axisTitle: wording.topTwoAxis)
    }
  }

  /// The shares of both sides and what the comparison says.
  private static func table(_ sides: ComparedSides, in edition: ReportEdition) -> ReportTable {
    let (wording, names) = (edition.wording, sides.names)
    return ReportTable(
      caption: wording.sidesCaption(names[0], names[1]), rowTitle: wording.question,
      columns: names.map { ReportTable.Column($0) } + [ReportTable.Column(wording.result, isNumeric: false)],
      rows: sides.itemsWithShares.map { item in
        let word = item.word.map { ReportTable.Cell.text(RichText(wording.word($0), .strong)) }
        return ReportTable.Row(
          edition.name(of: item), sides.cells(of: item) + [word ?? edition.cell(item.withheld ?? .complementary)])
      })
  }
}

extension [SidesDumbbellChart.Row] {
  fileprivate var hasWithheld: Bool {
    contains { row in row.values.contains { $0.isWithheld } }
  }
}

extension ReportEdition {
  /// The wording of a compared item, with the answer whose choice is compared.
  func name(of item: ReleasableComparison) -> RichText {
    let text = fullText(of: summary.questions[item.question].question)
    return item.answer.map { "\(text): \(label($0))" } ?? text
  }

  /// The wording of a compared item as a row of a chart, with that of its battery over it.
  func rowLabel(of item: ReleasableComparison) -> (text: String, section: String?) {
    let label = rowLabel(of: summary.questions[item.question].question)
    guard let answer = item.answer else { return label }
    return (self.label(answer).plain, fullText(of: summary.questions[item.question].question).plain)
  }

  /// The wording of a question as a row of a chart, with that of its battery over it.
  func rowLabel(of question: Question) -> (text: String, section: String?) {
    guard let id = question.battery, let battery = summary.definition.battery(id), !battery.text.isEmpty else {
      return (text(of: question).plain, nil)
    }
    return (itemText(of: question).plain, text(battery.text).plain)
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
