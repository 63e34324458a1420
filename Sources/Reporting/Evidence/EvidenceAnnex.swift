import Charting
import Disclosure
import Statistics
import SurveyModel

/// The figures and tables that the evidence refers to, one section an event.
enum EvidenceAnnex {
  /// The section of an event by its place in the practice file.
  static func section(of index: Int, in edition: PracticeEdition) -> ReportSection {
    let event = edition.events[index]
    let comparison = ComparisonChapter.section(event).map { chapter in
      ReportSection(
        id: FindingReference(event: index + 1, name: event.localName(event.identifiers.name(of: .comparison))).section,
        title: chapter.title,
        blocks: results(of: event) + chapter.blocks
      )
    }
    return ReportSection(
      id: FindingReference(event: index + 1, name: "").section,
      title: "\(event.wording.annexOfEvent(event.integer(index + 1))) \(edition.name(ofEvent: index))",
      blocks: ResponseChapter.section(event).blocks,
      sections: questions(of: event, index: index) + [comparison, changes(of: event, index: index)].compactMap { $0 })
  }

  /// One section a question of which the evidence may speak.
  private static func questions(of event: ReportEdition, index: Int) -> [ReportSection] {
    event.summary.questions.compactMap { question in
      switch question.question.kind {
      case .rating, .recommendation, .multiple: break
      case .single, .ranking, .constantSum, .number, .date, .text, .file, .geopoint: return nil
      }
      guard question.overall.base.valid > 0 else { return nil }
      let figure = Figures.figure(of: question, in: event).map { [ReportBlock.figure($0)] } ?? []
      let tables = [TopTwoTable.table(of: question, in: event), StatisticsTable.table(of: question, in: event)]
      return ReportSection(
        id: FindingReference(
          event: index + 1, name: event.localName(event.identifiers.name(of: question.question))
        ).section, title: event.fullText(of: question.question),
        blocks: [.paragraph(BaseLine.bases(of: question, in: event))] + figure
          + tables.compactMap { $0 }.map(ReportBlock.table) + GroupBlocks.blocks(question, in: event))
    }
  }

  private static func changes(of event: ReportEdition, index: Int) -> ReportSection? {
    ChangeChapter.section(event).map { chapter in
      let name = event.localName(event.identifiers.name(of: .changes))
      return ReportSection(
        id: FindingReference(event: index + 1, name: name).section, title: chapter.title, blocks: chapter.blocks)
    }
  }

  /// How many items have each result, so that a sentence about them has a table.
  private static func results(of event: ReportEdition) -> [ReportBlock] {
    let words = event.summary.comparisons?.items.compactMap(\.word) ?? []
    let rows = ComparisonWord.allCases.map { word in
      ReportTable.Row(
        RichText(event.wording.word(word)), [.figure(event.integer(words.count { $0 == word }), detail: nil)])
    }
    let all = ReportTable.Row(event.wording.comparedAll, [.figure(event.integer(words.count), detail: nil)])
    return [
      .table(
        ReportTable(
          caption: event.wording.resultsOfComparison, rowTitle: event.wording.result,
          columns: [ReportTable.Column(event.wording.number)], rows: rows + [all]))
    ]
  }
}
