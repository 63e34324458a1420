import Disclosure
import SurveyModel

/// What stands under the title: what a reader must not miss, and the event.
enum Opening {
  /// The blocks in reading order.
  static func blocks(_ edition: ReportEdition) -> [ReportBlock] {
    let wording = edition.wording
    var blocks: [ReportBlock] = []
    if edition.summary.definition.isSynthetic {
      blocks.append(.notice(title: wording.syntheticTitle, text: wording.syntheticText))
    }
    if !edition.material.stopped.isEmpty {
      let names = edition.material.stopped.map { edition.wording.quoted(edition.text($0.text)) }
      blocks.append(
        .notice(title: wording.stoppedTitle, text: wording.stoppedText(names.joined(separator: "; "))))
    }
    if edition.material.guesses.isEmpty, edition.summary.definition.isGuessed {
      blocks.append(.notice(title: wording.guessedTitle, text: wording.uncheckedText))
    }
    if !edition.material.guesses.isEmpty {
      let count = edition.integer(edition.material.guesses.count)
      blocks.append(
        .notice(
          title: wording.guessedTitle, text: wording.guessedText(count: count, section: GuessesChapter.id)))
    }
    let facts = facts(edition)
    return facts.isEmpty ? blocks : blocks + [.definitions(facts)]
  }

  private static func facts(_ edition: ReportEdition) -> [ReportBlock.Definition] {
    let (wording, event) = (edition.wording, edition.summary.definition.event)
    let facts: [(String, RichText?)] = [
      (wording.event, event.name.map(edition.text)), (wording.eventDate, event.date.map { RichText($0) }),
      (wording.place, event.place.map(edition.text)), (wording.organiser, event.organiser.map(edition.text)),
      (wording.reportDate, edition.material.date.map { RichText($0) }),
    ]
    return facts.compactMap { term, description in description.map { ReportBlock.Definition(RichText(term), $0) } }
  }
}
