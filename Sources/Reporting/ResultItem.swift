import Disclosure
import SurveyModel

/// An entry of the results: a question that stands alone, or a battery with its items.
struct ResultItem: Sendable {
  /// The battery; `nil` for a question that stands alone.
  let battery: Battery?
  /// The items of the battery, or the one question.
  let questions: [ReleasableQuestion]

  /// The scale that all questions share; `nil` where they do not.
  var scale: Scale? {
    guard case .rating(let scale) = questions.first?.question.kind,
      questions.allSatisfy({ $0.question.kind == .rating(scale) })
    else { return nil }
    return scale
  }

  /// The entries in questionnaire order; a battery stands where its first item does; complexity O(questions).
  static func items(of summary: ReleasableSummary) -> [ResultItem] {
    var seen: Set<String> = []
    let members = Dictionary(grouping: summary.questions) { $0.question.battery }
    return summary.questions.compactMap { question in
      guard let id = question.question.battery else { return ResultItem(battery: nil, questions: [question]) }
      guard seen.insert(id).inserted else { return nil }
      let battery = summary.definition.battery(id) ?? Battery(id: id, text: LocalisedText([]))
      return ResultItem(battery: battery, questions: members[id] ?? [])
    }
  }
}
