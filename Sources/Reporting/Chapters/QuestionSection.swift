import Charting
import Disclosure
import SurveyModel

/// The section of one question: bases, sentences, chart, tables, groups.
enum QuestionSection {
  /// The section.
  static func section(_ question: ReleasableQuestion, in edition: ReportEdition) -> ReportSection {
    let id = "results-\(edition.identifiers.name(of: question.question))"
    var section = ReportSection(
      id: id, title: edition.text(of: question.question), blocks: blocks(question, in: edition))
    let groups = GroupBlocks.blocks(question, in: edition)
    if let breakdown = edition.summary.breakdown, !groups.isEmpty {
      section.sections = [
        ReportSection(
          id: "\(id)--groups", title: edition.wording.byGroup(edition.text(of: breakdown.question)), blocks: groups)
      ]
    }
    return section
  }

  private static func blocks(_ question: ReleasableQuestion, in edition: ReportEdition) -> [ReportBlock] {
    var blocks: [ReportBlock] = [.paragraph(basesAndReasons(question, in: edition))]
    blocks += Sentences.sentences(about: question, in: edition).map(ReportBlock.paragraph)
    if case .multiple = question.question.kind { blocks.append(.paragraph(edition.wording.severalChoice)) }
    if let figure = Figures.figure(of: question, in: edition) { blocks.append(.figure(figure)) }
    if let statistics = StatisticsTable.table(of: question, in: edition) { blocks.append(.table(statistics)) }
    blocks += WeightedTable.blocks(of: question, in: edition)
    if let count = question.overall.ownWords {
      blocks.append(.paragraph(edition.wording.ownWords(edition.integer(count))))
    }
    return blocks
  }

  private static func basesAndReasons(_ question: ReleasableQuestion, in edition: ReportEdition) -> RichText {
    let bases = BaseLine.bases(of: question, in: edition)
    return BaseLine.reasons(of: question, in: edition).map { "\(bases) \($0)" } ?? bases
  }
}
