/// Where the numbers of a finding stand: the event by its number in the practice file, and the question by its identifier.
///
/// It stays the same as long as the practice file keeps its order and the survey its ids.
struct FindingReference: Sendable, Hashable {
  /// The event, counting from 1.
  let event: Int
  /// The name of the question or battery in the sections of a report; empty for the event as a whole.
  let name: String

  /// The mark behind a sentence: `[2·recommend]`.
  var mark: String { name.isEmpty ? "[\(event)]" : "[\(event)·\(name)]" }

  /// The section that holds figure and table.
  var section: String { name.isEmpty ? "evidence-\(event)" : "evidence-\(event)-\(name)" }

  /// The mark as a link to its section.
  var link: RichText { RichText(mark, .link(section: section)) }
}
