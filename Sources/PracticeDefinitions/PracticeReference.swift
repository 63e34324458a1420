import DefinitionFiles

extension DefinitionReference {
  /// The format of `practice.yaml`.
  package static var practice: DefinitionReference { DefinitionReference(of: PracticeElement.self) }

  /// The format of the files of forms.
  package static var practiceTemplate: DefinitionReference { DefinitionReference(of: TemplateElement.self) }
}

extension DefinitionFormat {
  /// `practice.yaml` in messages.
  static let practice = DefinitionFormat(
    noun: "practice", adviceWhenEmpty: "`resonanz practice init` writes one", adviceOnAliases: "write the value again")

  /// The file of a form in messages.
  static let template = DefinitionFormat(
    noun: "form", adviceWhenEmpty: "begin with `resonanz: 1`, `template`, `title` and `fields`",
    adviceOnAliases: "write the value again")
}
