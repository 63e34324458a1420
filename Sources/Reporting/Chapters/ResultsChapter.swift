import Charting
import Disclosure
import SurveyModel

/// The results, one section a question or battery in questionnaire order.
enum ResultsChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let items = ResultItem.items(of: edition.summary)
    return ReportSection(
      id: "results", title: RichText(edition.wording.resultsTitle),
      blocks: items.isEmpty ? [.paragraph(edition.wording.noQuestions)] : [],
      sections: items.map { section($0, in: edition) })
  }

  private static func section(_ item: ResultItem, in edition: ReportEdition) -> ReportSection {
    guard let battery = item.battery else { return QuestionSection.section(item.questions[0], in: edition) }
    let title = edition.text(of: battery)
    let id = "results-\(edition.identifiers.name(of: battery))"
    guard let figure = LikertFigure.figure(of: item, in: edition) else {
      return ReportSection(
        id: id, title: title, blocks: [], sections: item.questions.map { QuestionSection.section($0, in: edition) })
    }
    let topTwo = [false, true].compactMap { isReverseKeyed in
      TopTwoSentences.points(
        about: item.questions.filter { $0.question.isReverseKeyed == isReverseKeyed }, in: edition)
    }
    let statistics = BatteryTables.statistics(of: item.questions, battery: title, in: edition)
    let nonresponse = NonresponseTable.table(of: item.questions, battery: title, in: edition)
    return ReportSection(
      id: id, title: title,
      blocks: [.figure(figure)] + topTwo.flatMap { [.paragraph($0.lead), .list($0.points)] }
        + [statistics, nonresponse].compactMap { $0 }.map(ReportBlock.table)
        + WeightedTable.blocks(of: item.questions, battery: title, in: edition)
        + [.table(BatteryTables.bases(of: item.questions, battery: title, in: edition))],
      sections: item.questions.compactMap { question in
        let blocks = GroupBlocks.blocks(question, in: edition)
        guard !blocks.isEmpty else { return nil }
        return ReportSection(
          id: "results-\(edition.identifiers.name(of: question.question))", title: edition.text(of: question.question),
          blocks: blocks)
      })
  }
}
