import Disclosure
import Statistics
import SurveyModel

/// What those who gave no valid answer could change about the top 2 box of a question.
enum NonresponseSentences {
  /// Bounds and tipping point in one paragraph; empty where there are none to show.
  static func sentences(about question: ReleasableQuestion, in edition: ReportEdition) -> [RichText] {
    guard let figures = question.nonresponse?.value, let population = edition.summary.response.population else {
      return []
    }
    let wording = edition.wording
    let bounds = wording.boundsOfAll(
      edition.percent(figures.bounds),
      persons: wording.allPersons(population.members, edition.integer(population.persons)),
      others: edition.integer(population.persons - figures.bounds.returned))
    return [figures.majority.map { "\(bounds) \(firmness(of: $0, in: edition))" } ?? bounds]
  }

  private static func firmness(of majority: MajorityFirmness, in edition: ReportEdition) -> RichText {
    let others = edition.integer(majority.nonrespondents)
    guard let disagreeing = majority.disagreeing else {
      return edition.wording.majorityHolds(majority.side, others: others)
    }
    return edition.wording.majorityTips(majority.side, disagreeing: edition.integer(disagreeing), others: others)
  }
}
