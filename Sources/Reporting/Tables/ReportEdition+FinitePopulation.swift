import Disclosure
import Statistics
import SurveyModel

extension ReportEdition {
  /// The persons for whom the intervals of shares are corrected, in words; `nil` where none are.
  var finitePopulation: String? {
    summary.response.finitePopulation.map { wording.persons($0.members, integer($0.persons)) }
  }

  /// Says under a table how the intervals of its shares over all respondents allow for a finite population.
  func correctionRemarks(on answers: [ReleasableAnswers]) -> [RichText] {
    guard let persons = finitePopulation else { return [] }
    let methods = Set(answers.flatMap(\.shares).compactMap { $0.value?.estimate?.method })
    return (methods.contains(.wilsonFinitePopulation) ? [wording.finitePopulationRemark(persons: persons)] : [])
      + (methods.contains(.exactCount) ? [wording.censusRemark(persons: persons)] : [])
  }
}

extension ReleasableAnswers {
  /// Every share of the valid answers.
  fileprivate var shares: [Released<Estimation>] {
    categories.map(\.share)
      + (statistics + items.flatMap(\.statistics)).filter { [.topTwoBox, .firstPlace].contains($0.name) }
      .map(\.estimation)
  }
}
