/// The format of `survey.yaml` for people, made from the list of keys that the reader goes by.
package enum DefinitionReference {
  /// The groups of keys in the order in which they come up, each with its keys and their meanings.
  package static let groups: [(name: String, keys: [(name: String, meaning: String)])] =
    DefinitionElement.allCases.map { ($0.rawValue, $0.keys) }

  /// The reference as Markdown: a heading and a table a group.
  package static var markdown: String {
    groups.map { group in
      let rows = group.keys.map { "| `\($0.name)` | \($0.meaning.replacing("|", with: "\\|")) |" }
      return "### \(group.name)\n\n| key | meaning |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
