import SurveyModel

/// A field of the form with what stands in it.
package struct FilledField: Sendable, Equatable {
  /// What the form asks for.
  package let field: TemplateField
  /// The value; `nil` where there is none, and for the evidence, which the program writes.
  package let value: FieldValue?
  /// The line of the key in the file; `nil` where it is absent.
  package let line: Int?

  /// Creates a field with its value.
  package init(field: TemplateField, value: FieldValue?, line: Int?) {
    self.field = field
    self.value = value
    self.line = line
  }
}

/// What stands in a field.
package indirect enum FieldValue: Sendable, Equatable {
  /// A text.
  case text(LocalisedText)
  /// The chosen entries, in file order.
  case choice([TemplateOption])
  /// A year, a month, a day or a range of days, as ISO 8601.
  case date(String)
  /// The beginning and, where it is over, the end, as ISO 8601.
  case period(start: String, end: String?)
  /// A country.
  case country(Country)
  /// A mail address.
  case mailbox(String)
  /// Named values in the form's order.
  case group([FilledField])
  /// Several groups, in file order.
  case records([[FilledField]])
}
