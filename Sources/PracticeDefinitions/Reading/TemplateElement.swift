import DefinitionFiles

/// The kinds of groups that a form is made of, each with the keys it may have.
enum TemplateElement: String, DefinitionElement {
  case template
  case field
  case option
  case statement

  /// The name with its article, for messages.
  var name: String {
    switch self {
    case .template: "a form"
    case .field: "a field"
    case .option: "an option"
    case .statement: "a statement of `must-say`"
    }
  }

  /// The keys in the order in which they are written, each with what it means.
  var keys: [(name: String, meaning: String)] {
    switch self {
    case .template:
      [
        ("resonanz", "version of the format, `1` (required)"),
        ("template", "short name of the form with its year (required)"),
        ("title", "title of the form, in English and German as all texts of a form (required)"),
        ("fields", "the fields in the order of the form (required)"),
      ]
    case .field:
      [
        ("id", "the key in practice.yaml, unique among its neighbours (required)"),
        ("label", "what the form prints (required)"),
        ("hint", "what the form asks for"),
        (
          "kind",
          "\(FieldKindName.list(FieldKindName.fields)); within the evidence \(FieldKindName.list(FieldKindName.evidenceParts)) (required)"
        ),
        ("required", "`true` where the form wants it filled"),
        ("words", "the most words of a `text`"),
        ("must-say", "what a `text` must say"),
        ("at-least", "the fewest entries of a `choice`; 0 where absent"),
        ("at-most", "the most entries of a `choice`"),
        ("options", "the list of a `choice`"),
        ("parts", "the fields within a `group`, the `records` or the `evidence`"),
      ]
    case .option:
      [
        ("id", "the name in practice.yaml (required)"),
        ("label", "what the form prints (required)"),
        ("provisional", "`true` where the entry was not seen in a form"),
      ]
    case .statement:
      [
        ("what", "what is to be said, for messages (required)"),
        ("reason", "why, for messages (required)"),
        (
          "words",
          "groups of parts of words by language, such as `{en: [prevent], de: [prävent]}`: one of each must occur (required)"
        ),
      ]
    }
  }
}
