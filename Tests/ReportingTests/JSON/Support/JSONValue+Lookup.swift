import Reporting

extension JSONValue {
  /// The value of a member, or `nil` where there is none.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The value at a position, or `nil` where there is none.
  subscript(position: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(position) else { return nil }
    return values[position]
  }

  /// The element of an array whose member has a value.
  func first(where name: String, is value: JSONValue) -> JSONValue? {
    guard case .array(let values) = self else { return nil }
    return values.first { $0[name] == value }
  }

  /// The names of the members, in order.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// The same document with the value at a path replaced, or removed where it is `nil`.
  func replacing(_ path: ArraySlice<String>, with value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? self }
    let rest = path.dropFirst()
    switch self {
    case .object(let members):
      var changed = members.compactMap { member -> (name: String, value: JSONValue?)? in
        guard member.name == step else { return (member.name, member.value) }
        return rest.isEmpty ? value.map { (step, $0) } : (step, member.value.replacing(rest, with: value))
      }
      if rest.isEmpty, let value, self[step] == nil { changed.append((step, value)) }
      return .object(changed)
    case .array(let values):
      return .array(values.enumerated().map { String($0) == step ? $1.replacing(rest, with: value) : $1 })
    default: return self
    }
  }
}
