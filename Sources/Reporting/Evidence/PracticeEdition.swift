import Charting
import Disclosure
import PracticeDefinitions
import SurveyModel

/// The material of a practice in one language.
struct PracticeEdition: Sendable {
  /// The practice.
  let practice: Practice
  /// The report's own words.
  let wording: Wording
  /// The events, each with names of its own.
  let events: [ReportEdition]

  /// An edition of the material.
  init(_ material: PracticeMaterial, language: ReportLanguage, chartStyle: ChartStyle = ChartStyle()) {
    practice = material.practice
    wording = Wording(language: language)
    events = material.events.enumerated().map { index, event in
      ReportEdition(event, language: language, chartStyle: chartStyle, prefix: "event-\(index + 1)-")
    }
  }

  /// The name of the practice; its id where the file gives none.
  var title: RichText {
    guard case .text(let name)? = practice.field("name")?.value else { return RichText(practice.id, .code) }
    return text(name)
  }

  /// The language of the report's own words.
  var language: ReportLanguage { wording.language }

  /// How numbers are written.
  var numbers: NumberFormat { NumberFormat(language: language.rawValue) }

  /// Words of the practice file, in the report's language where the file has it.
  func text(_ text: LocalisedText) -> RichText {
    let tag = language.rawValue
    let spoken = text.language(of: tag)
    return RichText(
      text.text(in: tag).split(whereSeparator: \.isNewline).joined(separator: " "),
      .survey(language: spoken == tag ? nil : spoken))
  }

  /// The name of an event: what it is called, and its day where that is declared.
  func name(ofEvent index: Int) -> RichText {
    let event = events[index].summary.definition.event
    let name = event.name.map(events[index].text) ?? events[index].title
    return event.date.map { "\(wording.quoted(name)) (\($0))" } ?? wording.quoted(name)
  }
}
