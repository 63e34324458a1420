import DefinitionFiles

extension DefinitionReference {
  /// The format of theme files.
  package static var theme: DefinitionReference { DefinitionReference(of: ThemeElement.self) }
}

extension DefinitionFormat {
  /// Theme files in messages.
  static let theme = DefinitionFormat(
    noun: "theme", adviceWhenEmpty: "begin with `based-on: light` and a group `colours`",
    adviceOnAliases: "write the value again")
}
