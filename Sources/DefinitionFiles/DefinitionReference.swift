/// A file format for people, made from the list of keys that its reader goes by.
package struct DefinitionReference: Sendable {
  /// The groups of keys in the order in which they come up, each with its keys and their meanings.
  package let groups: [(name: String, keys: [(name: String, meaning: String)])]

  /// The reference of a format by its elements.
  package init<Element: DefinitionElement>(of format: Element.Type) {
    groups = format.allCases.map { ($0.rawValue, $0.keys) }
  }

  /// The reference as Markdown: a heading and a table a group.
  package var markdown: String {
    groups.map { group in
      let rows = group.keys.map { "| `\($0.name)` | \($0.meaning.replacing("|", with: "\\|")) |" }
      return "### \(group.name)\n\n| key | meaning |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
