/// One member of an object in a JSON Schema, with its documentation.
struct SchemaProperty {
  /// The member's name.
  let name: String
  /// The schema of its value, title and description included.
  let schema: JSONValue
  /// Whether the member may be absent.
  let isOptional: Bool

  /// Describes a member whose value fits a schema.
  init(_ name: String, _ title: String, _ description: String, _ type: SchemaType, isOptional: Bool = false) {
    self.name = name
    self.isOptional = isOptional
    schema = .object(
      [("title", .string(title)), ("description", .string(description))] + type.keywords.map { ($0.name, $0.value) })
  }
}
