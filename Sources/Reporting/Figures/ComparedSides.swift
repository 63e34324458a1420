import Charting
import Disclosure
import Statistics
import SurveyModel

/// The two sides that are compared and the items that a figure is about.
struct ComparedSides {
  /// All comparisons of the survey.
  let comparisons: ReleasableComparisons
  /// The labels of both sides.
  let names: [RichText]
  /// The compared items that the figure is about.
  let items: [ReleasableComparison]
  private let edition: ReportEdition

  /// The sides; `nil` where none are compared, or on none of the questions.
  init?(of subject: FigureSubject, in edition: ReportEdition) {
    guard let comparisons = edition.summary.comparisons, let breakdown = edition.summary.breakdown else { return nil }
    let ids = Set(subject.questions(of: edition.summary).map(\.question.id))
    items = comparisons.items.filter { ids.contains(edition.summary.questions[$0.question].question.id) }
    guard !items.isEmpty else { return nil }
    self.comparisons = comparisons
    self.edition = edition
    names = comparisons.sides.map { edition.label(breakdown.groups[$0].category) }
  }

  /// The items that have a share: a top 2 box, or an answer that is compared; whether or not it is released.
  var itemsWithShares: [ReleasableComparison] {
    items.filter { item in
      item.answer != nil
        || edition.summary.questions[item.question].overall.statistics.contains { $0.name == .topTwoBox }
    }
  }

  /// The share of each side on an item: its top 2 box, or who chose the answer that is compared; withheld with its group.
  private func shares(of item: ReleasableComparison) -> [(share: Released<Estimation>?, withheld: Withholding?)] {
    let groups = edition.summary.questions[item.question].groups
    return comparisons.sides.map { side in
      guard groups.indices.contains(side) else { return (nil, .complementary) }
      guard let answers = groups[side].value else { return (nil, groups[side].withheld ?? .complementary) }
      let share =
        item.answer.map { answer in answers.categories.first { $0.category == answer }?.share }
        ?? answers.statistics.first { $0.name == .topTwoBox }?.estimation
      return (share, nil)
    }
  }

  /// The share of each side on an item, as charts take it.
  func values(of item: ReleasableComparison) -> [ChartValue<ChartEstimate>] {
    shares(of: item).map { share, withheld in
      if let withheld { return .withheld(edition.wording.withheld(withheld)) }
      return share.map { edition.shown($0, of: .topTwoBox) } ?? .absent(edition.wording.noShare)
    }
  }

  /// The share of each side on an item, as tables take it.
  func cells(of item: ReleasableComparison) -> [ReportTable.Cell] {
    shares(of: item).map { share, withheld in
      if let withheld { return edition.cell(withheld) }
      return share.map { edition.cell($0, of: .topTwoBox) } ?? .text("")
    }
  }

  /// How the intervals of the shares were made; `nil` where there are none.
  var method: EstimationMethod? {
    items.lazy.flatMap { shares(of: $0) }.compactMap { $0.share?.value?.estimate?.method }.first
  }

  /// The ids of the questions, each once, in questionnaire order.
  func questionIDs(_ edition: ReportEdition) -> [String] {
    var seen: Set<Int> = []
    return items.map(\.question).filter { seen.insert($0).inserted }.map { edition.summary.questions[$0].question.id }
  }

  /// How many respondents each side has.
  func base(_ edition: ReportEdition) -> String {
    let groups = edition.summary.breakdown?.groups ?? []
    return zip(names, comparisons.sides).map { "\($0.plain): \(edition.wording.n(edition.integer(groups[$1].size)))" }
      .joined(separator: " · ")
  }

  /// The same items as a table.
  func table(_ edition: ReportEdition) -> ReportTable {
    ComparisonTable(edition: edition, comparisons: comparisons, sides: names).table(of: items)
  }
}
