import Disclosure
import PracticeDefinitions
import Statistics
import SurveyModel

/// The second part of the evidence: how feedback was collected, from whom it is missing, and what the organisers changed.
enum FeedbackEvidence {
  /// The blocks in reading order.
  static func blocks(_ edition: PracticeEdition) -> [ReportBlock] {
    let (wording, practice) = (edition.wording, edition.practice)
    var blocks: [ReportBlock] = [.paragraph(wording.evaluator(practice.evaluation))]
    let collection = practice.collection
    blocks += [collection.method, collection.monitoring].compactMap { $0 }.map { .paragraph(edition.text($0)) }
    let responses = edition.events.indices.map { response(at: $0, in: edition) }
    if !responses.isEmpty { blocks.append(.list(responses)) }
    blocks.append(.paragraph(collection.nonrespondents.map(edition.text) ?? wording.nothingOfNonrespondents))
    return blocks + changes(in: edition)
  }

  /// The rate of an event under its standard name, and how many did not answer.
  private static func response(at index: Int, in edition: PracticeEdition) -> RichText {
    let (wording, event) = (edition.wording, edition.events[index])
    let reference = FindingReference(event: index + 1, name: "").link
    let name = edition.name(ofEvent: index)
    let instrument = wording.instrument(event.summary.definition.design)
    guard let rate = event.summary.response.rate else {
      return "\(name): \(instrument) \(wording.noRateOfEvent) \(reference)"
    }
    let persons = rate.denominator.persons
    let sentence = wording.rateOfEvent(
      rate.definition.rawValue, rate: event.percent(rate.value), forms: event.integer(rate.responses),
      persons: wording.persons(rate.denominator.members, event.integer(persons)),
      silent: event.integer(persons - rate.responses))
    return "\(name): \(instrument) \(sentence) \(reference)"
  }

  /// What the organisers say they changed after an event, in their words.
  private static func changes(in edition: PracticeEdition) -> [ReportBlock] {
    let points = edition.practice.events.enumerated().compactMap { index, event -> RichText? in
      event.changes.map { "\(edition.name(ofEvent: index)): \(edition.text($0))" }
    }
    return points.isEmpty
      ? [.paragraph(edition.wording.noChangesStated)] : [.paragraph(edition.wording.organisersChanged), .list(points)]
  }
}
