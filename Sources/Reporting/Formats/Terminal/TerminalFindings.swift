import Disclosure
import Statistics
import SurveyModel

/// What became of the records and what was noticed about the data, in lines for a terminal that nobody has wrapped yet.
package struct TerminalFindings {
  private let edition: ReportEdition

  /// Prepares the lines in a language.
  package init(_ material: ReportMaterial, language: ReportLanguage) {
    self.init(ReportEdition(material, language: language))
  }

  init(_ edition: ReportEdition) { self.edition = edition }

  private var words: Wording { edition.wording }

  /// How many came back, of how many.
  package var response: String {
    let response = edition.summary.response
    let counts = words.terminalResponse(
      returned: edition.integer(response.returned), complete: response.complete.map(edition.integer),
      empty: response.empty > 0 ? edition.integer(response.empty) : nil)
    let rates = Population.Members.allCases.compactMap { members -> String? in
      let rates = response.rates.filter { $0.denominator.members == members }
        .map { "\($0.definition.rawValue) \(edition.percent($0.value))" }
      return rates.isEmpty ? nil : words.terminalRates(rates.joined(separator: ", "), of: members)
    }
    return ([counts] + rates).joined(separator: "; ")
  }

  /// From records to respondents; `nil` where every record is one.
  package var funnel: String? {
    let funnel = edition.summary.response.funnel
    let steps =
      (funnel.joined > 0 ? [words.terminalJoined(edition.integer(funnel.joined))] : [])
      + funnel.steps.filter { $0.count > 0 }.map { words.terminalLeftOut($0.reason, edition.integer($0.count)) }
    guard !steps.isEmpty else { return nil }
    return words.terminalFunnel(
      records: edition.integer(funnel.records), respondents: edition.integer(funnel.respondents), leftOut: steps)
  }

  /// What was noticed about the quality of the data, and the languages of the forms where there are several; `nil` where
  /// nothing was.
  package var quality: String? {
    let quality = edition.summary.quality
    var findings: [(name: String, count: Released<Int>)] = []
    if let speeding = quality.speeding?.value { findings.append((words.terminalFast, speeding.occurrences.count)) }
    if let repeated = quality.repeatedForms { findings.append((words.terminalRepeated, repeated.count)) }
    findings += quality.batteries.map { (words.terminalStraight($0.id), $0.occurrences.count) }
    findings += quality.questions.map { (words.terminalFlaw($0.flaw, $0.question), $0.occurrences.count) }
    findings.removeAll { $0.count.value == 0 }
    if quality.languages.count > 1 {
      findings += quality.languages.map { (words.terminalLanguage($0.name), $0.count) }
    }
    let noticed = findings.map { name, count in "\(name) \(self.count(count))" }
    return noticed.isEmpty ? nil : noticed.joined(separator: ", ")
  }

  private func count(_ count: Released<Int>) -> String {
    switch count.withheld {
    case nil: edition.integer(count.value ?? 0)
    case .smallCell: edition.fewerThanMinimum
    case .smallGroup, .lowBase, .complementary: words.terminalWithheld
    }
  }
}
