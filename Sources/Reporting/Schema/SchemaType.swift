/// What a value may be, as keywords of JSON Schema draft 2020-12.
struct SchemaType {
  /// The keywords, in order.
  let keywords: [(name: String, value: JSONValue)]

  /// Any text.
  static let string = SchemaType(keywords: [("type", "string")])
  /// True or false.
  static let boolean = SchemaType(keywords: [("type", "boolean")])
  /// A whole number from 0 on.
  static let count = SchemaType(keywords: [("type", "integer"), ("minimum", 0)])
  /// Any whole number.
  static let integer = SchemaType(keywords: [("type", "integer")])
  /// Any number.
  static let number = SchemaType(keywords: [("type", "number")])
  /// A number from 0 to 1.
  static let share = SchemaType(keywords: [("type", "number"), ("minimum", 0), ("maximum", 1)])

  /// A text that matches a regular expression (ECMA-262).
  static func string(matching pattern: String) -> SchemaType {
    SchemaType(keywords: [("type", "string"), ("pattern", .string(pattern))])
  }

  /// One of the definitions at the end of the schema.
  static func definition(_ name: String) -> SchemaType {
    SchemaType(keywords: [("$ref", .string("#/$defs/\(name)"))])
  }

  /// Any number of values.
  static func list(of type: SchemaType) -> SchemaType {
    SchemaType(keywords: [("type", "array"), ("items", type.schema)])
  }

  /// Texts by language tag.
  static let texts = SchemaType(keywords: [("type", "object"), ("additionalProperties", SchemaType.string.schema)])

  /// One of some words, each with its meaning.
  static func word(_ words: [(word: String, meaning: String)]) -> SchemaType {
    SchemaType(keywords: [
      ("type", "string"),
      ("oneOf", .array(words.map { ["const": .string($0.word), "description": .string($0.meaning)] })),
    ])
  }

  /// One of the words of an enumeration, each with its meaning.
  static func word<Words: ExplainedWord>(of words: Words.Type) -> SchemaType {
    word(Words.allCases.map { ($0.rawValue, $0.meaning) })
  }

  /// An object with these members and no others.
  ///
  /// - Parameter nullWhenSuppressed: the members that must be null where the object says that figures are withheld.
  static func object(_ properties: [SchemaProperty], nullWhenSuppressed: [String] = []) -> SchemaType {
    let required = properties.filter { !$0.isOptional }.map { JSONValue.string($0.name) }
    let withheld = JSONValue.object(nullWhenSuppressed.map { (name: $0, value: ["type": "null"]) })
    return SchemaType(
      keywords: [
        ("type", "object"),
        ("properties", .object(properties.map { (name: $0.name, value: $0.schema) })),
        ("required", .array(required)),
        ("additionalProperties", false),
      ] + (nullWhenSuppressed.isEmpty ? [] : [("dependentSchemas", ["suppressed": ["properties": withheld]])]))
  }

  /// The same, or null.
  var orNull: SchemaType { SchemaType(keywords: [("anyOf", [schema, ["type": "null"]])]) }

  /// The keywords as a schema.
  var schema: JSONValue { .object(keywords.map { ($0.name, $0.value) }) }

  /// The keywords as a schema with a title and a description.
  func titled(_ title: String, _ description: String) -> JSONValue {
    .object([("title", .string(title)), ("description", .string(description))] + keywords.map { ($0.name, $0.value) })
  }
}
