import Aggregation
import SurveyModel

/// Compares what came back with the number of persons that the definition declares.
enum PopulationCheck {
  /// That more came back than can be, so that there is no response rate; `nil` where nothing is odd.
  static func finding(_ response: ResponseSummary) -> Diagnostic? {
    let declared = response.attended.map { ($0, "attended") } ?? response.invited.map { ($0, "invited") }
    guard let (count, key) = declared, response.returned > count else { return nil }
    return Diagnostic(
      "more-returned-than-\(key)", .warning,
      "\(response.returned) forms came back, but `\(key)` says \(count), so there is no response rate; correct `\(key)`, or "
        + "look for forms that stand in the exports twice", at: SourceLocation(file: "survey.yaml"), about: .writing)
  }
}
