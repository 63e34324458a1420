/// What a kind of file is called, and what to do about faults that every kind can have.
package struct DefinitionFormat: Sendable {
  /// The noun in messages, without an article.
  package let noun: String
  /// What to do with an empty file.
  package let adviceWhenEmpty: String
  /// What to do instead of sharing elements by anchors and aliases.
  package let adviceOnAliases: String

  /// Describes a kind of file.
  package init(noun: String, adviceWhenEmpty: String, adviceOnAliases: String) {
    self.noun = noun
    self.adviceWhenEmpty = adviceWhenEmpty
    self.adviceOnAliases = adviceOnAliases
  }
}
