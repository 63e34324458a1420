import Charting
import Disclosure
import Statistics
import SurveyModel

/// Turns the answers on a scale with declared polarity into a row of a diverging chart.
struct LikertRow {
  private let edition: ReportEdition
  private let order: [Int]

  /// The scale from its unfavourable to its favourable end.
  let scale: DivergingLikertChart.Scale

  /// Rows on a scale; `nil` where its polarity is undeclared or it has fewer than two points.
  init?(_ scale: Scale, in edition: ReportEdition) {
    let valued = scale.categories.indices.filter { scale.categories[$0].missing == nil }
    guard scale.polarity != .undeclared, valued.count >= 2 else { return nil }
    self.edition = edition
    order = scale.favourableOrder.compactMap(valued.firstIndex)
    self.scale = DivergingLikertChart.Scale(
      labels: scale.favourableOrder.map { edition.label(scale.categories[$0]).plain })
  }

  /// A row of released answers, with its base and its top 2 box.
  func row(
    _ label: String, categories: [ReleasableCategory], valid: Int, statistics: [ReleasableStatistic]
  ) -> DivergingLikertChart.Row {
    let base = edition.wording.n(edition.integer(valid))
    let words = Self.topTwo(of: statistics).map { topTwo in
      let interval = edition.interval(topTwo, of: .topTwoBox).map { " (\($0))" } ?? ""
      return "\(edition.value(topTwo, of: .topTwoBox))\(interval) · \(base)"
    }
    return DivergingLikertChart.Row(
      label: label, answers: answers(categories, valid: valid), trailing: words ?? base)
  }

  /// A row for a group that is withheld as a whole.
  func row(_ label: String, withheld: Withholding) -> DivergingLikertChart.Row {
    DivergingLikertChart.Row(label: label, answers: .withheld(edition.wording.withheld(withheld)), trailing: "")
  }

  /// What the words at the right of the rows are.
  var trailingTitle: String { edition.wording.topTwoTitle(level: edition.level) }

  /// How the figures of rows with these statistics were made.
  func method(of statistics: [ReleasableStatistic]) -> String {
    Self.topTwo(of: statistics).map {
      $0.uncertainty == .fullCount
        ? edition.wording.fullCountMethod
        : edition.wording.topTwoMethod(level: edition.level, method: edition.wording.name($0.method))
    } ?? edition.countMethod
  }

  private static func topTwo(of statistics: [ReleasableStatistic]) -> Estimate? {
    statistics.lazy.filter { $0.name == .topTwoBox }.compactMap { $0.estimation.value?.estimate }.first
  }

  private func answers(_ categories: [ReleasableCategory], valid: Int) -> ChartValue<CategoryCounts> {
    guard valid > 0 else { return .absent(edition.wording.noValidAnswers) }
    let counts = order.compactMap { categories[$0].count.value }
    guard counts.count == order.count else { return .withheld(edition.wording.rowWithheld) }
    let shares = order.compactMap { categories[$0].share.value?.estimate?.value }
    return .shown(CategoryCounts(counts: counts, shares: shares.count == order.count ? shares : nil))
  }
}

extension [DivergingLikertChart.Row] {
  /// The remarks under the drawing that the rows need.
  func notes(_ wording: Wording) -> [String] {
    let hasDots = contains { row in
      row.answers.value.map { $0.shares == nil || !ValuePolicy.allowsShares(ofBase: $0.base) } ?? false
    }
    let hasHatch = contains { $0.answers.isWithheld }
    return (hasDots ? [wording.dotsNote] : []) + (hasHatch ? [wording.hatchNote] : [])
  }

  /// Whether any row shows answers.
  var showAnswers: Bool { contains { $0.answers.value != nil } }
}
