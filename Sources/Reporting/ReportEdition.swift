import Charting
import Disclosure
import SurveyModel

/// The material of a report in one language, with everything needed to write it down.
struct ReportEdition: Sendable {
  /// What the report is made from.
  let material: ReportMaterial
  /// The report's own words.
  let wording: Wording
  /// How numbers are written.
  let numbers: NumberFormat
  /// The names of sections and files.
  let identifiers: ReportIdentifiers
  /// How every chart is drawn.
  let chartStyle: ChartStyle

  /// An edition of the material.
  init(_ material: ReportMaterial, language: ReportLanguage, chartStyle: ChartStyle = ChartStyle(), prefix: String = "")
  {
    self.material = material
    self.chartStyle = chartStyle
    wording = Wording(language: language)
    numbers = NumberFormat(language: language.rawValue)
    identifiers = ReportIdentifiers(material.summary.definition, prefix: prefix)
  }

  /// The language of the report's own words.
  var language: ReportLanguage { wording.language }

  /// The protected figures.
  var summary: ReleasableSummary { material.summary }

  /// The title of the survey; its id where it has none.
  var title: RichText {
    let definition = summary.definition
    return definition.title.isEmpty ? RichText(definition.id, .survey(language: nil)) : text(definition.title)
  }

  /// The survey's words, in the report's language where the survey has it.
  func text(_ text: LocalisedText) -> RichText {
    let tag = language.rawValue
    let spoken = text.language(of: tag)
    // Line breaks of a questionnaire mean nothing in a heading or a cell.
    let line = text.text(in: tag).split(whereSeparator: \.isNewline).joined(separator: " ")
    return RichText(line, .survey(language: spoken == tag ? nil : spoken))
  }

  /// The wording of a question; its id where it has none.
  func text(of question: Question) -> RichText {
    question.text.isEmpty ? RichText(question.id, .code) : text(question.text)
  }

  /// The wording of a row of a battery, marked where it is worded against the others.
  func itemText(of question: Question) -> RichText {
    question.isReverseKeyed ? wording.reverseKeyed(text(of: question)) : text(of: question)
  }

  /// The wording of a battery; its id where it has none.
  func text(of battery: Battery) -> RichText {
    battery.text.isEmpty ? RichText(battery.id, .code) : text(battery.text)
  }

  /// The wording of a question with that of its battery.
  func fullText(of question: Question) -> RichText {
    guard let id = question.battery, let battery = summary.definition.battery(id), !battery.text.isEmpty else {
      return text(of: question)
    }
    return "\(text(battery.text)) – \(text(of: question))"
  }

  /// The label of an answer; its code where it has none.
  func label(_ category: SurveyModel.Category) -> RichText {
    category.label.isEmpty ? RichText(String(category.code)) : text(category.label)
  }

  /// The confidence level in per cent, without the sign.
  var level: String { short(summary.level * 100) }
}
