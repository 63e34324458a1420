import Disclosure
import SurveyModel

extension SummaryJSON {
  /// What was noticed about the quality of the data, over all exports and over each.
  var dataQuality: JSONValue {
    let summary = material.summary
    return [
      "overall": quality(summary.quality),
      "sources": .array(
        summary.exports.map { export in
          [
            "file": .string(export.file), "funnel": funnel(export.funnel, complete: nil),
            "quality": quality(export.quality),
          ]
        }),
    ]
  }

  /// What was noticed about the quality of some data.
  func quality(_ quality: ReleasableQuality) -> JSONValue {
    [
      "speeding": quality.speeding.map(speeding) ?? .null,
      "repeatedForms": quality.repeatedForms.map { occurrences($0) } ?? .null,
      "batteries": .array(quality.batteries.map { occurrences($0.occurrences, of: [("battery", .string($0.id))]) }),
      "questions": .array(
        quality.questions.map {
          occurrences($0.occurrences, of: [("question", .string($0.question)), ("flaw", .string($0.flaw.rawValue))])
        }),
      "languages": .array(
        quality.languages.map {
          [
            "language": .string($0.name), "count": .integer(orNull: $0.count.value),
            "suppressed": $0.count.withheld.map { .string($0.rawValue) },
          ]
        }),
    ]
  }

  private func speeding(_ speeding: Released<ReleasableQuality.Speeding>) -> JSONValue {
    guard let figures = speeding.value else {
      return [
        "median": .null, "limit": .null, "base": .null, "count": .null,
        "suppressed": speeding.withheld.map { .string($0.rawValue) },
      ]
    }
    return occurrences(
      figures.occurrences, of: [("median", .number(figures.median)), ("limit", .number(figures.limit))])
  }

  private func occurrences(
    _ found: ReleasableQuality.Occurrences, of subject: [(name: String, value: JSONValue?)] = []
  ) -> JSONValue {
    .object(
      subject + [
        ("base", .integer(found.base)), ("count", .integer(orNull: found.count.value)),
        ("suppressed", found.count.withheld.map { .string($0.rawValue) }),
      ])
  }
}
