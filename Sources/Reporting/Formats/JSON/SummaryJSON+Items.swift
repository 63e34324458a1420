import Disclosure
import SurveyModel

extension SummaryJSON {
  /// The items of a ranking or of a shared-out sum, or `nil` for other kinds of questions.
  func items(_ items: [ReleasableItem]) -> JSONValue? {
    guard !items.isEmpty else { return nil }
    return .array(
      items.map { item in
        [
          "code": .integer(item.item.code),
          "label": wording(item.item.label),
          "translations": translations(item.item.label),
          "count": .integer(item.count),
          "ranks": item.rankCounts.isEmpty ? nil : .array(item.rankCounts.map(JSONValue.integer)),
          "statistics": statistics(item.statistics),
        ]
      })
  }

  /// The total that the amounts of a constant sum add up to, where one is declared.
  func total(of kind: QuestionKind) -> JSONValue? {
    guard case .constantSum(_, let total) = kind else { return nil }
    return total.map(JSONValue.number)
  }
}
