import Reporting

/// Checks documents against the keywords of JSON Schema that our schemas use; any other keyword is a failure.
struct SchemaValidator {
  let root: JSONValue
  private static let annotations: Set = ["title", "description", "$schema", "$id", "$defs"]

  /// What does not fit, as paths with reasons; empty where the document is valid.
  func failures(_ value: JSONValue) -> [String] { failures(value, root, at: "") }

  private func failures(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
    return keywords.flatMap { failures(value, keyword: $0.name, $0.value, of: schema, at: path) }
  }

  private func failures(
    _ value: JSONValue, keyword: String, _ argument: JSONValue, of schema: JSONValue, at path: String
  ) -> [String] {
    switch keyword {
    case _ where Self.annotations.contains(keyword): []
    case "type":
      argument == .string(Self.type(of: value)) || argument == "number" && Self.type(of: value) == "integer"
        ? [] : ["\(path): is \(Self.type(of: value))"]
    case "const": value == argument ? [] : ["\(path): is another constant"]
    case "minimum": Self.number(value).map { $0 < Self.number(argument) ?? 0 } ?? false ? ["\(path): too small"] : []
    case "maximum": Self.number(value).map { $0 > Self.number(argument) ?? 0 } ?? false ? ["\(path): too large"] : []
    case "pattern": matches(value, argument) ? [] : ["\(path): does not match"]
    case "$ref": failures(value, definition(argument), at: path)
    case "anyOf": fitting(value, argument) >= 1 ? [] : ["\(path): fits no alternative"]
    case "oneOf": fitting(value, argument) == 1 ? [] : ["\(path): does not fit exactly one alternative"]
    case "required":
      Self.strings(argument).filter { value[$0] == nil }.map { "\(path)/\($0): is missing" }
    case "properties":
      argument.names.flatMap { name in
        value[name].flatMap { member in argument[name].map { failures(member, $0, at: "\(path)/\(name)") } } ?? []
      }
    case "additionalProperties":
      value.names.filter { schema["properties"]?[$0] == nil }.flatMap { name in
        argument == false
          ? ["\(path)/\(name): is not described"] : failures(value[name] ?? .null, argument, at: "\(path)/\(name)")
      }
    case "dependentSchemas":
      argument.names.filter { value[$0] != nil }.flatMap { failures(value, argument[$0] ?? .null, at: path) }
    case "items":
      Self.elements(value).enumerated().flatMap { failures($1, argument, at: "\(path)/\($0)") }
    default: ["\(path): the keyword \(keyword) is not known"]
    }
  }

  private func fitting(_ value: JSONValue, _ alternatives: JSONValue) -> Int {
    Self.elements(alternatives).count { failures(value, $0, at: "").isEmpty }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    guard case .string(let text) = reference else { return .null }
    return root["$defs"]?[String(text.dropFirst("#/$defs/".count))] ?? .null
  }

  private func matches(_ value: JSONValue, _ pattern: JSONValue) -> Bool {
    guard case .string(let text) = value, case .string(let pattern) = pattern,
      let expression = try? Regex(pattern)
    else { return false }
    return text.firstMatch(of: expression) != nil
  }

  private static func elements(_ value: JSONValue) -> [JSONValue] {
    if case .array(let values) = value { values } else { [] }
  }

  private static func strings(_ value: JSONValue) -> [String] {
    elements(value).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  private static func number(_ value: JSONValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
