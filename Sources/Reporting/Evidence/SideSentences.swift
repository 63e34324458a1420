import Charting
import Disclosure
import Statistics
import SurveyModel

/// What is said of each side taken by itself: both together would hide that they may be opposed.
enum SideSentences {
  /// The sentence about a rating; `nil` where the sides are not compared on it or a share of one is withheld.
  static func sentence(about question: ReleasableQuestion, in edition: ReportEdition) -> RichText? {
    guard let sides = ComparedSides(of: .question(question), in: edition),
      let item = sides.items.first(where: { $0.answer == nil }), let consensus = item.consensus
    else { return nil }
    let shares = sides.values(of: item).compactMap(\.value?.text)
    guard shares.count == sides.names.count else { return nil }
    let figures = zip(sides.names, shares).map { "\($0): \($1)" as RichText }
    return edition.wording.sidesFinding(consensus, figures: edition.wording.all(figures))
  }
}
