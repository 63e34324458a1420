import Disclosure
import SurveyModel

/// Something that the protected figures of an event allow to be said.
struct Finding: Sendable {
  /// What a finding is about; the form of a practice takes them in this order.
  enum Topic: Int, Sendable, CaseIterable {
    /// A rating of the event as a whole.
    case overall
    /// How likely guests are to recommend the event.
    case recommendation
    /// What respondents answered about after compared with before.
    case change
    /// An item of a battery, or another rating.
    case rating
    /// What respondents chose of a list.
    case choice
  }

  /// What it is about.
  let topic: Topic
  /// Where its numbers stand.
  let reference: FindingReference
  /// The id of the question.
  let questionID: String
  /// How favourable the answers are, 0…1, so that the least favourable ones can be told as well; `nil` where that makes no
  /// sense or no share is released.
  let favour: Double?
  /// The sentence, without its reference.
  let sentence: RichText
  /// What it says of each side taken by itself; `nil` where the sides are not compared on it.
  var sides: RichText?

  /// The sentences with the reference behind each.
  var text: RichText {
    let first: RichText = "\(sentence) \(reference.link)"
    return sides.map { "\(first) \($0) \(reference.link)" } ?? first
  }
}
