import SurveyModel

/// A form by which practices are handed in: its fields in their order, with labels, hints, limits and choice lists.
///
/// Templates are data, so that another form needs a file and no code.
package struct PracticeTemplate: Sendable, Equatable {
  /// The name with its year, such as `ran-collection-2023`.
  package let id: String
  /// The title of the form.
  package let title: LocalisedText
  /// The fields in the order of the form.
  package let fields: [TemplateField]

  /// Creates a form.
  package init(id: String, title: LocalisedText, fields: [TemplateField]) {
    self.id = id
    self.title = title
    self.fields = fields
  }

  /// A field by its id; complexity O(n) in the number of fields.
  package func field(_ id: String) -> TemplateField? { fields.first { $0.id == id } }
}
