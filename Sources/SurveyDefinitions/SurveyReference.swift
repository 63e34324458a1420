import DefinitionFiles

extension DefinitionReference {
  /// The format of `survey.yaml`.
  package static var survey: DefinitionReference { DefinitionReference(of: SurveyElement.self) }
}

extension DefinitionFormat {
  /// `survey.yaml` in messages.
  static let survey = DefinitionFormat(
    noun: "definition", adviceWhenEmpty: "`resonanz init` writes one from an export",
    adviceOnAliases: "put a shared scale under `scales:` and name it")
}
