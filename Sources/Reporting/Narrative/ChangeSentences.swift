import Disclosure
import Statistics
import SurveyModel

/// What is said in words about answers about after compared with before.
enum ChangeSentences {
  /// The result of a pair with the counts that it rests on.
  static func sentence(about item: ReleasableChange, in edition: ReportEdition) -> RichText {
    let n = edition.integer(item.movement.n)
    guard item.word != .tooFew else { return edition.wording.changeTooFew(edition.name(of: item), n: n) }
    let counts = Dictionary(
      uniqueKeysWithValues: item.movement.steps.map { ($0.direction, edition.integer($0.count.value ?? 0)) })
    return edition.wording.changeSentence(
      item.word, edition.name(of: item), up: counts[.up] ?? "", down: counts[.down] ?? "", same: counts[.same] ?? "",
      n: n)
  }

  /// That no answers could have made the test of a pair significant; `nil` where they could.
  static func unreachable(by item: ReleasableChange, in edition: ReportEdition) -> RichText? {
    item.unreachable.map { note in
      edition.wording.unreachable(
        note, edition.name(of: item), smallest: edition.probability(note.smallestPValue), numbers: edition.integer)
    }
  }
}
