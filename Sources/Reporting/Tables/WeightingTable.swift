import Charting
import Disclosure
import Statistics
import SurveyModel

/// The balance of the weighting: each answer to a target question among population, respondents and weighted respondents.
enum WeightingTable {
  /// The table; `nil` where there is no balance.
  static func table(in edition: ReportEdition) -> ReportTable? {
    guard let balance = edition.summary.weighting?.balance?.value else { return nil }
    let wording = edition.wording
    let questions = edition.summary.questions.map(\.question)
    return ReportTable(
      caption: wording.balanceCaption(n: edition.integer(balance.n)), rowTitle: wording.answer,
      columns: [wording.population, wording.respondents, wording.weightedRespondents].map { ReportTable.Column($0) },
      rows: balance.targets.flatMap { target in
        let text = questions.first { $0.id == target.question }.map(edition.text) ?? ""
        return target.answers.map { answer in
          let header =
            balance.targets.count > 1 ? "\(text): \(edition.label(answer.category))" : edition.label(answer.category)
          let shares = [answer.shares.wanted, answer.shares.unweighted, answer.shares.weighted]
          return ReportTable.Row(
            header, shares.map { .figure(edition.numbers.percent($0, fractionDigits: 1), detail: nil) })
        }
      })
  }
}
