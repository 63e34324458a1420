import PracticeDefinitions
import SurveyModel

@testable import Reporting

/// A practice with events that tests plant.
enum SamplePractice {
  /// A form with a name and the evidence, enough to write a report.
  static let template = PracticeTemplate(
    id: "form", title: LocalisedText([("en", "A form"), ("de", "Ein Formular")]),
    fields: [
      TemplateField(
        id: "evidence", label: LocalisedText([("en", "Evidence"), ("de", "Belege")]), hint: nil,
        kind: .evidence(
          // Another order than the form of RAN: parts go by what they are, not by their place.
          [EvidencePart.peerReview, .viewsAndData, .evaluationAndFeedback].map {
            TemplateField(
              id: $0.rawValue, label: LocalisedText([("en", $0.rawValue), ("de", $0.rawValue)]), hint: nil,
              kind: .evidencePart($0), isRequired: false)
          }), isRequired: true)
    ])

  static func material(
    _ events: [ReportMaterial], projects: [PracticeProject] = [], peerReviews: [PeerReview] = [],
    changes: LocalisedText? = nil
  ) -> PracticeMaterial {
    PracticeMaterial(
      practice: Practice(
        id: "sample", template: template, isSynthetic: true, languages: ["en", "de"],
        fields: template.fields.map { FilledField(field: $0, value: nil, line: nil) },
        events: events.indices.map { PracticeEvent(survey: "e\($0)", note: nil, changes: changes, line: 1) },
        projects: projects, evaluation: .internal,
        collection: FeedbackCollection(method: nil, nonrespondents: nil, monitoring: nil), peerReviews: peerReviews),
      events: events)
  }

  /// Five answers from very bad to very good.
  static let quality = Scale(
    id: "quality",
    categories: ["very bad", "bad", "neither", "good", "very good"].enumerated().map {
      Category(code: $0 + 1, label: LocalisedText([("en", $1), ("de", $1)]))
    }, polarity: .higherIsBetter)

  /// An event whose two sides answer one rating.
  ///
  /// - Parameters:
  ///   - first: how many of the first side gave each of the five answers.
  ///   - second: the same of the second side.
  static func event(first: [Int], second: [Int], design: InstrumentDesign = .postOnly) -> ReportMaterial {
    let pair = Array(Samples.sides.prefix(2))
    var definition = SurveyDefinition(
      id: "event", title: "Event", isSynthetic: true, design: design, event: Event(date: "2024-03"),
      breakdown: "side", analysis: AnalysisPlan(sides: .init(first: 1, second: 2)))
    definition.languages = ["en"]
    var survey = SampleSurvey(definition)
    let (a, b) = (first.reduce(0, +), second.reduce(0, +))
    survey.ask(.sample("side", .single(pair)), .counts([a, b]))
    let answers = (first + second).enumerated().flatMap { index, count in
      Array(repeating: AnswerCode(category: index % 5), count: count)
    }
    survey.ask(.sample("trust", .rating(quality)), .coded(answers))
    return survey.material
  }
}
