import Disclosure
import SurveyModel

/// Writes summary.json: every releasable figure of a survey at full precision, for programs and archives.
///
/// `SummarySchema` describes the document. Members always come in the same order, so the same figures give the same bytes.
package struct SummaryJSON {
  /// What the document is made from.
  let material: ReportMaterial

  /// The text of summary.json.
  package static func text(of material: ReportMaterial) -> String { document(of: material).text }

  /// The document before it becomes text.
  package static func document(of material: ReportMaterial) -> JSONValue {
    SummaryJSON(material: material).document
  }

  /// How many came back, and from records to respondents, as in the document.
  package static func response(of material: ReportMaterial) -> JSONValue { SummaryJSON(material: material).response }

  /// What was noticed about the quality of the data over all exports, as in the document.
  package static func quality(of material: ReportMaterial) -> JSONValue {
    SummaryJSON(material: material).quality(material.summary.quality)
  }

  private var document: JSONValue {
    let summary = material.summary
    precondition(material.columns.count == summary.questions.count, "each question has its list of columns")
    return [
      "schema": .string(SummarySchema.identifier),
      "date": material.date.map(JSONValue.string),
      "survey": survey,
      "guessed": .bool(!material.guesses.isEmpty || summary.definition.isGuessed),
      "sources": .array(material.sources.map(source)),
      "response": response,
      "dataQuality": dataQuality,
      "disclosure": disclosure,
      "level": .number(summary.level),
      "questions": .array(zip(summary.questions, material.columns).map(question)),
      "stopped": .array(material.stopped.map(stopped)),
      "batteries": .array(summary.definition.batteries.map(battery)),
      "breakdowns": .array(summary.breakdown.map { [breakdown($0)] } ?? []),
      "comparisons": .array(
        zip(summary.comparisons.map { [$0] } ?? [], summary.breakdown.map { [$0] } ?? []).map(comparisons)),
      "changes": .array(summary.changes.map { [changes($0)] } ?? []),
      "keyDrivers": .array(summary.keyDrivers.map { [keyDrivers($0)] } ?? []),
      "opinionGroups": .array(summary.opinions.map(opinions)),
      "reliability": .array(summary.reliability.map(reliability)),
      "weighting": weighting,
      "diagnostics": .array(material.summary.diagnostics.map(diagnostic)),
      "guesses": .array(material.guesses.map(guess)),
    ]
  }

  /// A text in the survey's main language: the first declared one, else that of the first wording.
  func wording(_ text: LocalisedText) -> JSONValue {
    .string(text.text(in: material.summary.definition.languages.first ?? ""))
  }

  /// All wordings of a text by language tag, or `nil` where there is only one.
  func translations(_ text: LocalisedText) -> JSONValue? {
    guard text.wordings.count > 1 else { return nil }
    return .object(text.wordings.map { (name: $0.language, value: .string($0.text)) })
  }
}
