import Disclosure
import SurveyModel

extension SummaryJSON {
  /// How closely the ratings go together with that of the whole event.
  func keyDrivers(_ drivers: ReleasableKeyDrivers) -> JSONValue {
    [
      "overall": .string(material.summary.questions[drivers.overall].question.id),
      "items": .array(
        drivers.items.map { item in
          [
            "id": .string(material.summary.questions[item.question].question.id),
            "n": .integer(item.n),
            "correlation": statistic(item.correlation),
          ]
        }),
    ]
  }
}
