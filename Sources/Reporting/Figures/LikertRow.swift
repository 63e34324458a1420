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

  /// A row of released answers.
  func row(_ label: String, categories: [ReleasableCategory], valid: Int) -> DivergingLikertChart.Row {
    DivergingLikertChart.Row(
      label: label, content: content(categories, valid: valid),
      base: edition.wording.n(edition.integer(valid)))
  }

  /// A row for a group that is withheld as a whole.
  func row(_ label: String, withheld: Withholding) -> DivergingLikertChart.Row {
    DivergingLikertChart.Row(label: label, content: .withheld(edition.wording.withheld(withheld)), base: "")
  }

  private func content(_ categories: [ReleasableCategory], valid: Int) -> DivergingLikertChart.Row.Content {
    guard valid > 0 else { return .empty(edition.wording.noValidAnswers) }
    let counts = order.compactMap { categories[$0].count.value }
    guard counts.count == order.count else { return .withheld(edition.wording.rowWithheld) }
    let shares = order.compactMap { categories[$0].share.value?.estimate?.value }
    return shares.count == order.count ? .shares(shares, counts: counts) : .counts(counts)
  }
}

extension [DivergingLikertChart.Row] {
  /// The remarks under the drawing that the rows need.
  func footnotes(_ wording: Wording) -> [String] {
    let hasDots = contains { if case .counts = $0.content { true } else { false } }
    let hasHatch = contains { if case .withheld = $0.content { true } else { false } }
    return (hasDots ? [wording.dotsNote] : []) + (hasHatch ? [wording.hatchNote] : [])
  }

  /// Whether any row shows answers.
  var showAnswers: Bool {
    contains { row in
      switch row.content {
      case .shares, .counts: true
      case .withheld, .empty: false
      }
    }
  }
}
