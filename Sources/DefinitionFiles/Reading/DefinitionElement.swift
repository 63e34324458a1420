/// The kinds of groups of keys that a file is made of, each with the keys it may have.
///
/// The one list of keys: the reader refuses every other key, and the reference for people is printed from it.
package protocol DefinitionElement: RawRepresentable<String>, CaseIterable, Sendable {
  /// The name with its article, for messages.
  var name: String { get }
  /// The keys in the order in which they are written, each with what it means.
  var keys: [(name: String, meaning: String)] { get }
}

extension DefinitionElement {
  /// The names of the keys.
  package var keyNames: [String] { keys.map(\.name) }
}
