import Charting
import Disclosure
import Statistics
import SurveyModel

/// Both sides compared on every item: what was declared, what was not, and where they agree within each side.
enum ComparisonChapter {
  /// The chapter; `nil` where no sides are declared.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    guard let comparisons = edition.summary.comparisons, let breakdown = edition.summary.breakdown else { return nil }
    let wording = edition.wording
    let sides = comparisons.sides.map { edition.label(breakdown.groups[$0].category) }
    var blocks: [ReportBlock] = [
      .paragraph(
        wording.comparedSides(
          sides[0], sides[1], margin: edition.numbers.decimal(comparisons.margin, fractionDigits: 3)))
    ]
    if let figure = ComparisonFigure.figure(of: .survey, in: edition) { blocks.append(.figure(figure)) }
    let table = ComparisonTable(edition: edition, comparisons: comparisons, sides: sides)
    for isDeclared in [true, false] {
      let size = isDeclared ? comparisons.familySizes.confirmatory : comparisons.familySizes.exploratory
      guard size > 0 else { continue }
      blocks.append(.paragraph(wording.family(isDeclared: isDeclared, count: size, size: edition.integer(size))))
      if let table = table.table(isDeclared: isDeclared) { blocks.append(.table(table)) }
    }
    let points = consensus(comparisons, sides: sides, in: edition)
    if !points.isEmpty { blocks += [.paragraph(wording.consensusLead), .list(points)] }
    blocks += plan(comparisons, in: edition)
    return ReportSection(
      id: "comparison", title: RichText(wording.comparisonTitle), blocks: blocks)
  }

  /// Where a majority within each side is sure, and where the sides are divided.
  private static func consensus(
    _ comparisons: ReleasableComparisons, sides: [RichText], in edition: ReportEdition
  ) -> [RichText] {
    [ConsensusWord.favourable, .unfavourable, .divided, .cannotTell].compactMap { word in
      let items = comparisons.items.filter { $0.consensus == word }.map { item in
        edition.wording.quoted(edition.text(of: edition.summary.questions[item.question].question))
      }
      return items.isEmpty ? nil : edition.wording.consensus(word, edition.wording.all(items))
    }
  }

  /// What identifies the plan, and the departures from it.
  private static func plan(_ comparisons: ReleasableComparisons, in edition: ReportEdition) -> [ReportBlock] {
    let wording = edition.wording
    guard let identified = edition.plan else { return [.paragraph(wording.noPlan)] }
    guard !comparisons.deviations.isEmpty else { return [.paragraph(identified), .paragraph(wording.noDeviations)] }
    let points = comparisons.deviations.map { deviation in
      wording.deviation(deviation) { id in
        let question = edition.summary.definition.questionIndex(id).map { edition.summary.definition.questions[$0] }
        return question.map(edition.text) ?? RichText(id, .code)
      }
    }
    return [.paragraph(identified), .paragraph(wording.deviationsLead), .list(points)]
  }
}

extension ReportEdition {
  /// What identifies the plan of the analysis; `nil` where none is declared.
  var plan: RichText? {
    summary.planDigest.map {
      wording.plan(RichText($0, .code), registered: summary.definition.analysis?.registered)
    }
  }
}
