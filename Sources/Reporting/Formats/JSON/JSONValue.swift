/// A JSON document whose members keep their order, so that the same figures give the same bytes.
///
/// Made for writing: `["id": "q1", "base": 12]` is a document. A member whose value is `nil` is left out; a member that
/// is to stand there empty is `.null`.
package enum JSONValue: Sendable, Hashable {
  /// A name and its value.
  package struct Member: Sendable, Hashable {
    /// The name, unique in its object.
    package let name: String
    /// The value.
    package let value: JSONValue
  }

  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object([Member])

  /// An object of named values whose names are known at run time only; names must not come twice.
  ///
  /// Members whose value is `nil` are left out.
  package static func object(_ members: [(name: String, value: JSONValue?)]) -> JSONValue {
    precondition(Set(members.map(\.name)).count == members.count, "a name comes twice in an object")
    return .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// An integer, or null where there is none.
  package static func integer(orNull value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }

  /// A finite number, or null where there is none.
  package static func number(orNull value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

  /// A text, or null where there is none.
  package static func string(orNull value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Creates an object; members whose value is `nil` are left out.
  package init(dictionaryLiteral elements: (String, JSONValue?)...) {
    self = .object(elements.map { (name: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Creates an array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Creates a text.
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// Creates a finite number.
  package init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Creates true or false.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
