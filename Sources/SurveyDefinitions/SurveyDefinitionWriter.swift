import SurveyModel

/// Writes a survey definition as `survey.yaml`, for people to read and correct.
package enum SurveyDefinitionWriter {
  /// The definition as YAML text with comments, byte-identical for the same input.
  ///
  /// Reading the text gives the definition back, where it is one that the reader accepts and the rows of a battery stand
  /// together, with one kind, but for byte order marks in front of texts, which are left out. Library scales are named by id; other scales stand once under `scales:`, and where two
  /// different ones have the same id, the later one gets a number behind it.
  package static func text(
    of definition: SurveyDefinition, comments: DefinitionComments = DefinitionComments()
  ) -> String {
    YAMLEmitter.text(of: DefinitionWriting(definition, comments: comments).entries)
  }

  /// A text as a key or a value on one line of the file, quoted where YAML needs it.
  package static func scalar(_ text: String) -> String { YAMLText.scalar(text, isInline: true) }
}
