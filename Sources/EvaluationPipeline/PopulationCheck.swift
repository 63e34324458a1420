import Aggregation
import SurveyModel

/// Compares what came back with the number of persons that the definition declares.
enum PopulationCheck {
  /// That more came back than can be, so that there is no response rate; `nil` where nothing is odd.
  static func finding(_ response: ResponseSummary, population: Population) -> Diagnostic? {
    guard let declared = population.counts.first, response.returned > declared.persons else { return nil }
    let key = declared.members.rawValue
    let absent =
      population.hasFiniteCorrection ? "no response rate and no finite population correction" : "no response rate"
    return Diagnostic(
      "more-returned-than-\(key)", .warning,
      "\(response.returned) forms came back, but `\(key)` says \(declared.persons), so there is \(absent); correct `\(key)`, "
        + "or look for forms that stand in the exports twice", at: SourceLocation(file: "survey.yaml"), about: .writing)
  }
}
