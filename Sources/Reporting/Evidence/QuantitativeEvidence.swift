import Charting
import Disclosure
import PracticeDefinitions
import Statistics
import SurveyModel

/// The first part of the evidence: quantitative figures and qualitative views.
enum QuantitativeEvidence {
  /// The blocks in reading order.
  static func blocks(_ edition: PracticeEdition, length: EvidenceLength) -> [ReportBlock] {
    let wording = edition.wording
    let events = edition.events.indices.flatMap { event(at: $0, in: edition, length: length) }
    let gaps = gap(in: edition).map { [ReportBlock.paragraph($0)] } ?? []
    let none: [ReportBlock] = edition.events.isEmpty ? [.paragraph(wording.noEvents)] : []
    return none + events + [.paragraph(wording.noQuotations)] + gaps
  }

  private static func event(at index: Int, in edition: PracticeEdition, length: EvidenceLength) -> [ReportBlock] {
    let event = edition.events[index]
    let findings = length.selection(from: Findings.findings(of: event, event: index + 1))
    let lead = edition.wording.eventLead(
      edition.name(ofEvent: index), forms: event.integer(event.summary.response.returned),
      count: event.summary.response.returned, design: event.summary.definition.design)
    let reference = FindingReference(event: index + 1, name: "")
    return [.paragraph("\(lead) \(reference.link)")]
      + (findings.isEmpty ? [] : [.list(findings.map(\.text))]) + sides(of: event, index: index)
  }

  /// On how many items the sides agree, differ and cannot be told, of all that were compared.
  private static func sides(of event: ReportEdition, index: Int) -> [ReportBlock] {
    guard let comparisons = event.summary.comparisons, let breakdown = event.summary.breakdown else { return [] }
    let words = comparisons.items.compactMap(\.word)
    guard !words.isEmpty else { return [] }
    let names = comparisons.sides.map { event.label(breakdown.groups[$0].category) }
    func count(_ word: ComparisonWord) -> String { event.integer(words.count { $0 == word }) }
    let sentence = event.wording.comparedItems(
      event.integer(words.count), names[0], names[1], agree: count(.agree), differ: count(.differ),
      cannotTell: count(.cannotTell), tooFew: count(.tooFew))
    let reference = FindingReference(event: index + 1, name: event.localName(event.identifiers.name(of: .comparison)))
    return [.paragraph("\(sentence) \(reference.link)")]
  }

  /// That statistics are still to come, where projects have none.
  private static func gap(in edition: PracticeEdition) -> RichText? {
    let all = edition.practice.projects
    let missing = all.count { !$0.hasStatistics }
    guard missing > 0 else { return nil }
    return edition.wording.missingStatistics(
      edition.numbers.integer(missing), of: edition.numbers.integer(all.count), isOne: missing == 1)
  }
}
